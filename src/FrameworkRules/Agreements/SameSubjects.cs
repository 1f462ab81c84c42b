using System.Globalization;
using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Puts together what is filed under several ids and is one: because a claim says so, or because the records look alike and none says otherwise.</summary>
/// <remarks>
/// Only a word that can establish something puts subjects together: what a side says in its own favour, or of its adversary, does not move another's word from one subject to another.
/// </remarks>
internal static class SameSubjects
{
    /// <summary>Puts all claims about one subject under one id.</summary>
    /// <param name="claims">The claims of one kind that are known, in the order of <see cref="StateIndex.Compare"/>.</param>
    /// <param name="days">When days begin and end.</param>
    /// <returns>The claims in that order again; the same array where nothing is filed under two ids.</returns>
    public static SubmittedClaim[] Join(SubmittedClaim[] claims, LocalDays days)
    {
        var names = Names(claims, days);
        if (names.Count == 0)
        {
            return claims;
        }

        var joined = Array.ConvertAll(
            claims,
            claim => names.GetValueOrDefault(claim.Claim.SubjectId) is { } name && name != claim.Claim.SubjectId ? claim.As(name) : claim
        );
        Array.Sort(joined, StateIndex.Compare);
        return joined;
    }

    /// <summary>Returns the one id of each subject that goes by several.</summary>
    public static Dictionary<string, string> Names(IReadOnlyCollection<SubmittedClaim> claims, LocalDays days)
    {
        var linking = claims.Where(Links).ToList();
        var distinct = linking.Where(claim => claim.SameAs is not null).Select(claim => claim.Claim.SubjectId).ToHashSet();
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var alike = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in linking)
        {
            var id = claim.Claim.SubjectId;
            if (claim.SameAs is { } other)
            {
                Put(id, other);
            }
            else if (!distinct.Contains(id) && LooksOf(claim, days) is { } looks && !alike.TryAdd(looks, id))
            {
                Put(id, alike[looks]);
            }
        }

        return NamesOf(groups, claims);

        void Put(string one, string other)
        {
            var (to, from) = (GroupOf(one), GroupOf(other));
            if (to != from)
            {
                // The smaller group goes to the larger, so that nobody moves often.
                (to, from) = to.Count < from.Count ? (from, to) : (to, from);
                to.AddRange(from);
                from.ForEach(id => groups[id] = to);
            }
        }

        List<string> GroupOf(string id)
        {
            if (!groups.TryGetValue(id, out var group))
            {
                groups.Add(id, group = [id]);
            }

            return group;
        }
    }

    /// <summary>Lists the ids of subjects that look alike, where no claim about them says whether they are one.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> LookAlikes(IReadOnlyCollection<SubmittedClaim> claims, LocalDays days)
    {
        var linking = claims.Where(Links).ToList();
        var told = linking.Where(claim => claim.SameAs is not null).Select(claim => claim.Claim.SubjectId).ToHashSet();
        return
        [
            .. linking
                .Where(claim => !told.Contains(claim.Claim.SubjectId))
                .Select(claim => (claim.Claim.SubjectId, Looks: LooksOf(claim, days)))
                .Where(claim => claim.Looks is not null)
                .GroupBy(claim => claim.Looks, claim => claim.SubjectId, StringComparer.Ordinal)
                .Select(group => group.Distinct().Order(StringComparer.Ordinal).ToList())
                .Where(ids => ids.Count > 1),
        ];
    }

    /// <summary>Says what a claim looks like: the day and what its kind is told by. <see langword="null"/>: something of it is not stated.</summary>
    public static string? LooksOf(SubmittedClaim claim, LocalDays days)
    {
        var kind = claim.Claim.Kind;
        foreach (var field in kind.AlikeBy)
        {
            if (claim.Claim.Get(field).State != ValueState.Given)
            {
                return null;
            }
        }

        var looks = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        if (kind.Nature == ClaimNature.Event)
        {
            looks.AppendFormatted(days.DayOf(claim.Begins.Instant).DayNumber);
            looks.AppendLiteral("-");
            looks.AppendFormatted(days.DayOf(claim.Begins.Latest).DayNumber);
        }

        foreach (var field in kind.AlikeBy)
        {
            var text = NameForm.Of(claim.Claim.Get(field).ToString());
            looks.AppendLiteral(" ");
            looks.AppendFormatted(text.Length);
            looks.AppendLiteral(":");
            looks.AppendLiteral(text);
        }

        return looks.ToStringAndClear();
    }

    /// <summary>Tells whether the speaker's word can establish something of what the claim tells, and the claim is of a kind whose subjects can be alike.</summary>
    public static bool Links(SubmittedClaim claim)
    {
        if (claim.Claim.Kind.SameAs is null)
        {
            return false;
        }

        foreach (var field in claim.Claim.Kind.FieldSpan)
        {
            if (
                field.Testimony.Nature != TestimonyNature.Plain
                && claim.WordOn(field) is Word.Documented or Word.Established or Word.Reported
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names each group by the first of its ids; by one that is known in confidence only where there is no other.</summary>
    private static Dictionary<string, string> NamesOf(Dictionary<string, List<string>> groups, IReadOnlyCollection<SubmittedClaim> claims)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (groups.Count == 0)
        {
            return names;
        }

        var open = claims.Where(claim => !claim.Confidential).Select(claim => claim.Claim.SubjectId).ToHashSet();
        var onFile = claims.Select(claim => claim.Claim.SubjectId).ToHashSet();
        foreach (var group in groups.Values.Where(group => group.Count > 1).Distinct())
        {
            var name = group.Where(onFile.Contains).OrderBy(id => !open.Contains(id)).ThenBy(id => id, StringComparer.Ordinal).First();
            group.ForEach(id => names[id] = name);
        }

        return names;
    }
}
