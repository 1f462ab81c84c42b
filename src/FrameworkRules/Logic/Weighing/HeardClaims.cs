namespace FrameworkRules;

/// <summary>Reads the values that stand after weighing, for sums and graph questions.</summary>
internal static class HeardClaims
{
    /// <summary>Returns the range of a number over all claims heard: from 0 without limit where none states it.</summary>
    public static (long Low, long High, bool Conflict) Range(in Subject subject, NumberField field)
    {
        var claims = subject.Claims;
        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        ClaimWeighing.Weigh(claims, field, standings[..claims.Length]);
        var (low, high, conflict, stated) = (long.MaxValue, 0L, false, false);
        for (var i = 0; i < claims.Length; i++)
        {
            ref readonly var value = ref claims[i].Claim.Get(field);
            if (standings[i] != Standing.Heard)
            {
                continue;
            }

            var (from, to) = value.IsNone ? (0, 0) : (Math.Max(0, value.Low), value.High);
            conflict |= stated && (from > high || to < low);
            (low, high, stated) = (Math.Min(low, from), Math.Max(high, to), true);
        }

        Standings.Return(rented);
        return stated ? (low, high, conflict) : (0, long.MaxValue, false);
    }

    /// <summary>Returns the claims heard of a field.</summary>
    public static IReadOnlyList<SubmittedClaim> Of(Subject subject, Field field)
    {
        var standings = new Standing[subject.Claims.Length];
        ClaimWeighing.Weigh(subject.Claims, field, standings);
        var heard = new List<SubmittedClaim>();
        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                heard.Add(subject.Claims[i]);
            }
        }

        return [.. heard];
    }
}
