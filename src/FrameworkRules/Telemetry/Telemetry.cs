using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FrameworkRules;

/// <summary>
/// Names the activities and measurements by which a host sees the library at work, through the <see cref="ActivitySource"/> and <see cref="Meter"/> of .NET. Where nobody
/// listens they cost next to nothing and allocate nothing.
/// </summary>
/// <remarks>
/// Tags say which framework, how, how many and how large, and never what: no claim, name, text, finding or message of an error stands in any. So they may be kept where
/// a confidential state may not. Reading and judging do not depend on them. Thread-safe.
/// </remarks>
public static class Telemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "FrameworkRules";

    /// <summary>The activity of reading a state, with <see cref="SizeTag"/>, and <see cref="ErrorsTag"/> where it is not valid.</summary>
    public const string ReadActivity = "FrameworkRules.Read";

    /// <summary>The activity of evaluating a state, with <see cref="FrameworkTag"/> and <see cref="EvaluatorTag"/>.</summary>
    public const string EvaluateActivity = "FrameworkRules.Evaluate";

    /// <summary>The activity of one change to a live assessment, with <see cref="FrameworkTag"/> and <see cref="ReasonTag"/>.</summary>
    public const string ChangeActivity = "FrameworkRules.Change";

    /// <summary>Counts the states read, by <see cref="ValidTag"/>.</summary>
    public const string ReadCounter = "framework_rules.states.read";

    /// <summary>The sizes of the states read, in bytes.</summary>
    public const string ReadSize = "framework_rules.states.size";

    /// <summary>Counts the evaluations, by <see cref="FrameworkTag"/> and <see cref="EvaluatorTag"/>.</summary>
    public const string EvaluateCounter = "framework_rules.evaluations";

    /// <summary>Counts the changes to live assessments, by <see cref="FrameworkTag"/> and <see cref="ReasonTag"/>.</summary>
    public const string ChangeCounter = "framework_rules.live.changes";

    /// <summary>Counts the findings that changes to live assessments have changed, by <see cref="FrameworkTag"/>.</summary>
    public const string ChangedFindingCounter = "framework_rules.live.findings_changed";

    /// <summary>The tag with the id of the framework.</summary>
    public const string FrameworkTag = "framework_rules.framework";

    /// <summary>The tag that says how it is evaluated: <c>direct</c>, <c>outcomes</c> or <c>rules</c>.</summary>
    public const string EvaluatorTag = "framework_rules.evaluator";

    /// <summary>The tag with the size of a state, in bytes.</summary>
    public const string SizeTag = "framework_rules.size";

    /// <summary>The tag that says whether a state is valid.</summary>
    public const string ValidTag = "framework_rules.valid";

    /// <summary>The tag with the number of errors in a state that is not valid.</summary>
    public const string ErrorsTag = "framework_rules.errors";

    /// <summary>The tag that says what changed: <c>inserted</c>, <c>replaced</c>, <c>withdrawn</c> or <c>time</c>.</summary>
    public const string ReasonTag = "framework_rules.reason";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Read = Meter.CreateCounter<long>(ReadCounter, "{state}", "states read");
    private static readonly Histogram<long> Sizes = Meter.CreateHistogram<long>(ReadSize, "By", "sizes of the states read");
    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>(EvaluateCounter, "{evaluation}", "evaluations");
    private static readonly Counter<long> Changes = Meter.CreateCounter<long>(ChangeCounter, "{change}", "changes to live assessments");
    private static readonly Counter<long> ChangedFindings = Meter.CreateCounter<long>(
        ChangedFindingCounter,
        "{finding}",
        "findings changed in live assessments"
    );

    /// <summary>Begins to read a state.</summary>
    internal static Activity? Reading(int bytes)
    {
        Sizes.Record(bytes);
        return Source.StartActivity(ReadActivity)?.SetTag(SizeTag, bytes);
    }

    /// <summary>Tells that a state was read.</summary>
    internal static void HasRead() => Read.Add(1, new KeyValuePair<string, object?>(ValidTag, true));

    /// <summary>Tells that a state was read, and is not valid.</summary>
    internal static void HasRefused(Activity? reading, int errors)
    {
        Read.Add(1, new KeyValuePair<string, object?>(ValidTag, false));
        reading?.SetTag(ErrorsTag, errors).SetStatus(ActivityStatusCode.Error);
    }

    /// <summary>Begins an evaluation.</summary>
    internal static Activity? Evaluating(string framework, string evaluator)
    {
        Evaluations.Add(
            1,
            new KeyValuePair<string, object?>(FrameworkTag, framework),
            new KeyValuePair<string, object?>(EvaluatorTag, evaluator)
        );
        return Source.StartActivity(EvaluateActivity)?.SetTag(FrameworkTag, framework).SetTag(EvaluatorTag, evaluator);
    }

    /// <summary>Begins a change to a live assessment.</summary>
    internal static Activity? Changing(string framework, string reason)
    {
        Changes.Add(1, new KeyValuePair<string, object?>(FrameworkTag, framework), new KeyValuePair<string, object?>(ReasonTag, reason));
        return Source.StartActivity(ChangeActivity)?.SetTag(FrameworkTag, framework).SetTag(ReasonTag, reason);
    }

    /// <summary>Tells how many findings a change has changed.</summary>
    internal static void HasChanged(string framework, int findings) =>
        ChangedFindings.Add(findings, new KeyValuePair<string, object?>(FrameworkTag, framework));
}
