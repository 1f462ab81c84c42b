namespace FrameworkRules;

/// <summary>Lists the subjects of one kind at one instant.</summary>
internal sealed class Subjects
{
    public static readonly Subjects NoSubjects = new([], [0]);

    private readonly SubmittedClaim[] claims;
    private readonly int[] starts;

    /// <summary>Makes a list.</summary>
    /// <param name="claims">The claims, contiguous by subject.</param>
    /// <param name="starts">Where each subject begins, and the end.</param>
    public Subjects(SubmittedClaim[] claims, int[] starts)
    {
        this.claims = claims;
        this.starts = starts;
    }

    public int Count => starts.Length - 1;

    /// <summary>Makes a list of subjects that are in order already.</summary>
    public static Subjects Of(IEnumerable<Subject> ordered)
    {
        var claims = new List<SubmittedClaim>();
        var starts = new List<int> { 0 };
        foreach (var subject in ordered)
        {
            claims.AddRange(subject.Claims);
            starts.Add(claims.Count);
        }

        return new Subjects([.. claims], [.. starts]);
    }

    public Subject this[int position] => new(claims, starts[position], starts[position + 1] - starts[position]);
}
