using FrameworkRules.Tests.Documentation;

namespace FrameworkRules.Tests.Cli;

/// <summary>
/// Holds a whole page as it is printed, but for the receipt, which names the build. After a change that is meant, write it anew with
/// <c>UPDATE_GOLDEN=1 dotnet test tests/FrameworkRules.Tests --filter GoldenPageTests</c> and look at the difference. Nothing is written otherwise.
/// </summary>
public sealed class GoldenPageTests
{
    private const string Golden = "Data/status-note-2025-02-18.txt";

    [Fact]
    public void The_page_of_18_February_2025_in_80_columns_is_the_one_on_file()
    {
        var file = ToolRun.StateFile("2025-02-18");
        var receipt = Frameworks.Cessation2024.Evaluate(AgreementState.Load(file)).Receipt.Digest[..12];
        var page = ToolRun.Of("evaluate", file).Out.Replace($"Receipt {receipt}.", "Receipt ............", StringComparison.Ordinal);
        if (Page.MayBeWritten)
        {
            File.WriteAllText(Path.Combine(Page.Root, "tests", "FrameworkRules.Tests", Golden), page);
            return;
        }

        page.Should()
            .Be(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Golden)),
                "or else, if the change is meant, see the summary of this test"
            );
    }
}
