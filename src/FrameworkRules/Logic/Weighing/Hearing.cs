namespace FrameworkRules;

/// <summary>Joins what the claims about one field of one subject make of a condition, by the table of <c>docs/concepts.md</c>.</summary>
/// <remarks>Add every claim with its standing, then ask for the result. The order does not matter.</remarks>
internal struct Hearing
{
    private Truth documented;
    private Truth established;
    private Truth admitted;
    private Truth conceded;
    private Truth reported;
    private Truth claimed;
    private Truth alleged;
    private Truth contesting;
    private string? claimant;
    private bool isClaimedByOthersToo;
    private bool isUnderAnUnknownName;
    private bool isLeftOpen;

    /// <summary>Makes a hearing in which nobody has spoken.</summary>
    public Hearing()
    {
        documented = established = admitted = conceded = reported = claimed = alleged = contesting = Truth.Unknown;
    }

    /// <summary>Gets whether anybody has said something that establishes anything.</summary>
    public bool IsHeard { get; private set; }

    /// <summary>Gets whether a party has alleged the contrary, or somebody whose word counts has ever said otherwise.</summary>
    public bool IsDenied { get; private set; }

    /// <summary>Adds what a claim makes of the condition.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="field">The field.</param>
    /// <param name="standing">How the claim stands.</param>
    /// <param name="inFull">What it makes of the condition by all it says.</param>
    /// <param name="byHalf">What it makes of the condition by the half it establishes.</param>
    /// <param name="contests">Whether it tells of a later time, or was reported later, than the words that establish the contrary.</param>
    public void Add(SubmittedClaim claim, Field field, Standing standing, Truth inFull, Truth byHalf, bool contests)
    {
        IsDenied |= inFull == Truth.False && standing is not (Standing.Hearsay or Standing.Claimed or Standing.Silent);
        IsHeard |= standing.Establishes();
        isUnderAnUnknownName |= standing == Standing.Heard && inFull == Truth.Unknown && field is TextField;
        isLeftOpen |= standing == Standing.Heard && inFull == Truth.Unknown;
        switch (standing)
        {
            case Standing.Heard when claim.WordOn(field) == Word.Documented:
                documented = documented.Merge(inFull);
                break;
            case Standing.Heard:
                established = established.Merge(inFull);
                break;
            case Standing.Admission when contests:
                // Somebody else has seen it better since: neither word goes before the other.
                established = established.Merge(byHalf);
                claimed = claimed.Merge(inFull);
                break;
            case Standing.Admission:
                admitted = admitted.Merge(byHalf);
                claimed = claimed.Merge(inFull);
                break;
            case Standing.Concession:
                conceded = conceded.Merge(byHalf);
                Allege(inFull, contests);
                break;
            case Standing.Reported:
                reported = reported.Merge(inFull);
                contesting = contests ? contesting.Merge(inFull) : contesting;
                break;
            case Standing.Claimed:
                claimed = claimed.Merge(inFull);
                isClaimedByOthersToo |= claimant is not null && claimant != claim.Speaker;
                claimant ??= claim.Speaker;
                break;
            case Standing.Alleged:
                Allege(inFull, contests);
                break;
            default:
                break;
        }
    }

    /// <summary>Returns what all of it makes of the condition.</summary>
    /// <param name="field">The field: what sides agree is established where each of them says so.</param>
    public readonly Truth Result(Field field)
    {
        if (documented != Truth.Unknown)
        {
            return documented;
        }

        if (admitted is Truth.True or Truth.False)
        {
            return admitted;
        }

        var counted = established.Merge(conceded).Merge(admitted);
        if (counted == Truth.True && isUnderAnUnknownName)
        {
            // Whether the one whom nobody knows is the one that others name is not known.
            return Truth.Unknown;
        }

        if (counted != Truth.Unknown)
        {
            return counted.Merge(contesting);
        }

        if (field.Testimony.Nature == TestimonyNature.Agreed && isClaimedByOthersToo && claimed != Truth.Unknown)
        {
            return claimed.Merge(alleged);
        }

        if (reported != Truth.Unknown)
        {
            var all = reported.Merge(claimed).Merge(alleged);
            // Where somebody whose word counts leaves it open, the press decides nothing.
            return isLeftOpen && all != Truth.Contested ? Truth.Unknown : all;
        }

        return claimed.Merge(alleged) == Truth.Contested ? Truth.Contested : Truth.Unknown;
    }

    private void Allege(Truth truth, bool contests)
    {
        alleged = alleged.Merge(truth);
        contesting = contests ? contesting.Merge(truth) : contesting;
    }
}
