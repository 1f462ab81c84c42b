using System.Buffers;

namespace FrameworkRules;

/// <summary>Reads the values that stand after settling, for sums and graph questions.</summary>
internal static class Settled
{
    /// <summary>Returns the range of a number over all claims heard: from 0 without limit where none states it.</summary>
    public static (long Low, long High, bool Conflict) Range(in Context context, in Subject subject, NumberField field)
    {
        var claims = subject.Claims;
        var rented = Standings.RentFor(claims);
        var standings = rented ?? stackalloc Standing[Standings.OnStack];
        context.Policy.Weigh(claims, field, standings[..claims.Length]);
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

    /// <summary>Returns the texts heard of a field.</summary>
    public static IEnumerable<SubmittedClaim> Heard(SettlingPolicy policy, Subject subject, Field field)
    {
        var standings = new Standing[subject.Claims.Length];
        policy.Weigh(subject.Claims, field, standings);
        var heard = new List<SubmittedClaim>();
        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i] == Standing.Heard)
            {
                heard.Add(subject.Claims[i]);
            }
        }

        return heard;
    }
}

/// <summary>Lends room for the standings of more claims than fit on the stack, so that nothing is allocated.</summary>
internal static class Standings
{
    public const int OnStack = 64;

    public static Standing[]? RentFor(ReadOnlySpan<SubmittedClaim> claims) =>
        claims.Length <= OnStack ? null : ArrayPool<Standing>.Shared.Rent(claims.Length);

    public static void Return(Standing[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<Standing>.Shared.Return(rented);
        }
    }
}
