using System.Text;
using System.Text.Json;

namespace FrameworkRules.PackageTests;

/// <summary>Installs the packed tool, and runs it where no project is.</summary>
public sealed class ToolTests(PackedLibrary packed)
{
    [Fact]
    public async Task The_installed_tool_says_its_version_and_prints_a_state_that_it_can_evaluate()
    {
        var tool = await packed.InstallTool();

        Text(await Cli.Run(tool, packed.Consumer, "--version")).Should().MatchRegex(@"^\d+\.\d+\.\d+");
        var state = Path.Combine(packed.Consumer, "new-state.json");
        await File.WriteAllBytesAsync(state, await Cli.Run(tool, packed.Consumer, "new", "--framework", "coh-2024"));
        Text(await Cli.Run(tool, packed.Consumer, "validate", state)).Should().NotBeEmpty();
        using var schema = JsonDocument.Parse(await Cli.Run(tool, packed.Consumer, "schema"));
        schema.RootElement.GetProperty("$id").GetString().Should().StartWith("urn:");
    }

    private static string Text(byte[] output) => Encoding.UTF8.GetString(output);
}
