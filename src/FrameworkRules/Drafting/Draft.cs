using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>A draft of a text, written down clause by clause, to be judged and compared. Immutable: each call returns another draft, so that variants are made from one.</summary>
/// <example><code>
/// Draft first = Draft.Of("draft-1", Frameworks.Trilateral2026)
///     .Settling("withdrawal", "verification")
///     .Declaring(new Body("Committee"))
///     .Clause("5.1", "Israel shall withdraw its forces south of the Blue Line within sixty days of entry into force.",
///         Duty.Of("IL").Shall("withdraw its forces").At("south of the Blue Line").WithinDays(60).VerifiedBy("Committee"));
/// Assessment assessment = first.Assess();
/// </code></example>
[DebuggerDisplay("{Id,nq}, {Numbers.Count} clauses")]
public sealed class Draft
{
    private const string SourceId = "drafters";
    private static readonly DateTimeOffset Undated = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private (string Number, string? Words, ClauseContent[] Contents)[] clauses = [];
    private Annex[] annexes = [];
    private Body[] bodies = [];
    private AgreementClaim[] claims = [];
    private Source[] sources = [];
    private string[] matters = [];
    private string? title;
    private DateTimeOffset? date;
    private bool isExcerpt;
    private bool isConfidential;

    private Draft(string id, Framework framework) => (Id, Framework) = (id, framework);

    private Draft(Draft original)
        : this(original.Id, original.Framework)
    {
        clauses = original.clauses;
        annexes = original.annexes;
        bodies = original.bodies;
        claims = original.claims;
        sources = original.sources;
        matters = original.matters;
        title = original.title;
        date = original.date;
        isExcerpt = original.isExcerpt;
        isConfidential = original.isConfidential;
    }

    /// <summary>Gets what names the draft.</summary>
    public string Id { get; private init; }

    /// <summary>Gets the framework under which it is judged.</summary>
    public Framework Framework { get; }

    /// <summary>Gets the numbers of its clauses.</summary>
    public IReadOnlyList<string> Numbers => [.. clauses.Select(clause => clause.Number)];

    /// <summary>Begins a draft, of which every clause will be written down.</summary>
    /// <param name="id">What names it.</param>
    /// <param name="framework">The framework under which it is judged.</param>
    public static Draft Of(string id, Framework framework)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(framework);
        return new Draft(id, framework);
    }

    /// <summary>Gives the draft another id, for a variant of it.</summary>
    /// <param name="id">The id.</param>
    public Draft As(string id) => new(this) { Id = Given.There(id) };

    /// <summary>Gives the draft a title.</summary>
    /// <param name="text">The title.</param>
    public Draft Titled(string text) => new(this) { title = Given.There(text) };

    /// <summary>Dates the draft: it is judged on that day. Without it, on the day on which the framework took effect.</summary>
    /// <param name="day">The instant.</param>
    public Draft Dated(DateTimeOffset day) => new(this) { date = day };

    /// <summary>Says which matters the draft means to settle, such as <c>withdrawal</c>; no finding on others applies to it.</summary>
    /// <param name="matter">The matters (<see cref="Kind.Matter"/>).</param>
    public Draft Settling(params string[] matter) => new(this) { matters = Given.Items(matter) };

    /// <summary>Says that not every clause of the draft is written down, so that one that is not may be there.</summary>
    public Draft InPart() => new(this) { isExcerpt = true };

    /// <summary>Says that outputs which leave out what is confidential leave out the draft.</summary>
    public Draft InConfidence() => new(this) { isConfidential = true };

    /// <summary>Declares bodies that the draft names, and their other names.</summary>
    /// <param name="body">The bodies.</param>
    public Draft Declaring(params Body[] body) => new(this) { bodies = [.. bodies, .. Given.All(body)] };

    /// <summary>Annexes something in full.</summary>
    /// <param name="id">What the text calls it, such as <c>Annex B</c>.</param>
    public Draft Annexing(string id) => Annexing(new Annex(id) { Completeness = "full" });

    /// <summary>Names an annex.</summary>
    /// <param name="annex">The annex; one of its id takes its place.</param>
    public Draft Annexing(Annex annex)
    {
        ArgumentNullException.ThrowIfNull(annex);
        return new(this) { annexes = [.. annexes.Where(other => other.Id != annex.Id), annex] };
    }

    /// <summary>Adds what is known beside the draft, such as until when a mandate runs.</summary>
    /// <param name="source">What it was taken from.</param>
    /// <param name="known">The claims.</param>
    public Draft Knowing(Source source, params AgreementClaim[] known) =>
        new(this) { sources = [.. sources, Given.There(source)], claims = [.. claims, .. Given.All(known)] };

    /// <summary>Adds a clause, or puts it in the place of the one of that number.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="words">Its own words. What they do not say is not said.</param>
    /// <param name="contents">What it provides: duties, and claims of other kinds of provision.</param>
    public Draft Clause(string number, string words, params ClauseContent[] contents)
    {
        ArgumentException.ThrowIfNullOrEmpty(number);
        ArgumentNullException.ThrowIfNull(words);
        var clause = (number, words, Given.Items(contents));
        var place = Array.FindIndex(clauses, other => other.Number == number);
        return new(this) { clauses = place < 0 ? [.. clauses, clause] : [.. clauses[..place], clause, .. clauses[(place + 1)..]] };
    }

    /// <summary>Leaves out a clause.</summary>
    /// <param name="number">Its number.</param>
    /// <exception cref="ArgumentException">There is none; the message suggests one.</exception>
    public Draft Without(string number) =>
        Array.Exists(clauses, clause => clause.Number == Given.There(number))
            ? new(this) { clauses = Array.FindAll(clauses, clause => clause.Number != number) }
            : throw new ArgumentException(
                $"{Id} has no clause {number}; {Suggestions.Nearest(number, Numbers) ?? $"it has {string.Join(", ", Numbers)}."}",
                nameof(number)
            );

    /// <summary>Makes the state that holds the draft.</summary>
    public AgreementState ToState()
    {
        var day = date ?? Framework.EffectiveFrom ?? Undated;
        return new AgreementState
        {
            Framework = Framework.Id,
            IsDraft = true,
            AsOf = day,
            UtcOffset = Framework.Zone is null ? TimeSpan.Zero : null,
            Bodies = bodies,
            Sources =
            [
                new Source(SourceId)
                {
                    Publisher = "the drafters",
                    Date = day,
                    Grade = SourceGrade.Document,
                },
                .. sources,
            ],
            Instruments =
            [
                new Instrument(Id)
                {
                    Title = title,
                    Date = day,
                    SourceId = SourceId,
                    IsComplete = !isExcerpt && matters.Length == 0,
                    Settles = matters,
                    Confidential = isConfidential,
                    Annexes = annexes,
                    Provisions = [.. clauses.SelectMany(ProvisionsOf)],
                },
            ],
            Claims = claims,
        };
    }

    /// <summary>Judges the draft.</summary>
    /// <exception cref="InvalidSubmissionException">Something in it is not valid: two provisions of one id, a reference to an annex that it does not name.</exception>
    public Assessment Assess() => Framework.Evaluate(ToState());

    private static IEnumerable<AgreementClaim> ProvisionsOf((string Number, string? Words, ClauseContent[] Contents) clause) =>
        clause.Contents.Select(content =>
            content.In(clause.Number, clause.Words, clause.Contents.Count(other => other.Kind == content.Kind) == 1)
        );
}
