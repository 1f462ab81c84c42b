using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>Requires that the cessation, with which the windows of some lists begin, has begun. Where the framework sets no start, it is taken to have.</summary>
/// <param name="windowed">The lists of events, of which those before the start are told of and not judged.</param>
internal sealed class CessationBegun(IReadOnlyList<SubjectQuery> windowed) : Requirement
{
    private static readonly Message Since = Message.Of(MessageId.RequiredSinceStart);

    internal override IEnumerable<Parameter> Parameters => [Cessation.Start];

    internal override IReadOnlyList<Kind> KindsRead { get; } =
    [
        .. windowed
            .Select(query => query.Kind)
            .Concat(windowed.SelectMany(query => query.Filter?.WithParts() ?? []).SelectMany(node => node.KindsRead))
            .Distinct(),
    ];

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (!LiesAhead(context))
        {
            return Truth.True;
        }

        if (recorder is not null && context.Parameters.TryGet(Cessation.Start, out var start))
        {
            foreach (var query in windowed.DistinctBy(query => (query.Kind, query.Filter)))
            {
                Record(query, start, context, recorder);
            }
        }

        return Truth.False;
    }

    /// <summary>Tells whether the cessation begins after the instant judged.</summary>
    public static bool LiesAhead(in Context context) => context.Parameters.TryGet(Cessation.Start, out var start) && start > context.AsOf;

    internal override DateTimeOffset? NextChange(in Context context, in Subject subject) =>
        context.Parameters.TryGet(Cessation.Start, out var start) ? Instants.IfAfter(context.AsOf, start) : null;

    internal override void Describe(Outline outline) => outline.Line(MessageId.OutlineBegun);

    /// <summary>Tells whether an event is none that is looked for. What cannot be told is shown.</summary>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Nothing is judged here; what the judging code throws must not turn up where it was never asked."
    )]
    private static bool IsRuledOut(Requirement filter, in Context context, in Subject happened)
    {
        try
        {
            return filter.Judge(context, happened) == Truth.False;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>Takes down what is on file of the time before.</summary>
    private static void Record(SubjectQuery query, DateTimeOffset start, in Context context, EvidenceRecorder recorder)
    {
        var (count, isConfidential) = (0, false);
        var events = context.View.Of(query.Kind);
        for (var i = 0; i < events.Count; i++)
        {
            var happened = events[i];
            if (query.Filter is { } filter && IsRuledOut(filter, context, happened))
            {
                continue;
            }

            count++;
            isConfidential |= happened.IsSpokenOfInConfidence;
            recorder.Subject(happened);
            foreach (var claim in happened.Claims)
            {
                recorder.Claim(claim, query.Kind.At!, Since, Truth.False, Standing.Heard);
            }
        }

        if (count > 0)
        {
            recorder.Remark(
                new Remark(RemarkKind.BeforeStart, query.Kind, null, null)
                {
                    Told = new RequiredText(Message.Of(MessageId.Number, MessagePart.Count(count))),
                    Since = start,
                    IsConfidential = isConfidential,
                }
            );
        }
    }
}
