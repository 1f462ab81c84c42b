using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Reads states and judges them, with the options that several commands share.</summary>
internal sealed class Judging(Terminal terminal, IEvaluator? evaluator)
{
    private readonly Option<string?> framework = new Option<string?>("--framework")
    {
        Description = "judge under this framework, not the one the file names",
        HelpName = "ID",
    }.AcceptOnlyFromAmong([.. Frameworks.Ids]);

    private readonly Option<InstantArgument?> asOf = InstantArgument.Option("--as-of", "judge at this instant, not the one the file gives");
    private readonly Option<InstantArgument?> knownAt = InstantArgument.Option("--known-at", "leave out what was reported later");
    private readonly Option<bool> withoutConfidential = new("--without-confidential")
    {
        Description = "leave out what confidential claims and texts say, with a count",
    };

    public void AddTo(Command command)
    {
        command.Add(framework);
        command.Add(asOf);
        command.Add(knownAt);
        command.Add(withoutConfidential);
    }

    /// <summary>Reads and judges a state.</summary>
    /// <returns>The result; <see langword="null"/> where something is wrong, and the terminal was told what.</returns>
    public Judged? Judge(string file, ParseResult parsed)
    {
        try
        {
            var options = new ReadOptions
            {
                KnownFrameworks = parsed.GetValue(framework) is null ? Frameworks.Ids : null,
                RequireAsOf = parsed.GetValue(asOf) is null,
            };
            var utf8 = Input.Read(file, terminal.Input, options.MaxBytes);
            var state = AgreementState.ParseUtf8(utf8, options);
            if ((parsed.GetValue(framework) ?? state.Framework) is not { } id)
            {
                Complain(file, "names no framework; add \"framework\" to it, or --framework to the command line");
                return null;
            }

            var judgedBy = Frameworks.Find(id);
            return View(judgedBy, state, file, parsed) is { } view ? new Judged(file, utf8, Evaluate(judgedBy, view, parsed)) : null;
        }
        catch (InvalidSubmissionException exception)
        {
            foreach (var error in exception.Errors)
            {
                Complain(file, error.ToString());
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complain(file, Input.Reason(exception));
        }

        return null;
    }

    public void Complain(string file, string message) =>
        terminal.Complain($"{(Input.IsStandard(file) ? Input.StandardName : file)}: {message}");

    private Assessment Evaluate(Framework judgedBy, StateView view, ParseResult parsed)
    {
        var assessment = evaluator?.Evaluate(judgedBy, view) ?? judgedBy.Evaluate(view);
        return parsed.GetValue(withoutConfidential) ? assessment.WithoutConfidential() : assessment;
    }

    /// <summary>Looks at a state under a framework; what the framework knows of names may show that something in the file is wrong.</summary>
    private StateView? View(Framework judgedBy, AgreementState state, string file, ParseResult parsed)
    {
        var instants = new List<DateTimeOffset?>();
        foreach (var option in new[] { asOf, knownAt })
        {
            var given = parsed.GetValue(option);
            instants.Add(given?.In(state, judgedBy));
            if (given is not null && instants[^1] is null)
            {
                Complain(
                    file,
                    $"{option.Name} needs a date-time with an offset, because nothing places a day: the state gives no \"zone\" and no \"utcOffset\""
                );
                return null;
            }
        }

        return judgedBy.View(state, instants[0], instants[1]);
    }
}
