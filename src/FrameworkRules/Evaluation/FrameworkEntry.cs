using System.Collections.Frozen;

namespace FrameworkRules;

/// <summary>Says how a framework uses a precondition, for one party where there is one finding per party.</summary>
internal sealed record FrameworkEntry(Precondition Precondition, Gate Gate, Weight Weight, string? Party)
{
    private static readonly Message OfDraft = Message.Of(MessageId.DraftHasNoConduct);

    private readonly Message? exemption;

    /// <summary>Gets why the precondition does not apply under the framework, or <see langword="null"/>.</summary>
    public string? NotApplicableBecause
    {
        get;
        init
        {
            field = value;
            exemption = value is null ? null : Message.OfTerm(value);
        }
    }

    /// <summary>Gets the sides that owe each other the commitments.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>Gets which parties play the parts that the preconditions name.</summary>
    public IReadOnlyDictionary<string, string> Cast { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the commitments of the framework's text that the precondition tests; of a party, those it owes.</summary>
    public IReadOnlyList<FrameworkCommitment> Commitments { get; init; } = [];

    /// <summary>Gets the ids of the instruments that are the text of the framework.</summary>
    public IReadOnlyCollection<string> Texts { get; init; } = [];

    /// <summary>Gets the ids of the law that the framework stands under.</summary>
    public IReadOnlySet<string> Law { get; init; } = FrozenSet<string>.Empty;

    public Definition Definition => Precondition.Definition;

    private string[]? matters;
    private IReadOnlyList<string>? bearers;
    private IReadOnlyList<string>? addressees;
    private Citations[] cited = [];

    /// <summary>Gets the id and party, for messages and order.</summary>
    public string Key => Party is null ? Precondition.Id : $"{Precondition.Id}/{Party}";

    /// <summary>Says why the precondition is not judged at all, or <see langword="null"/>.</summary>
    public Message? ExemptionIn(StateView view) =>
        exemption
        ?? (
            view.State.IsDraft && Precondition.Layer != Layer.Text ? OfDraft
            : view.State.IsDraft ? MattersOutside(view.State)
            : null
        );

    /// <summary>Says on what matters a draft is, where it does not mean to settle what is asked here, or <see langword="null"/>.</summary>
    private Message? MattersOutside(AgreementState draft)
    {
        foreach (var text in draft.Instruments)
        {
            var settles = text.Get(Instrument.SettlesField).NameSpan;
            if (settles.IsEmpty || Matters.Length == 0 || settles.ContainsAny(Matters))
            {
                return null;
            }
        }

        return draft.Instruments.Count == 0 ? null : SayOutside(draft);
    }

    private Message SayOutside(AgreementState draft)
    {
        var settled = draft.Instruments.SelectMany(text => text.Settles).Distinct(StringComparer.Ordinal);
        return Message.Write(to =>
        {
            var outside = to.Open(MessageId.DraftOutside);
            List(to, MessageId.Or, Matters);
            List(to, MessageId.ListSeparator, settled);
            to.Close(outside);
        });
    }

    private static void List(MessageWriter to, MessageId between, IEnumerable<string> matters)
    {
        var list = to.OpenJoined(between);
        foreach (var matter in matters)
        {
            to.Term(matter.Replace('-', ' '));
        }

        to.Close(list);
    }

    /// <summary>Gets the matters that the clauses which are asked for settle; none: those of any matter, or no clause is asked for.</summary>
    private string[] Matters =>
        matters ??= [
            .. Definition
                .KindsRead.Select(kind => kind.Matter)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    public IEnumerable<FrameworkEntry> PerParty() =>
        Definition.Parties.Count == 0 ? [this] : Definition.Parties.Select(party => this with { Party = PartyFor(party) });

    /// <summary>Gets those who bear the duty, where the precondition names them.</summary>
    public IReadOnlyList<string> FixedDutyBearers => bearers ??= PartyFor(Definition.FixedDutyBearers);

    /// <summary>Gets those whom the deadline binds.</summary>
    public IReadOnlyList<string> DeadlineBinds =>
        Definition.DeadlineBinds.Count > 0 ? PartyFor(Definition.DeadlineBinds) : FixedDutyBearers;

    /// <summary>Gets those whom the text calls on.</summary>
    public IReadOnlyList<string> Addressees => addressees ??= PartyFor(Definition.AddresseeList);

    /// <summary>Returns what a finding cites on a day. It changes only with the few days on which texts were made, so that all answers are kept.</summary>
    public Citations CitedOn(DateOnly day)
    {
        var known = cited;
        foreach (var answer in known)
        {
            if (answer.AreThoseOf(day))
            {
                return answer;
            }
        }

        var found = new Citations(this, day);
        cited = [.. known, found];
        return found;
    }

    /// <summary>Returns the party that plays a part.</summary>
    public string PartyFor(string part) => Cast.GetValueOrDefault(part, part);

    /// <summary>Returns the parties that play some parts, each once.</summary>
    public IReadOnlyList<string> PartyFor(IEnumerable<string> parts) => [.. parts.Select(PartyFor).Distinct(StringComparer.Ordinal)];
}
