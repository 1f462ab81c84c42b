using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(FrameworkRules.PackageTests.PackedLibrary))]

namespace FrameworkRules.PackageTests;

/// <summary>Packs the library into a feed of its own under a version nobody has seen, and installs it in new projects outside the repository.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private static readonly string RepositoryRoot = BuiltWith("RepositoryRoot");

    private static readonly string[] Projects = ["Consumer", "RulesConsumer", "WebConsumer", "WorkerConsumer", "PipelineConsumer"];

    private readonly string root = Directory.CreateTempSubdirectory("framework-rules-").FullName;

    /// <summary>Gets the folder that the build was given for what it writes; empty: beside the projects.</summary>
    public static string ArtifactsPath { get; } = BuiltWith("ArtifactsPath");

    /// <summary>Gets the version; its main number is above any the library will have, so that no other package can be taken for it.</summary>
    public string Version { get; } = $"90000.0.0-test.{Guid.NewGuid():N}";

    /// <summary>Gets the folder of the new project that installs the package and evaluates directly; <c>States</c> and <c>Relief</c> hold states to judge.</summary>
    public string Consumer => FolderOf("Consumer");

    private string Feed => Path.Combine(root, "feed");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        await Pack("FrameworkRules");
        await File.WriteAllTextAsync(
            Path.Combine(root, "nuget.config"),
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """
        );
        foreach (var project in Projects)
        {
            CopyFolder(Path.Combine(AppContext.BaseDirectory, project), FolderOf(project));
            await Cli.Run("dotnet", FolderOf(project), ["build", "-c", "Release", "-o", "built", .. Properties]);
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var folder in PackageFolders())
        {
            Directory.Delete(folder, recursive: true);
            var versions = Path.GetDirectoryName(folder)!;
            if (!Directory.EnumerateFileSystemEntries(versions).Any())
            {
                Directory.Delete(versions);
            }
        }

        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs what the build of this project has built as Release.</summary>
    public Task Pack(string project, params string[] properties)
    {
        var path = Path.Combine(RepositoryRoot, "src", project, $"{project}.csproj");
        string[] where = ArtifactsPath.Length == 0 ? [] : [$"-p:ArtifactsPath={ArtifactsPath}"];
        return Cli.Run(
            "dotnet",
            root,
            ["pack", path, "--no-build", "-c", "Release", $"-p:Version={Version}", "-o", Feed, .. where, .. properties]
        );
    }

    /// <summary>Packs the tool, and installs it as a user does, into a folder of its own.</summary>
    /// <returns>The path of the command.</returns>
    public async Task<string> InstallTool()
    {
        await Pack("FrameworkRules.Cli");
        var folder = Path.Combine(root, "tool");
        await Cli.Run(
            "dotnet",
            root,
            ["tool", "install", "FrameworkRules.Cli", "--version", Version, "--tool-path", folder, "--add-source", Feed]
        );
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "framework-rules.exe" : "framework-rules");
    }

    /// <summary>Opens the package of a project, or with <c>snupkg</c> its symbols.</summary>
    public ZipArchive Open(string project = "FrameworkRules", string extension = "nupkg") =>
        ZipFile.OpenRead(Path.Combine(Feed, $"{project}.{Version}.{extension}"));

    /// <summary>Runs a new project as it was built.</summary>
    public Task<byte[]> Run(string project, params string[] arguments) => Cli.Run("dotnet", Consumer, [BuiltOf(project), .. arguments]);

    /// <summary>Starts a new project as it was built; whoever starts it ends it.</summary>
    public Process Start(string project, params string[] arguments) => Cli.Start("dotnet", Consumer, [BuiltOf(project), .. arguments]);

    private string BuiltOf(string project) => Path.Combine(FolderOf(project), "built", $"{project}.dll");

    /// <summary>Publishes a new project for the machine the test runs on, and runs what was published.</summary>
    /// <param name="project">The project.</param>
    /// <param name="property">How it is published: <c>PublishTrimmed</c> or <c>PublishAot</c>.</param>
    /// <param name="arguments">What it is given.</param>
    public async Task<byte[]> RunPublished(string project, string property, params string[] arguments)
    {
        var published = FolderOfPublished(project, property);
        string[] selfContained = property == "PublishTrimmed" ? ["--self-contained"] : [];
        await Cli.Run(
            "dotnet",
            FolderOf(project),
            ["publish", "-c", "Release", "-o", published, "--use-current-runtime", .. selfContained, $"-p:{property}=true", .. Properties]
        );
        return await Cli.Run(Path.Combine(published, OperatingSystem.IsWindows() ? $"{project}.exe" : project), Consumer, arguments);
    }

    public string FolderOfPublished(string project, string property) => Path.Combine(FolderOf(project), property);

    private string FolderOf(string project) => Path.Combine(root, project);

    private string[] Properties => [$"-p:PackedVersion={Version}", $"-p:DependencyInjectionVersion={DependencyInjectionVersion}"];

    /// <summary>Gets the lowest version that the library asks for: what is tried is that it does with it.</summary>
    private static string DependencyInjectionVersion =>
        System
            .Xml.Linq.XDocument.Load(Path.Combine(RepositoryRoot, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(package => package.Attribute("Include")!.Value == "Microsoft.Extensions.DependencyInjection.Abstractions")
            .Attribute("Version")!
            .Value;

    private static string BuiltWith(string property) =>
        typeof(PackedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == property).Value
        ?? "";

    /// <summary>Finds where the installed package was unpacked, so that no run leaves one behind.</summary>
    private IEnumerable<string> PackageFolders()
    {
        var assets = Path.Combine(Consumer, "obj", "project.assets.json");
        if (!File.Exists(assets))
        {
            return [];
        }

        using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllText(assets));
        return
        [
            .. document
                .RootElement.GetProperty("packageFolders")
                .EnumerateObject()
                .Select(folder => Path.Combine(folder.Name, "frameworkrules", Version))
                .Where(Directory.Exists),
        ];
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
