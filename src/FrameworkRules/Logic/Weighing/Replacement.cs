using System.Buffers;

namespace FrameworkRules;

/// <summary>Marks the claims about one field that a later claim replaces.</summary>
/// <remarks>
/// A later observation replaces an earlier one of equal or lower standing, whoever made it: later is what was last seen later, over its whole range. A
/// better word of another speaker of equal standing does not replace the worse one, unless it is verified, but contests it. A word that establishes only a
/// half replaces only what that half rules out, and one that establishes nothing replaces only the same speaker's word of the same sort.
/// Linear but for sorting, however many claims there are.
/// </remarks>
internal static class Replacement
{
    private const int Levels = 4;
    private const int OnStack = 32;

    public static void Mark(in Subject subject, Field field, Span<Standing> standings)
    {
        var claims = subject.Claims;
        var rented = claims.Length > OnStack ? ArrayPool<int>.Shared.Rent(3 * claims.Length) : null;
        var rentedKeys = rented is null ? null : ArrayPool<long>.Shared.Rent(claims.Length);
        Span<int> room = rented ?? stackalloc int[3 * OnStack];
        var keys = (rentedKeys ?? stackalloc long[OnStack])[..claims.Length];
        var latest = room[..claims.Length];
        var checkedFrom = room.Slice(claims.Length, claims.Length);
        var replaced = room.Slice(2 * claims.Length, claims.Length);
        replaced.Clear();
        Order(latest, keys, claims, static claim => claim.Seen.Low);
        Order(checkedFrom, keys, claims, static claim => claim.Seen.High);

        var later = new LaterWords(field);
        var next = 0;
        foreach (var y in checkedFrom)
        {
            while (next < latest.Length && claims[latest[next]].Seen.Low > claims[y].Seen.High)
            {
                var x = latest[next++];
                if (Takes(standings[x]))
                {
                    later.Add(claims[x], IsVerified(subject, x));
                }
            }

            replaced[y] = Takes(standings[y]) && later.Replace(claims[y]) ? 1 : 0;
        }

        MarkBySpeaker(claims, field, standings, replaced);
        MarkPress(subject, field, standings, latest, checkedFrom, replaced);
        for (var i = 0; i < claims.Length; i++)
        {
            standings[i] = replaced[i] > 0 ? Standing.Superseded : standings[i];
        }

        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
            ArrayPool<long>.Shared.Return(rentedKeys!);
        }
    }

    /// <summary>Returns how much a word weighs against others.</summary>
    public static int LevelOf(Word word) =>
        word switch
        {
            Word.Documented => 3,
            Word.Established or Word.Admitted or Word.Conceded => 2,
            Word.Reported => 1,
            _ => 0,
        };

    /// <summary>A speaker's later word replaces the same speaker's earlier ones of equal or lower standing.</summary>
    private static void MarkBySpeaker(
        ReadOnlySpan<SubmittedClaim> claims,
        Field field,
        ReadOnlySpan<Standing> standings,
        Span<int> replaced
    )
    {
        Span<long> latest = stackalloc long[Levels];
        for (int start = 0, end; start < claims.Length; start = end)
        {
            latest.Fill(long.MinValue);
            for (end = start; end < claims.Length && claims[end].Speaker == claims[start].Speaker; end++)
            {
                if (Takes(standings[end]) && claims[end].WordOn(field) is not (Word.Admitted or Word.Conceded) and var word)
                {
                    ref var seen = ref latest[LevelOf(word)];
                    seen = Math.Max(seen, claims[end].Seen.Low);
                }
            }

            for (var i = start; i < end; i++)
            {
                for (var level = LevelOf(claims[i].WordOn(field)); level < Levels && Takes(standings[i]); level++)
                {
                    replaced[i] += latest[level] > claims[i].Seen.High ? 1 : 0;
                }
            }
        }
    }

    /// <summary>What a party admits goes before what the press reports in its favour; what its adversary concedes, before what was reported against it until then.</summary>
    private static void MarkPress(
        in Subject subject,
        Field field,
        ReadOnlySpan<Standing> standings,
        ReadOnlySpan<int> latest,
        ReadOnlySpan<int> checkedFrom,
        Span<int> replaced
    )
    {
        var claims = subject.Claims;
        var known = new LaterWords(field);
        foreach (var x in latest)
        {
            if (standings[x] == Standing.Admission && replaced[x] == 0)
            {
                known.Add(claims[x], isVerified: false);
            }
        }

        var next = 0;
        foreach (var y in latest)
        {
            while (next < checkedFrom.Length && claims[checkedFrom[next]].Seen.High >= claims[y].Seen.Low)
            {
                var x = checkedFrom[next++];
                if (standings[x] == Standing.Concession && replaced[x] == 0)
                {
                    known.Add(claims[x], isVerified: false);
                }
            }

            replaced[y] += standings[y] == Standing.Reported && known.RuleOut(claims[y]) ? 1 : 0;
        }
    }

    private static bool Takes(Standing standing) => standing is >= Standing.Heard and <= Standing.Alleged;

    private static bool IsVerified(in Subject subject, int claim) =>
        subject.Claims[claim].IsVerified && (subject.Times[claim] & ClaimTimes.Unverified) == ClaimTimes.Current;

    /// <summary>Orders the claims by an instant, the latest first.</summary>
    private static void Order(Span<int> order, Span<long> keys, ReadOnlySpan<SubmittedClaim> claims, Func<SubmittedClaim, long> instant)
    {
        for (var i = 0; i < claims.Length; i++)
        {
            (order[i], keys[i]) = (i, -instant(claims[i]));
        }

        keys.Sort(order);
    }
}
