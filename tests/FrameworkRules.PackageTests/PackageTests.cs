using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FrameworkRules.PackageTests;

public sealed class PackageTests(PackedLibrary packed)
{
    [Fact]
    public void The_package_holds_the_library_its_documentation_its_schemas_its_icon_and_the_licence_and_nothing_else()
    {
        using var package = packed.Open();

        package
            .Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Should()
            .BeEquivalentTo(
                "[Content_Types].xml",
                "FrameworkRules.nuspec",
                "LICENSE",
                "README.md",
                "icon.png",
                "contentFiles/any/any/schema/agreement-state.schema.json",
                "contentFiles/any/any/schema/assessment.schema.json",
                "lib/net10.0/FrameworkRules.dll",
                "lib/net10.0/FrameworkRules.xml"
            );
    }

    [Fact]
    public void The_package_names_its_version_licence_readme_and_only_four_packages_it_depends_on()
    {
        using var package = packed.Open();
        var nuspec = XDocument.Parse(Text(package, "FrameworkRules.nuspec"));
        string Metadata(string name) => nuspec.Descendants().Single(element => element.Name.LocalName == name).Value;

        Metadata("version").Should().Be(packed.Version);
        Metadata("license").Should().Be("MIT");
        Metadata("readme").Should().Be("README.md");
        Metadata("icon").Should().Be("icon.png");
        Metadata("tags").Split(' ').Should().Contain(["peace", "nrules", "ceasefire"]);
        Metadata("description").Should().NotBeEmpty();
        Dependencies(nuspec)
            .Should()
            .BeEquivalentTo(
                "Microsoft.Extensions.Configuration.Abstractions",
                "Microsoft.Extensions.DependencyInjection.Abstractions",
                "Microsoft.Extensions.Options",
                "NRules"
            );
    }

    [Fact]
    public void What_the_package_needs_of_the_extensions_is_as_old_as_what_it_calls()
    {
        using var package = packed.Open();

        XDocument
            .Parse(Text(package, "FrameworkRules.nuspec"))
            .Descendants()
            .Where(element =>
                element.Name.LocalName == "dependency" && element.Attribute("id")!.Value.StartsWith("Microsoft.", StringComparison.Ordinal)
            )
            .Select(element => element.Attribute("version")!.Value)
            .Should()
            .AllBe("8.0.0", "the options that are checked when a host starts came with 8.0");
    }

    [Fact]
    public void The_schemas_are_content_that_is_neither_compiled_nor_copied()
    {
        using var package = packed.Open();
        var content = XDocument
            .Parse(Text(package, "FrameworkRules.nuspec"))
            .Descendants()
            .Where(element => element.Name.LocalName == "files")
            .ToList();

        content.Should().HaveCount(2);
        content
            .Should()
            .OnlyContain(file => file.Attribute("buildAction")!.Value == "None" && file.Attribute("copyToOutput")!.Value == "false");
    }

    [Theory]
    [InlineData("FrameworkRules")]
    [InlineData("FrameworkRules.Cli")]
    public async Task The_readme_is_the_packages_own_and_has_no_link_that_could_be_dead(string project)
    {
        if (project != "FrameworkRules")
        {
            await packed.Pack(project);
        }

        using var package = packed.Open(project);
        var readme = Text(package, "README.md");

        readme.Should().StartWith(project == "FrameworkRules" ? "# FrameworkRules" : "# framework-rules");
        readme.Should().NotContainAny("](", "http:", "https:", "docs/", "src/");
        Content(package, "icon.png").ToArray().Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']).And.HaveCountLessThan(10_000);
    }

    [Fact]
    public void The_assembly_is_deterministic_and_its_symbols_name_no_folder_of_the_machine_that_built_it()
    {
        using var package = packed.Open();
        using var assembly = new PEReader(Content(package, "lib/net10.0/FrameworkRules.dll"));
        using var symbols = packed.Open(extension: "snupkg");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(Content(symbols, "lib/net10.0/FrameworkRules.pdb"));
        var reader = provider.GetMetadataReader();

        assembly.ReadDebugDirectory().Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        reader.Documents.Should().NotBeEmpty();
        reader
            .Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))
            .Should()
            .OnlyContain(name => name.StartsWith("/_", StringComparison.Ordinal) || IsGenerated(name));
    }

    [Fact]
    public void The_documentation_in_the_package_describes_the_members_a_host_calls()
    {
        using var package = packed.Open();
        var documented = XDocument
            .Parse(Text(package, "lib/net10.0/FrameworkRules.xml"))
            .Descendants("member")
            .Select(member => member.Attribute("name")!.Value);

        documented
            .Should()
            .Contain("T:FrameworkRules.AgreementState")
            .And.Contain("M:FrameworkRules.AgreementState.Load(System.String,FrameworkRules.ReadOptions)")
            .And.Contain("T:FrameworkRules.Testing.AssessmentAssertions");
    }

    [Theory]
    [InlineData("agreement-state")]
    [InlineData("assessment")]
    public async Task A_schema_in_the_package_is_the_one_the_library_writes(string document)
    {
        using var package = packed.Open();

        Text(package, $"contentFiles/any/any/schema/{document}.schema.json")
            .Should()
            .Be(Encoding.UTF8.GetString(await packed.Run("Consumer", "schema", document)));
    }

    /// <summary>Tells whether a file is one that the build writes, in a folder outside the repository that it was given for that.</summary>
    private static bool IsGenerated(string name) =>
        PackedLibrary.ArtifactsPath is { Length: > 0 } artifacts && name.StartsWith(artifacts, StringComparison.Ordinal);

    private static IEnumerable<string> Dependencies(XDocument nuspec) =>
        nuspec.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);

    private static MemoryStream Content(ZipArchive package, string name)
    {
        using var entry = (package.GetEntry(name) ?? throw new InvalidOperationException($"The package has no {name}.")).Open();
        var content = new MemoryStream();
        entry.CopyTo(content);
        content.Position = 0;
        return content;
    }

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(Content(package, name), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
