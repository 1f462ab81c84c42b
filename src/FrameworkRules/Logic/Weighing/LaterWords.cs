namespace FrameworkRules;

/// <summary>Sums up the words on a field that are later than the one looked at, so that it can be told without comparing each pair whether one of them replaces it.</summary>
internal ref struct LaterWords(Field field)
{
    private const int Levels = 4;

    private readonly Adverse adverse = field.Testimony.Adverse;
    private readonly Field field = field;
    private int highest = -1;
    private int highestVerified = -1;
    private LongPerLevel worst = LongPerLevel.Lowest;
    private long admitted = long.MinValue;
    private long conceded = long.MaxValue;

    /// <summary>Gets whether one value can be told to be better for the party than another.</summary>
    private readonly bool IsDirected => adverse != Adverse.Undeclared;

    /// <summary>Takes note of a later word.</summary>
    public void Add(SubmittedClaim claim, bool isVerified)
    {
        var word = claim.WordOn(field);
        var level = Replacement.LevelOf(word);
        if (word == Word.Admitted)
        {
            // What it rules out is all that is better than what is admitted.
            admitted = Math.Max(admitted, Best(claim));
            return;
        }

        if (word == Word.Conceded)
        {
            conceded = Math.Min(conceded, Worst(claim));
            return;
        }

        if (level == 0)
        {
            return;
        }

        highest = Math.Max(highest, level);
        highestVerified = isVerified ? Math.Max(highestVerified, level) : highestVerified;
        worst[level] = Math.Max(worst[level], Worst(claim));
    }

    /// <summary>Tells whether a party admits more than what the press reports, or its adversary concedes less.</summary>
    public readonly bool RuleOut(SubmittedClaim reported) => IsDirected && (admitted > Worst(reported) || conceded < Best(reported));

    /// <summary>Tells whether one of the words replaces an earlier one.</summary>
    public readonly bool Replace(SubmittedClaim earlier)
    {
        var level = Replacement.LevelOf(earlier.WordOn(field));
        if (highest > level || highestVerified >= level)
        {
            return true;
        }

        // A later admission of as much or more says all that the earlier one does.
        if (earlier.WordOn(field) == Word.Admitted ? admitted >= Best(earlier) : admitted > Worst(earlier))
        {
            return true;
        }

        // At the same level, only what is not better for the party replaces.
        return highest == level && level > 0 && (!IsDirected || worst[level] >= Best(earlier));
    }

    /// <summary>Returns how much a value speaks against the party at least.</summary>
    private readonly long Best(SubmittedClaim claim)
    {
        var (low, high) = claim.PositionOn(field);
        return adverse == Adverse.Less ? -high : low;
    }

    /// <summary>Returns how much a value speaks against the party at most.</summary>
    private readonly long Worst(SubmittedClaim claim)
    {
        var (low, high) = claim.PositionOn(field);
        return adverse == Adverse.Less ? -low : high;
    }

    [System.Runtime.CompilerServices.InlineArray(Levels)]
    private struct LongPerLevel
    {
        private long first;

        public static LongPerLevel Lowest
        {
            get
            {
                var all = default(LongPerLevel);
                ((Span<long>)all).Fill(long.MinValue);
                return all;
            }
        }
    }
}
