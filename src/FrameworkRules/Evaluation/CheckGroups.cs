namespace FrameworkRules;

/// <summary>Groups the evidence of a finding into checks: what is said of one field of one subject. It is lent, so that to group costs nothing.</summary>
internal sealed class CheckGroups
{
    /// <summary>How many voices of a check are shown.</summary>
    public const int ShownVoices = 3;

    /// <summary>More checks than this are not kept room for.</summary>
    private const int KeptAtMost = 1024;

    [ThreadStatic]
    private static CheckGroups? spare;

    private readonly Dictionary<Key, int> places = [];
    private readonly List<Check> checks = [];

    private CheckGroups() { }

    public int Count => checks.Count;

    /// <summary>Groups the evidence of a finding.</summary>
    public static CheckGroups Of(Finding finding)
    {
        var groups = spare ?? new CheckGroups();
        spare = null;
        groups.Take(finding);
        return groups;
    }

    public void Return()
    {
        places.Clear();
        checks.Clear();
        spare = checks.Capacity <= KeptAtMost ? this : null;
    }

    /// <summary>Returns one of the checks, those that decide before the others.</summary>
    public Check this[int number]
    {
        get
        {
            var decisive = 0;
            foreach (var check in checks)
            {
                decisive += check.Decides ? 1 : 0;
            }

            var skip = number < decisive ? number : number - decisive;
            foreach (var check in checks)
            {
                if (check.Decides == number < decisive && skip-- == 0)
                {
                    return check;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(number));
        }
    }

    private void Take(Finding finding)
    {
        // What decides: of an unmet finding what fails, of another what holds.
        var decisive = finding.Outcome.IsUnmet() ? Truth.False : Truth.True;
        var evidence = finding.Evidence;
        for (var i = 0; i < evidence.Count; i++)
        {
            var line = evidence[i];
            if (line.Standing is Standing.Superseded or Standing.Silent)
            {
                continue;
            }

            var key = new Key(line.Claim.Kind, line.Claim.SubjectId, line.Claim.Instrument, line.Condition, line.IsNegated);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = checks.Count);
                checks.Add(default);
            }

            checks[place] = checks[place].With(line, line.Judgement == decisive);
        }
    }

    private readonly record struct Key(Kind Kind, string SubjectId, string? Instrument, object Condition, bool IsNegated);
}
