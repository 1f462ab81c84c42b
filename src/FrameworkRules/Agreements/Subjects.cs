namespace FrameworkRules;

/// <summary>Lists the subjects of one kind at one instant.</summary>
internal sealed class Subjects
{
    public static readonly Subjects NoSubjects = new([], [], [0]);

    private readonly SubmittedClaim[] claims;
    private readonly ClaimTimes[] times;
    private readonly int[] starts;

    /// <summary>Makes a list.</summary>
    /// <param name="claims">The claims, contiguous by subject.</param>
    /// <param name="times">How each claim stands in time.</param>
    /// <param name="starts">Where each subject begins, and the end.</param>
    public Subjects(SubmittedClaim[] claims, ClaimTimes[] times, int[] starts)
    {
        this.claims = claims;
        this.times = times;
        this.starts = starts;
    }

    public int Count => starts.Length - 1;

    /// <summary>Makes a list of subjects that are in order already.</summary>
    public static Subjects Of(IEnumerable<Subject> ordered)
    {
        var claims = new List<SubmittedClaim>();
        var times = new List<ClaimTimes>();
        var starts = new List<int> { 0 };
        foreach (var subject in ordered)
        {
            claims.AddRange(subject.Claims);
            times.AddRange(subject.Times);
            starts.Add(claims.Count);
        }

        return new Subjects([.. claims], [.. times], [.. starts]);
    }

    public Subject this[int position] => new(claims, times, starts[position], starts[position + 1] - starts[position]);
}
