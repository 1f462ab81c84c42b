using FrameworkRules.Samples;

namespace FrameworkRules.Tests.Samples;

/// <summary>Holds what the sample program makes of its command line.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("evalute", "There is no command \"evalute\"; did you mean \"evaluate\"?")]
    [InlineData("frobnicate", "There is no command \"frobnicate\"; there are evaluate, live, record, list, help.")]
    [InlineData("evaluate --detials", "There is no option \"--detials\" here; did you mean \"--details\"?")]
    [InlineData("list --details", "There is no option \"--details\" here; there are --json, --width.")]
    [InlineData("list coh-2024", "list takes no \"coh-2024\".")]
    [InlineData("--framework coh-2025", "There is no framework \"coh-2025\"; did you mean \"coh-2024\"?")]
    [InlineData("--gate widthdrawal", "There is no gate \"widthdrawal\"; did you mean \"withdrawal\"?")]
    [InlineData("--gate", "--gate needs a value.")]
    [InlineData("--as-of --details", "--as-of needs a value.")]
    [InlineData("--details --details", "--details is given twice.")]
    [InlineData("--width 20", "--width takes a whole number from 72 to 160, not \"20\".")]
    [InlineData("--width wide", "--width takes a whole number from 72 to 160, not \"wide\".")]
    [InlineData(
        "--as-of yesterday",
        "--as-of takes a date-time with an offset, like 2025-02-18T23:59:59+02:00, or a day, like 2025-02-18; not \"yesterday\"."
    )]
    [InlineData(
        "--as-of 2025-02-18T23:59:59",
        "--as-of takes a date-time with an offset, like 2025-02-18T23:59:59+02:00, or a day, like 2025-02-18; not \"2025-02-18T23:59:59\"."
    )]
    [InlineData("--html x", "--html and --markdown write one report: name one file.")]
    [InlineData("--json", "--json prints one document: name one file.")]
    [InlineData("evaluate a.json b.json --json", "--json prints one document: name one file.")]
    [InlineData("evaluate a.json --json --details", "--json prints everything there is; --details and --width do not go with it.")]
    public void A_wrong_command_line_is_refused_with_what_was_probably_meant(string commandLine, string message)
    {
        var run = SampleProgram.Run(commandLine.Split(' '));

        run.Code.Should().Be((int)ExitCode.Usage);
        run.Error.Should().StartWith(message + "\n");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void A_file_where_a_command_is_expected_is_told_apart_from_a_misspelt_command()
    {
        var file = SampleProgram.StateFile("2025-02-18");

        SampleProgram.Run(file).Error.Should().StartWith($"There is no command \"{file}\"; to evaluate the file: evaluate {file}\n");
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("evaluate --help")]
    [InlineData("list -h")]
    public void Help_names_every_command_option_and_exit_code(string commandLine)
    {
        var run = SampleProgram.Run(commandLine.Split(' '));

        run.Code.Should().Be(0);
        run.Out.Should()
            .ContainAll(
                "evaluate",
                "list",
                "--framework",
                "--as-of",
                "--known-at",
                "--gate",
                "--details",
                "--json",
                "--width",
                "0  satisfied",
                "1  not satisfied",
                "2  undetermined",
                "4  "
            );
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData(new[] { ExitCode.Satisfied, ExitCode.Undetermined }, ExitCode.Undetermined)]
    [InlineData(new[] { ExitCode.Undetermined, ExitCode.NotSatisfied, ExitCode.Satisfied }, ExitCode.NotSatisfied)]
    [InlineData(new[] { ExitCode.NotSatisfied, ExitCode.InputError, ExitCode.Undetermined }, ExitCode.InputError)]
    [InlineData(new[] { ExitCode.Satisfied, ExitCode.Satisfied }, ExitCode.Satisfied)]
    public void The_worst_of_several_codes_is_returned_and_not_the_highest(object codes, object worst) =>
        ExitCodes.Worst((ExitCode[])codes).Should().Be((ExitCode)worst);
}
