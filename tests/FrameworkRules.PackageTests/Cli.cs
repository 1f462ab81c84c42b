using System.Diagnostics;

namespace FrameworkRules.PackageTests;

/// <summary>Runs a program to its end and reads both of its streams as they come, so that neither can fill up and block it.</summary>
internal static class Cli
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    /// <summary>Runs a program that must succeed, and returns the bytes of its standard output.</summary>
    public static async Task<byte[]> Run(string program, string folder, params string[] arguments)
    {
        using var process = Start(program, folder, arguments);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token),
                errors,
                process.WaitForExitAsync(limit.Token)
            );
            return process.ExitCode == 0
                ? output.ToArray()
                : throw new InvalidOperationException(
                    $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{System.Text.Encoding.UTF8.GetString(output.ToArray())}\n{await errors}"
                );
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Limit}.");
        }
    }

    /// <summary>Starts a program with all of its streams at hand.</summary>
    public static Process Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Isolate(start.Environment);
        return Process.Start(start)!;
    }

    /// <summary>Leaves out what the test's own run has set, and servers that would outlive the program and keep its streams open.</summary>
    private static void Isolate(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
    }
}
