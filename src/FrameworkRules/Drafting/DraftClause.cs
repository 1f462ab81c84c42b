using System.Diagnostics;

namespace FrameworkRules.Drafting;

/// <summary>A clause of a text that is judged, as it is judged: with its names resolved, and with silence where its words leave something out. Immutable.</summary>
[DebuggerDisplay("{Name,nq}: {Claim}")]
public sealed class DraftClause
{
    internal DraftClause(AgreementClaim claim, Instrument text) => (Claim, Text) = (claim, text);

    /// <summary>Gets what the clause says, field by field.</summary>
    public AgreementClaim Claim { get; }

    /// <summary>Gets the text it stands in.</summary>
    public Instrument Text { get; }

    /// <summary>Gets what the clause is called in its text: its number, else its paragraph, else its id.</summary>
    public string Name => Claim.Number ?? Claim.Paragraph ?? Claim.Id;

    /// <summary>Gets its own words on one line, or <see langword="null"/> where they are not on file.</summary>
    public string? Words => Claim.Words is { } words ? OneLine(words) : null;

    /// <summary>Gets whether the clause is a commitment that binds: what is only intended or welcomed is no duty, and without a level a clause is taken to bind.</summary>
    public bool IsDuty => IsCommitment && DutyLevel.Binds(Claim.Level);

    /// <summary>Gets who is to act by a commitment, as far as it says so; empty for other clauses.</summary>
    public IReadOnlyList<string> Actors => IsCommitment ? Claim.Get(Commitment.Actors).Names : [];

    /// <summary>Gets where in its file the clause stands, as a JSON pointer, or <see langword="null"/>.</summary>
    public string? Pointer => Claim.Place?.Pointer;

    internal Kind Kind => Claim.Kind;

    internal bool IsCommitment => Kind == Commitment.Kind;

    /// <summary>Gets what tells the clauses that stand under one number of one text from others.</summary>
    internal (string Text, string Name) Group => (Text.Id, Name);

    /// <summary>Returns what the clause says of a field in words, or <see langword="null"/> where it says nothing, or that there is nothing, or is of a kind that has no such field.</summary>
    internal string? TextOf(Field field) =>
        field.Schema == Kind && Claim.Get(field) is { State: ValueState.Given } value ? value.Text : null;

    /// <summary>Tells whether the clause says something of a field.</summary>
    internal bool Says(Field field) =>
        Claim.Get(field) is { State: ValueState.Given } value && value is not { Type: ValueType.Names, Names.Count: 0 };

    internal static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
