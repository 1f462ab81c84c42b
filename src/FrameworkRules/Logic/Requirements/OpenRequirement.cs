using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules;

/// <summary>The one node that is code: for questions about several subjects at once, such as whether commitments wait for each other in a circle.</summary>
/// <remarks>Derive from it only where no other node will do, and say why in <c>docs/decisions</c>. It declares the kinds it reads, and sees nothing else.</remarks>
public abstract class OpenRequirement : Requirement, IJudgedWhole
{
    /// <summary>Makes the node.</summary>
    /// <param name="statement">What it asks, as a sentence.</param>
    /// <param name="reads">The kinds of claim it reads; at least one.</param>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "This node is the one that hosts may derive from.")]
    protected OpenRequirement(string statement, params Kind[] reads)
    {
        ArgumentException.ThrowIfNullOrEmpty(statement);
        ArgumentNullException.ThrowIfNull(reads);
        ArgumentOutOfRangeException.ThrowIfZero(reads.Length, nameof(reads));
        Statement = statement;
        Reads = Given.All(reads);
    }

    /// <summary>Gets what it asks, as a sentence.</summary>
    public string Statement { get; }

    /// <summary>Gets the kinds of claim it reads.</summary>
    public IReadOnlyList<Kind> Reads { get; }

    Truth IJudgedWhole.JudgeAnew(in Context context) => AnswerAnew(context).Truth;

    internal override IReadOnlyList<Kind> KindsRead => Reads;

    /// <summary>Answers the question. It must depend on nothing but what it reads.</summary>
    protected abstract OpenAnswer Answer(OpenReading reading);

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (context.Verdicts is { } known)
        {
            return known.Of(this);
        }

        var answer = AnswerIn(context);
        if (recorder is not null)
        {
            Record(answer, recorder);
            foreach (var kind in Reads)
            {
                recorder.TextsNotJudged(context, kind);
            }
        }

        return answer.Truth;
    }

    /// <summary>Answers over a view that is looked at once.</summary>
    /// <exception cref="InvalidOperationException">The host's code gives no answer.</exception>
    internal OpenAnswer AnswerAnew(in Context context) =>
        Answer(new OpenReading(this, context)) ?? throw new InvalidOperationException($"The question \"{Statement}\" was given no answer.");

    /// <summary>Answers once for each view and the texts judged, which are one object for each framework and view: like a join, a question over several subjects is worked out on first use.</summary>
    private OpenAnswer AnswerIn(in Context context) =>
        context.View.Once(this, context.Texts, (Asked: this, Context: context), static made => made.Asked.AnswerAnew(made.Context));

    internal override void Describe(Outline outline) =>
        outline.Line(
            Message.Write(to =>
            {
                var asked = to.Open(MessageId.OutlineWorkedOut);
                to.Term(Statement);
                var kinds = to.OpenJoined(MessageId.OutlineAndEvery);
                foreach (var kind in Reads)
                {
                    to.Term(kind.Noun);
                }

                to.Close(kinds);
                to.Close(asked);
            })
        );

    private void Record(OpenAnswer answer, EvidenceRecorder recorder)
    {
        foreach (var line in answer.Evidence)
        {
            recorder.Evidence(line);
        }

        var isConfidential = answer.Evidence.Any(line => line.IsConfidential);
        foreach (var found in answer.Told)
        {
            recorder.Remark(
                new Remark(RemarkKind.Found, Reads[0], null, null) { Told = new RequiredText(found), IsConfidential = isConfidential }
            );
        }
    }
}
