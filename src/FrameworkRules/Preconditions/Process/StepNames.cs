namespace FrameworkRules;

/// <summary>Knows the commitments of the texts judged by what steps are called: by id, by id within the text, or by what is to be done.</summary>
internal sealed class StepNames
{
    private readonly Dictionary<string, Named> byName = new(StringComparer.Ordinal);

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
        if (!byName.TryGetValue(NormalForm.Of(step), out var named))
        {
            return null;
        }

        var own = instrument is null ? null : named.In.GetValueOrDefault(instrument);
        return own is { Count: > 0 }
            ? own is [var only]
                ? only
                : null
            : named.All is [var single]
                ? single
                : null;
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
        if (!byName.TryGetValue(key, out var named))
        {
            byName.Add(key, named = new Named());
        }

        named.Add(commitment);
    }

    /// <summary>The commitments of one name, each once, all of them and by the text that they stand in.</summary>
    private sealed class Named
    {
        private readonly HashSet<AgreementClaim> known = new(ReferenceEqualityComparer.Instance);

        public List<AgreementClaim> All { get; } = [];

        public Dictionary<string, List<AgreementClaim>> In { get; } = new(StringComparer.Ordinal);

        public void Add(AgreementClaim commitment)
        {
            if (!known.Add(commitment))
            {
                return;
            }

            All.Add(commitment);
            if (commitment.Instrument is not { } text)
            {
                return;
            }

            if (!In.TryGetValue(text, out var own))
            {
                In.Add(text, own = []);
            }

            own.Add(commitment);
        }
    }
}
