namespace FrameworkRules;

/// <summary>Reads the values that are established after weighing, for sums and graph questions.</summary>
internal static class HeardClaims
{
    /// <summary>Returns the range in which a number lies by all that is established: from 0 without limit where nothing is.</summary>
    public static (long Low, long High, bool Conflict) Range(in Subject subject, NumberField field)
    {
        var claims = subject.Claims;
        var rented = Standings.RentFor(claims);
        var standings = (rented ?? stackalloc Standing[Standings.OnStack])[..claims.Length];
        ClaimWeighing.Weigh(subject, field, standings);
        var hasBetter = standings.ContainsAny(Standing.Heard, Standing.Admission, Standing.Concession);
        var (low, high, lowest, highest) = (0L, long.MaxValue, long.MaxValue, 0L);
        for (var i = 0; i < claims.Length; i++)
        {
            if (!standings[i].Establishes() || (hasBetter && standings[i] == Standing.Reported))
            {
                continue;
            }

            var value = claims[i].Claim.Get(field);
            value = standings[i].IsFull() ? value : Direction.HalfOf(field, value, standings[i] == Standing.Admission);
            var (from, to) = value.IsNone ? (0, 0) : (Math.Max(0, value.Low), value.High);
            (low, high) = (Math.Max(low, from), Math.Min(high, to));
            (lowest, highest) = (Math.Min(lowest, from), Math.Max(highest, to));
        }

        Standings.Return(rented);
        return low <= high ? (low, high, false) : (lowest, highest, true);
    }

    /// <summary>Returns the claims that establish a field in full.</summary>
    public static IReadOnlyList<SubmittedClaim> Of(in Subject subject, Field field)
    {
        if (subject.Claims is [var only])
        {
            return ClaimWeighing.StandingOfOnly(subject, field) is Standing.Heard or Standing.Reported ? [only] : [];
        }

        var standings = new Standing[subject.Claims.Length];
        ClaimWeighing.Weigh(subject, field, standings);
        var hasBetter = standings.Contains(Standing.Heard);
        var heard = new List<SubmittedClaim>();
        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i] == Standing.Heard || (standings[i] == Standing.Reported && !hasBetter))
            {
                heard.Add(subject.Claims[i]);
            }
        }

        return [.. heard];
    }
}
