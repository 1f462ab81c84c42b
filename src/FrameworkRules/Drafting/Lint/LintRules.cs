namespace FrameworkRules.Drafting;

/// <summary>A set of rules by which drafts are looked through: the library's, with others of a host's own, or without some. Immutable and safe to share between threads.</summary>
public sealed class LintRules
{
    private LintRules(IEnumerable<LintRule> rules) => All = [.. rules];

    /// <summary>Gets the library's own rules.</summary>
    public static LintRules Library { get; } =
        new([
            VagueTermRule.Rule,
            DutyPartRules.Actor,
            DutyPartRules.Time,
            DutyPartRules.Place,
            DutyPartRules.Verifier,
            PassiveDutyRule.Rule,
            UndefinedTermRule.Rule,
            ReferenceRule.Rule,
            NumberingRules.Gap,
            NumberingRules.Repeat,
            OneSidedRule.Rule,
            DeadlineRules.Two,
            DeadlineRules.Mandate,
            ConditionRule.Rule,
            BracketRule.Rule,
        ]);

    /// <summary>Gets the rules.</summary>
    public IReadOnlyList<LintRule> All { get; }

    /// <summary>Adds rules; one that has the id of another takes its place.</summary>
    /// <param name="rules">The rules.</param>
    public LintRules With(params LintRule[] rules)
    {
        var ids = Given.All(rules).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new(All.Where(rule => !ids.Contains(rule.Id)).Concat(rules));
    }

    /// <summary>Leaves out rules.</summary>
    /// <param name="ids">Their ids.</param>
    /// <exception cref="ArgumentException">There is no such rule; the message suggests one.</exception>
    public LintRules Without(params string[] ids)
    {
        foreach (var id in Given.All(ids))
        {
            _ = this[id];
        }

        return new(All.Where(rule => !ids.Contains(rule.Id, StringComparer.Ordinal)));
    }

    /// <summary>Finds a rule.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">There is no such rule; the message suggests one.</exception>
    public LintRule this[string id] =>
        All.FirstOrDefault(rule => rule.Id == Given.There(id))
        ?? throw new ArgumentException(
            $"There is no rule {JsonText.Quote(id)}; {Suggestions.Nearest(id, All.Select(rule => rule.Id)) ?? $"there are {string.Join(", ", All.Select(rule => rule.Id))}."}",
            nameof(id)
        );
}
