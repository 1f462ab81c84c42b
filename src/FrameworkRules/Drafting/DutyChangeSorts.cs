using System.Text;

namespace FrameworkRules.Drafting;

/// <summary>Says which changes take something away, and what each is called in a list of accepted differences.</summary>
internal static class DutyChangeSorts
{
    /// <summary>Tells whether by the change less is owed, by fewer, later, or to be seen by fewer, or something settled is open again.</summary>
    public static bool IsLoss(this DutyChangeSort sort) =>
        sort
            is DutyChangeSort.Gone
                or DutyChangeSort.OtherActor
                or DutyChangeSort.SideLost
                or DutyChangeSort.Later
                or DutyChangeSort.TimeLost
                or DutyChangeSort.Weaker
                or DutyChangeSort.AreaLost
                or DutyChangeSort.VerifierLost
                or DutyChangeSort.ReciprocityBroken
                or DutyChangeSort.ClauseGone
                or DutyChangeSort.LimitAdded
                or DutyChangeSort.TermLost
                or DutyChangeSort.Reopened;

    /// <summary>Returns the name of a change in files, such as <c>area-lost</c>.</summary>
    public static string Slug(this DutyChangeSort sort)
    {
        var slug = new StringBuilder();
        foreach (var letter in sort.ToString())
        {
            slug.Append(char.IsUpper(letter) && slug.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return slug.ToString();
    }
}
