using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>The one node that is code: for questions about several subjects at once, such as whether commitments wait for each other in a circle.</summary>
/// <remarks>Derive from it only where no other node will do, and say why in <c>docs/decisions</c>. It declares the kinds it reads, and sees nothing else.</remarks>
public abstract class OpenRequirement : Requirement
{
    /// <summary>What was answered, by view and by the list of texts judged, which is one object for each framework. Views are not kept alive by it.</summary>
    private readonly ConditionalWeakTable<StateView, ConcurrentDictionary<IReadOnlyList<string>, OpenAnswer>> answers = [];

    /// <summary>Makes the node.</summary>
    /// <param name="statement">What it asks, as a sentence.</param>
    /// <param name="reads">The kinds of claim it reads.</param>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "This node is the one that hosts may derive from.")]
    protected OpenRequirement(string statement, params Kind[] reads)
    {
        Statement = statement;
        Reads = [.. reads];
    }

    /// <summary>Gets what it asks, as a sentence.</summary>
    public string Statement { get; }

    /// <summary>Gets the kinds of claim it reads.</summary>
    public IReadOnlyList<Kind> Reads { get; }

    internal override IReadOnlyList<Kind> KindsRead => Reads;

    /// <summary>Answers the question. It must depend on nothing but what it reads.</summary>
    protected abstract OpenAnswer Answer(OpenReading reading);

    internal override Truth Judge(in Context context, in Subject subject) => context.Verdicts?.Of(this) ?? AnswerIn(context).Truth;

    /// <summary>Answers once for each view and texts: like a join, a question over several subjects is worked out on first use.</summary>
    private OpenAnswer AnswerIn(in Context context)
    {
        var texts = context.Texts.Instruments;
        var ofView = answers.GetValue(context.View, static _ => new(ReferenceEqualityComparer.Instance));
        if (!ofView.TryGetValue(texts, out var answer))
        {
            answer = Answer(new OpenReading(this, context));
            ofView[texts] = answer;
        }

        return answer;
    }

    internal override void Describe(Outline outline) =>
        outline.Line($"{Statement} (worked out over every {string.Join(" and every ", Reads.Select(kind => kind.Noun))})");

    internal override void Explain(in Context context, in Subject subject, Explanation into)
    {
        var answer = AnswerIn(context);
        foreach (var line in answer.Evidence)
        {
            into.Add(line);
        }

        foreach (var found in answer.Found)
        {
            into.Add(
                new Remark(RemarkKind.Found, Reads[0], null, null, found)
                {
                    IsConfidential = answer.Evidence.Any(line => line.IsConfidential),
                }
            );
        }
    }
}

/// <summary>Answers an <see cref="OpenRequirement"/>.</summary>
public sealed record OpenAnswer
{
    /// <summary>Gets the verdict.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Gets or sets what was found, each as a sentence.</summary>
    public IReadOnlyList<string> Found
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>Gets or sets the claims the answer rests on, from <see cref="OpenReading.Cite"/>.</summary>
    public IReadOnlyList<Evidence> Evidence
    {
        get;
        init => field = [.. value];
    } = [];
}

/// <summary>Gives an <see cref="OpenRequirement"/> what it declared to read.</summary>
public sealed class OpenReading
{
    private readonly OpenRequirement requirement;
    private readonly Context context;

    internal OpenReading(OpenRequirement requirement, in Context context)
    {
        this.requirement = requirement;
        this.context = context;
    }

    /// <summary>Gets whether every text judged was submitted in full.</summary>
    public bool TextsAreComplete => context.Texts.IsComplete;

    /// <summary>Lists the subjects of a kind that hold; of provisions, those in the texts judged.</summary>
    /// <exception cref="InvalidOperationException">The requirement did not declare that it reads the kind.</exception>
    public IEnumerable<Subject> Of(Kind kind)
    {
        if (!requirement.Reads.Contains(kind))
        {
            throw new InvalidOperationException(
                $"The question \"{requirement.Statement}\" does not declare that it reads \"{kind.Name}\"."
            );
        }

        var subjects = context.View.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            var subject = subjects[i];
            if (kind.Nature != Nature.Provision || context.Texts.Contains(subject.First.Instrument))
            {
                yield return subject;
            }
        }
    }

    /// <summary>Lists the claims about a subject that are heard under a field.</summary>
    public IEnumerable<SubmittedClaim> Heard(Subject subject, Field field) => [.. Settled.Heard(context.Policy, subject, field)];

    /// <summary>Cites a claim as evidence.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="field">The field that matters.</param>
    /// <param name="judgement">What the claim makes of the question.</param>
    public Evidence Cite(SubmittedClaim claim, Field field, Truth judgement) =>
        new(claim, field, new Check(requirement.Statement), judgement, Standing.Heard);
}
