using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what the tool makes of its command line.</summary>
public sealed class CommandLineTests
{
    private static readonly string State = ToolRun.StateFile("2025-02-18");

    [Theory]
    [InlineData("evalute", "evaluate")]
    [InlineData("evaluate {state} --detials", "--details")]
    [InlineData("evaluate --detials {state}", "--details")]
    [InlineData("list --jsno", "--json")]
    public void What_is_misspelt_is_told_with_what_was_probably_meant(string commandLine, string meant)
    {
        var run = Run(commandLine);

        run.Code.Should().Be((int)ExitCode.Usage);
        run.Out.Should().BeEmpty();
        run.Error.Should()
            .Contain("was not matched. Did you mean one of the following?\n" + meant)
            .And.EndWith("For what there is: --help\n");
    }

    [Theory]
    [InlineData("evaluate", "Required argument 'FILE' missing for command: 'evaluate'.")]
    [InlineData("list extra", "Unrecognized command or argument 'extra'.")]
    [InlineData("evaluate {state} --framework coh-2025", "'coh-2024'")]
    [InlineData("evaluate {state} --gate widthdrawal", "'withdrawal'")]
    [InlineData("evaluate {state} --format pdf", "'markdown'")]
    [InlineData("evaluate {state} --table claims", "'evidence'")]
    [InlineData("evaluate {state} --gate", "Required argument missing for option: '--gate'.")]
    [InlineData("evaluate {state} --framework coh-2024 --framework coh-2026-04", "expects a single argument")]
    [InlineData("evaluate {state} --width 20", "--width takes a whole number from 72 to 160, not \"20\".")]
    [InlineData("evaluate {state} --width wide", "--width takes a whole number from 72 to 160, not \"wide\".")]
    [InlineData("evaluate {state} --as-of yesterday", "or a day, like 2025-02-18; not \"yesterday\".")]
    [InlineData("evaluate {state} --as-of 2025-02-18T23:59:59", "or a day, like 2025-02-18; not \"2025-02-18T23:59:59\".")]
    [InlineData("evaluate {state} --only BORD-99", "--only takes the id of a precondition, a theme or a gate; \"BORD-99\" is none.")]
    [InlineData("evaluate a.json b.json --json", "--format json writes one document: name one file.")]
    [InlineData("evaluate a.json b.json --format html", "--format html writes one document: name one file.")]
    [InlineData("evaluate a.json --json --format csv", "--json is the same as --format json: give one of the two.")]
    [InlineData("evaluate a.json --json --details", "--details and --width do not go with it.")]
    [InlineData("evaluate a.json --json --only BORD-02", "--only goes with the other formats.")]
    public void A_wrong_command_line_is_refused_and_nothing_is_read(string commandLine, string message)
    {
        var run = Run(commandLine);

        run.Code.Should().Be((int)ExitCode.Usage);
        run.Error.Should().Contain(message);
        run.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help", "evaluate <FILE>")]
    [InlineData("-h", "validate <FILE>")]
    [InlineData("evaluate --help", "--without-confidential")]
    [InlineData("list -h", "--only <ID|THEME|GATE>")]
    public void Help_is_printed_where_it_is_asked_for(string commandLine, string part)
    {
        var run = Run(commandLine);

        run.Code.Should().Be(0);
        run.Out.Should().Contain(part);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate --help")]
    [InlineData("explain --help")]
    [InlineData("new --help")]
    [InlineData("list --help")]
    public void Help_lists_no_more_than_anybody_reads(string commandLine) =>
        Run(commandLine).Out.Split('\n').Should().OnlyContain(line => line.TrimEnd().Length <= 180);

    [Fact]
    public void Help_names_every_exit_code() =>
        Run("--help").Out.Should().ContainAll(Enum.GetValues<ExitCode>().Select(code => $"\n    {(int)code}  "));

    [Theory]
    [InlineData("[suggest:15] |evaluate x --fra", "--framework")]
    [InlineData("[suggest:23] |evaluate x --framework ", "coh-2024")]
    [InlineData("[suggest:18] |evaluate x --only BORD", "BORD-01/IL")]
    public void A_shell_can_complete_commands_options_and_values(string commandLine, string word) =>
        ToolRun.Of([.. commandLine.Split('|').Select(part => part.TrimEnd())]).Lines.Should().Contain(word);

    [Fact]
    public void The_version_is_that_of_the_build() => Run("--version").Out.Should().StartWith("0.");

    [Fact]
    public void What_fails_unexpectedly_is_told_in_a_sentence_with_a_code_of_its_own_and_no_stack_trace()
    {
        var run = ToolRun.In("", terminal => Tool.Root(terminal, new FailingEvaluator()), "evaluate", State);

        run.Code.Should().Be((int)ExitCode.Failure);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("Something failed that should not: out of order (InvalidOperationException)\n");
    }

    [Theory]
    [InlineData(new[] { ExitCode.Satisfied, ExitCode.Undetermined }, ExitCode.Undetermined)]
    [InlineData(new[] { ExitCode.Undetermined, ExitCode.NotSatisfied, ExitCode.Satisfied }, ExitCode.NotSatisfied)]
    [InlineData(new[] { ExitCode.NotSatisfied, ExitCode.InputError, ExitCode.Undetermined }, ExitCode.InputError)]
    [InlineData(new[] { ExitCode.Satisfied, ExitCode.Satisfied }, ExitCode.Satisfied)]
    public void The_worst_of_several_codes_is_returned_and_not_the_highest(object codes, object worst) =>
        ExitCodes.Worst((ExitCode[])codes).Should().Be((ExitCode)worst);

    private static ToolRun Run(string commandLine) =>
        ToolRun.Of([.. commandLine.Split(' ').Select(word => word.Replace("{state}", State, StringComparison.Ordinal))]);

    private sealed class FailingEvaluator : IEvaluator
    {
        public Assessment Evaluate(Framework framework, StateView view) => throw new InvalidOperationException("out of order");
    }
}
