namespace FrameworkRules;

/// <summary>Says how a framework uses a precondition, for one party where there is one finding per party.</summary>
internal sealed record FrameworkEntry(Precondition Precondition, Gate Gate, Weight Weight, string? Party)
{
    /// <summary>Gets why the precondition does not apply under the framework, or <see langword="null"/>.</summary>
    public string? NotApplicableBecause { get; init; }

    /// <summary>Gets the sides that owe each other the commitments.</summary>
    public IReadOnlyList<string> Sides { get; init; } = [];

    /// <summary>Gets which parties play the parts that the preconditions name.</summary>
    public IReadOnlyDictionary<string, string> Cast { get; init; } = new Dictionary<string, string>();

    public Definition Definition => Precondition.Definition;

    private string[]? matters;
    private IReadOnlyList<string>? bearers;
    private IReadOnlyList<string>? addressees;

    /// <summary>Gets the id and party, for messages and order.</summary>
    public string Key => Party is null ? Precondition.Id : $"{Precondition.Id}/{Party}";

    /// <summary>Says why the precondition is not judged at all, or <see langword="null"/>.</summary>
    public string? ExemptionIn(StateView view) =>
        NotApplicableBecause
        ?? (
            view.State.IsDraft && Precondition.Layer != Layer.Text
                ? "a draft is judged by what its text says, and this looks at what is done"
            : view.State.IsDraft ? MattersOutside(view.State)
            : null
        );

    /// <summary>Says on what matters a draft is, where it does not mean to settle what is asked here, or <see langword="null"/>.</summary>
    private string? MattersOutside(AgreementState draft)
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

    private string SayOutside(AgreementState draft)
    {
        var settled = draft.Instruments.SelectMany(text => text.Settles).Distinct(StringComparer.Ordinal);
        return $"the draft does not mean to settle {string.Join(" or ", Matters)}: it is on {string.Join(", ", settled)}";
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

    /// <summary>Returns the party that plays a part.</summary>
    public string PartyFor(string part) => Cast.GetValueOrDefault(part, part);

    /// <summary>Returns the parties that play some parts, each once.</summary>
    public IReadOnlyList<string> PartyFor(IEnumerable<string> parts) => [.. parts.Select(PartyFor).Distinct(StringComparer.Ordinal)];
}
