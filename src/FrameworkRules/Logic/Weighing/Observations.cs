namespace FrameworkRules;

/// <summary>What those whose word counts have observed of a field, and how late: so that it can be told whether another word contests it.</summary>
internal readonly struct Observations
{
    private readonly Field field;
    private readonly long lastSeen;
    private readonly long bestSeen;
    private readonly long leastAdverse;

    private Observations(Field field, long lastSeen, long bestSeen, long leastAdverse)
    {
        this.field = field;
        this.lastSeen = lastSeen;
        this.bestSeen = bestSeen;
        this.leastAdverse = leastAdverse;
    }

    public static Observations Of(in Subject subject, Field field, ReadOnlySpan<Standing> standings)
    {
        var claims = subject.Claims;
        var (lastSeen, bestSeen, leastAdverse) = (long.MinValue, long.MinValue, long.MaxValue);
        for (var i = 0; i < claims.Length; i++)
        {
            if (standings[i] is Standing.Heard or Standing.Concession)
            {
                bestSeen = Math.Max(bestSeen, claims[i].Seen.Low);
            }

            if (standings[i] is Standing.Heard)
            {
                lastSeen = Math.Max(lastSeen, claims[i].Seen.High);
                var (low, high) = claims[i].PositionOn(field);
                leastAdverse = Math.Min(leastAdverse, field.Testimony.Adverse == Adverse.Less ? -low : high);
            }
        }

        return new Observations(field, lastSeen, bestSeen, leastAdverse);
    }

    /// <summary>
    /// Tells whether a word, though it does not establish the contrary, contests what was observed: an allegation about a later time, a worse report of the
    /// press that is later. An admission is contested itself by a better observation that is later, which would replace it were it verified.
    /// </summary>
    public bool AreContestedBy(SubmittedClaim claim, Standing standing) =>
        standing switch
        {
            Standing.Admission => bestSeen > claim.Seen.High,
            Standing.Reported => claim.Seen.Low > lastSeen && IsWorse(claim),
            Standing.Alleged or Standing.Concession => claim.Claim.Kind.Nature != ClaimNature.Event && claim.Seen.Low > lastSeen,
            _ => false,
        };

    private bool IsWorse(SubmittedClaim claim)
    {
        if (field.Testimony.Adverse == Adverse.Undeclared)
        {
            return true;
        }

        var (low, high) = claim.PositionOn(field);
        return (field.Testimony.Adverse == Adverse.Less ? -high : low) > leastAdverse;
    }
}
