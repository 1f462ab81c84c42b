namespace FrameworkRules.Drafting;

/// <summary>Orders the levels of wording, from what binds to what is only welcomed.</summary>
internal static class DutyLevel
{
    private static readonly string[] Order = ["welcomes", "intends", "should", "will", "shall"];

    /// <summary>Tells whether wording of a level makes a duty.</summary>
    public static bool Binds(string? level) => level is not ("intends" or "welcomes");

    /// <summary>Tells whether wording of a level only recommends, or less.</summary>
    public static bool IsSoft(string? level) => level is "should" or "intends" or "welcomes";

    /// <summary>Compares two levels: less than 0 where the first binds less. A clause without a level is taken to bind like "shall".</summary>
    public static int Compare(string? one, string? other) => Rank(one).CompareTo(Rank(other));

    private static int Rank(string? level) => Array.IndexOf(Order, level ?? Order[^1]);
}
