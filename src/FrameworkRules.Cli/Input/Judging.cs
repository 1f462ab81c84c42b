using System.CommandLine;

namespace FrameworkRules.Cli;

/// <summary>Reads states and judges them, with the options that several commands share.</summary>
/// <param name="terminal">Is told what is wrong.</param>
/// <param name="evaluator">Judges; <see langword="null"/>: directly, without rules in between.</param>
/// <param name="suffix">Ends the names of the options, where a command reads more than one state.</param>
internal sealed class Judging(Terminal terminal, IEvaluator? evaluator, string suffix = "")
{
    private readonly Option<string?> framework = new Option<string?>($"--framework{suffix}")
    {
        Description = "judge under this framework, not the one the file names",
        HelpName = "ID",
    }.AcceptOnlyFromAmong([.. Frameworks.Ids]);

    private readonly Option<InstantArgument?> asOf = InstantArgument.Option(
        $"--as-of{suffix}",
        "judge at this instant, not the one the file gives"
    );
    private readonly Option<InstantArgument?> knownAt = InstantArgument.Option($"--known-at{suffix}", "leave out what was reported later");
    private readonly Option<bool> withoutConfidential = new("--without-confidential")
    {
        Description = "leave out what confidential claims and texts say, with a count",
    };

    /// <summary>Gets the option that leaves out what is confidential.</summary>
    public Option<bool> WithoutConfidential => withoutConfidential;

    public void AddTo(Command command)
    {
        command.Add(framework);
        command.Add(asOf);
        command.Add(knownAt);
        command.Add(withoutConfidential);
    }

    /// <summary>Adds the options that say how one of several states is judged.</summary>
    public void AddInstantsTo(Command command)
    {
        command.Add(framework);
        command.Add(asOf);
        command.Add(knownAt);
    }

    /// <summary>Adds the options of a command that judges more than one instant.</summary>
    public void AddToPeriod(Command command)
    {
        command.Add(framework);
        command.Add(withoutConfidential);
    }

    /// <summary>Leaves the JSON Schemas out of several files: <c>*.json</c> names those too that lie beside the states for an editor.</summary>
    /// <returns>The rest. Where nothing else is there, all of them: what is wrong is told when they are read.</returns>
    public IReadOnlyList<string> WithoutSchemas(string[] files)
    {
        var schemas = files.Length > 1 ? files.Where(SchemaFile.IsAt).ToHashSet(StringComparer.Ordinal) : [];
        if (schemas.Count == 0 || schemas.IsSupersetOf(files))
        {
            return files;
        }

        foreach (var schema in schemas)
        {
            Complain(schema, $"skipped: {SchemaFile.What}");
        }

        return [.. files.Where(file => !schemas.Contains(file))];
    }

    /// <summary>Reads and judges a state.</summary>
    /// <returns>The result; <see langword="null"/> where something is wrong, and the terminal was told what.</returns>
    public Judged? Judge(string file, ParseResult parsed) =>
        Read(file, parsed, requireAsOf: parsed.GetValue(asOf) is null) is { } read
            ? Guarded(
                file,
                () =>
                    View(read, file, parsed) is { } view
                        ? new Judged(file, read.Utf8, Evaluate(read.Framework, view, parsed), read.State)
                        : null
            )
            : null;

    /// <summary>Reads a state, and finds the framework it is judged under.</summary>
    /// <returns>What was read; <see langword="null"/> where something is wrong, and the terminal was told what.</returns>
    public StateFile? Read(string file, ParseResult parsed, bool requireAsOf) =>
        Guarded(
            file,
            () =>
            {
                var options = new ReadOptions
                {
                    KnownFrameworks = parsed.GetValue(framework) is null ? Frameworks.Ids : null,
                    RequireAsOf = requireAsOf,
                };
                var utf8 = Input.Read(file, terminal.Input, options.MaxBytes);
                if (SchemaFile.Is(utf8.Span))
                {
                    Complain(file, $"{SchemaFile.What}; name a state");
                    return null;
                }

                var state = AgreementState.ParseUtf8(utf8, options);
                if ((parsed.GetValue(framework) ?? state.Framework) is { } id)
                {
                    return new StateFile(utf8, state, Frameworks.Find(id));
                }

                Complain(file, "names no framework; add \"framework\" to it, or --framework to the command line");
                return null;
            }
        );

    /// <summary>Does something with a file, and tells the terminal what is wrong with it.</summary>
    public T? Guarded<T>(string file, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
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

    /// <summary>Returns the instant that an option gives.</summary>
    /// <param name="option">The option.</param>
    /// <param name="read">Gives the time zone of a day.</param>
    /// <param name="file">The file.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="instant">The instant; <see langword="null"/> where the option was not given.</param>
    /// <returns>Whether all is well; if not, the terminal was told what is wrong.</returns>
    public bool TryGet(Option<InstantArgument?> option, StateFile read, string file, ParseResult parsed, out DateTimeOffset? instant)
    {
        var given = parsed.GetValue(option);
        instant = given?.In(read.State, read.Framework);
        if (given is null || instant is not null)
        {
            return true;
        }

        Complain(
            file,
            $"{option.Name} needs a date-time with an offset, because nothing places a day: the state gives no \"zone\" and no \"utcOffset\""
        );
        return false;
    }

    public void Complain(string file, string message) =>
        terminal.Complain($"{(Input.IsStandard(file) ? Input.StandardName : file)}: {message}");

    private Assessment Evaluate(Framework judgedBy, StateView view, ParseResult parsed)
    {
        var assessment = evaluator?.Evaluate(judgedBy, view) ?? judgedBy.Evaluate(view);
        return parsed.GetValue(withoutConfidential) ? assessment.WithoutConfidential() : assessment;
    }

    /// <summary>Looks at a state under a framework; what the framework knows of names may show that something in the file is wrong.</summary>
    private StateView? View(StateFile read, string file, ParseResult parsed) =>
        TryGet(asOf, read, file, parsed, out var instant) && TryGet(knownAt, read, file, parsed, out var known)
            ? read.Framework.View(read.State, instant, known)
            : null;
}
