namespace FrameworkRules;

/// <summary>Knows the commitments of the texts judged by what steps are called: by id, by id within the text, or by what is to be done.</summary>
internal sealed class StepNames
{
    /// <summary>The commitment of each name; <see langword="null"/>: several have it.</summary>
    private readonly Dictionary<string, AgreementClaim?> byName = new(StringComparer.Ordinal);

    /// <summary>The same within each text.</summary>
    private readonly Dictionary<(string Text, string Name), AgreementClaim?> byText = [];

    public StepNames(IEnumerable<AgreementClaim> commitments)
    {
        foreach (var commitment in commitments)
        {
            Add(commitment.Id, commitment);
            Add(commitment.SubjectId, commitment);
            if (commitment.Get(Commitment.What).Text is { } action)
            {
                Add(action, commitment);
            }
        }
    }

    /// <summary>Returns what tells a commitment from all other steps.</summary>
    public static string KeyOf(AgreementClaim commitment) => NormalForm.Of(commitment.SubjectId);

    /// <summary>Returns what tells a step from all others: the commitment it names, one of the same text first, or else its own words.</summary>
    public string KeyOf(string step, string? instrument) =>
        CommitmentNamed(step, instrument) is { } commitment ? KeyOf(commitment) : NormalForm.Of(step);

    /// <summary>Returns the one commitment that a step names, or <see langword="null"/>.</summary>
    public AgreementClaim? CommitmentNamed(string step, string? instrument)
    {
        var name = NormalForm.Of(step);
        return instrument is not null && byText.TryGetValue((instrument, name), out var own) ? own : byName.GetValueOrDefault(name);
    }

    /// <summary>Reads from a claim that one step waits for another.</summary>
    public Wait WaitIn(SubmittedClaim claim, TextField step, TextField waitsFor, TextField party, Message basis)
    {
        var (waiting, awaited) = (claim.Claim.Get(step).Text!, claim.Claim.Get(waitsFor).Text!);
        return new Wait(claim, waitsFor, waiting, awaited, [claim.Claim.Get(party).Text!], basis)
        {
            StepKey = KeyOf(waiting, claim.Claim.Instrument),
            WaitsForKey = KeyOf(awaited, claim.Claim.Instrument),
        };
    }

    private void Add(string name, AgreementClaim commitment)
    {
        var key = NormalForm.Of(name);
        Add(byName, key, commitment);
        if (commitment.Instrument is { } text)
        {
            Add(byText, (text, key), commitment);
        }
    }

    private static void Add<TName>(Dictionary<TName, AgreementClaim?> commitments, TName name, AgreementClaim commitment)
        where TName : notnull
    {
        if (!commitments.TryAdd(name, commitment) && !ReferenceEquals(commitments[name], commitment))
        {
            commitments[name] = null;
        }
    }
}
