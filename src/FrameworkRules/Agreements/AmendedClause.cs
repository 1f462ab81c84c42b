namespace FrameworkRules;

/// <summary>A clause of another text that an instrument amends: from its date on, the clause is no longer judged as it stood.</summary>
public sealed class AmendedClause : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("amends");
    internal static readonly TextField InstrumentField = Declared.TextField("instrument", "the id of the text amended", required: true);
    private static readonly TextField ClauseField = Declared.TextField(
        "clause",
        "the id, number or paragraph of the clause amended",
        required: true
    );

    /// <summary>Makes the reference.</summary>
    /// <param name="instrument">The id of the text amended.</param>
    /// <param name="clause">The id, number or paragraph of the clause amended.</param>
    public AmendedClause(string instrument, string clause)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(clause);
        Set(InstrumentField, instrument);
        Set(ClauseField, clause);
    }

    internal AmendedClause()
        : base(Declared) { }

    /// <summary>Gets the id of the text amended.</summary>
    public string Instrument => Text(InstrumentField)!;

    /// <summary>Gets the id, number or paragraph of the clause amended.</summary>
    public string Clause => Text(ClauseField)!;

    /// <summary>Gets what the clause that is meant is called, in the form of <see cref="NamesOf"/>.</summary>
    internal string Name => ClauseNumber.Of(Clause);

    /// <summary>Lists by what a clause may be named, in the form in which names of clauses are compared.</summary>
    internal static IEnumerable<string> NamesOf(AgreementClaim provision) =>
        new[] { provision.Id, provision.Number, provision.Paragraph }.OfType<string>().Select(ClauseNumber.Of).Distinct();
}
