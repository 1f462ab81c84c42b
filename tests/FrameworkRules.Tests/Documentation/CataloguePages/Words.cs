namespace FrameworkRules.Tests.Documentation;

/// <summary>Puts what the library names into words.</summary>
internal static class Words
{
    /// <summary>Gets the names of the parties that the preconditions name by their letters.</summary>
    public static IReadOnlyList<(string Letters, string Name)> Parties { get; } =
    [("IL", "Israel"), ("LB", "Lebanon"), ("US", "United States"), ("FR", "France"), ("UN", "United Nations"), ("HZ", "Hezbollah")];

    public static string Party(string party) => Parties.FirstOrDefault(known => known.Letters == party).Name ?? party;

    public static string AllParties(IEnumerable<string> parties, string none = "–") => Markdown.List(parties.Select(Party), none);

    public static string Of(Layer layer) =>
        layer switch
        {
            Layer.Text => "text: what the instrument says",
            Layer.Status => "status: the legal life of the instrument",
            Layer.Implementation => "implementation: what was done",
            _ => "political: stances and process",
        };

    public static string Of(Gate gate) =>
        gate switch
        {
            Gate.Entry => "entry into force",
            Gate.Operation => "operation",
            Gate.Withdrawal => "withdrawal complete",
            Gate.Permanence => "permanence",
            _ => "context (never blocks)",
        };

    /// <summary>Says whose word establishes what a field tells.</summary>
    public static string Of(Testimony testimony) =>
        testimony.Nature switch
        {
            TestimonyNature.Clause => "the text",
            TestimonyNature.Plain => "anybody",
            TestimonyNature.Act => "who did it, an independent body, or the document; the press reports it",
            TestimonyNature.Agreed => "both sides, the one it is owed to, the facilitator, an independent body, or the document",
            TestimonyNature.Certified => "an independent body, or the document",
            _ => "an independent body, or the sides together; a party's own word only against itself",
        };

    public static string Of(Weight weight) => weight.ToString().ToLowerInvariant();

    public static string Of(CommitmentWording wording) =>
        wording switch
        {
            CommitmentWording.Shall => "shall",
            CommitmentWording.Should => "should",
            CommitmentWording.Intends => "intends",
            CommitmentWording.CallsOn => "calls on",
            _ => "not seen",
        };

    /// <summary>Says as a sentence who is to do what.</summary>
    public static string Of(FrameworkCommitment commitment)
    {
        var many = commitment.OwedBy.Count > 1;
        var verb = commitment.Wording switch
        {
            CommitmentWording.Shall => "shall",
            CommitmentWording.Should => "should",
            CommitmentWording.Intends => many ? "intend to" : "intends to",
            CommitmentWording.CallsOn => many ? "are called on to" : "is called on to",
            _ => many ? "are to (wording not seen)" : "is to (wording not seen)",
        };
        var parties = commitment.OwedBy.Select(Party).ToList();
        var who = many ? $"{string.Join(", ", parties.Take(parties.Count - 1))} and {parties[^1]}" : parties[0];
        return $"{commitment.Citation}: {who} {verb} {commitment.What}";
    }

    public static string Of(Finding finding)
    {
        var outcome = finding.Outcome switch
        {
            Outcome.Met => "met",
            Outcome.PartiallyMet => "partly met",
            Outcome.Unmet => "unmet",
            Outcome.Contested => "contested",
            Outcome.NotApplicable => "does not apply",
            Outcome.Faulted => "faulted",
            _ => "not known",
        };
        var timing = finding.Timing.Status == TimingStatus.PastDue ? ", past due" : "";
        var weaker = finding.Outcome != Outcome.PartiallyMet && finding.IsWeakerMet ? " (the weaker requirement is met)" : "";
        return outcome + timing + weaker;
    }

    public static string Of(ParameterValue value) =>
        value.Value is DateTimeOffset instant && instant == DateTimeOffset.MaxValue ? "no date" : value.ToString();

    public static string Source(ParameterValue value) => value.Source ?? "proposed by this library";

    /// <summary>Says what a field holds.</summary>
    public static string Of(Field field) =>
        field switch
        {
            NumberField => $"a number of {field.Unit}",
            FlagField => "yes or no",
            InstantField => "an instant or a day",
            TextField { Choices.Count: > 0 } choice => $"one of {List(choice.Choices)}",
            NamesField { Choices.Count: > 0 } names => $"any of {List(names.Choices)}",
            NamesField => "a list of names",
            TextField { Target: { } target } => $"the id of one of `{target.Name}`",
            _ => "a text",
        };

    private static string List(IEnumerable<string> choices) => string.Join(", ", choices.Select(choice => $"`{choice}`"));
}
