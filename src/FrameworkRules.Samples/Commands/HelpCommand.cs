namespace FrameworkRules.Samples;

/// <summary>Says what the program does.</summary>
internal static class HelpCommand
{
    private const string Text = """
        Judges an agreement state under a peace framework, and prints which
        preconditions it does not meet, why, by whose duty, by when and on what
        evidence.

        (nothing)             evaluates every state that is shipped
        evaluate FILE...      evaluates states in format version 1
            --framework ID      under this framework, not the one the file names
            --as-of INSTANT     at this instant, not the one the file gives
            --known-at INSTANT  leaves out what was reported later
            --gate GATE         lets only this gate count for the exit code:
                                entry, operation, withdrawal, permanence, context;
                                may be given several times
            --details           prints every finding with its reason, surveys and
                                sources, too
            --html FILE         writes the whole report to a file as HTML, too
            --markdown FILE     writes the whole report to a file as Markdown, too
            --without-confidential
                                leaves out what confidential claims say, with a count
            --strict            takes warnings for errors
            --json              prints one JSON document instead (of one FILE)
            --engine ENGINE     nrules, or direct, which does without its rules and
                                gives the same
            --width N           columns, 72 to 160
        live                  replays the claims of the shipped states since November
                              2024 in the order in which they were reported, and
                              prints each outcome that changes, with its cause
            --framework ID      under this framework, not under coh-2024
        record DAY...         prints what the record of the conflict held on a day, as
                              one of the dated states that are shipped
            --write FOLDER      writes all of them to a folder instead
        list                  lists the frameworks and their preconditions
            --json              as one JSON document
        help                  prints this

        An INSTANT is a date-time with an offset, like 2025-02-18T23:59:59+02:00, or
        a day, like 2025-02-18, which means its end.

        Exit codes, over all gates but context, or over those named with --gate:
          0  satisfied       1  not satisfied     2  undetermined
          3  a file cannot be read or is not valid (every error on stderr), or there
             are warnings and --strict is given
          4  the command line is wrong
        Over several states the worst, in the order 3, 1, 2, 0.
        """;

    public static ExitCode Run(Terminal terminal)
    {
        terminal.Out.WriteLine(Text);
        return ExitCode.Satisfied;
    }
}
