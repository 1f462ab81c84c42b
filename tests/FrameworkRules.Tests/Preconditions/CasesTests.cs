namespace FrameworkRules.Tests.Preconditions;

/// <summary>Runs every case of every precondition, and holds that no precondition is without the cases it needs.</summary>
public sealed class CasesTests
{
    public static TheoryData<string> Names() => [.. Case.All.Select(one => one.ToString())];

    public static TheoryData<string> Preconditions() =>
        [
            .. Frameworks
                .All.SelectMany(framework => framework.Entries)
                .Select(entry => entry.Precondition.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Lists the cases that are met and rest on what somebody says, and not on texts alone.</summary>
    public static TheoryData<string> MetOnSomebodysWord() =>
        [.. Case.All.Where(one => one.Expected == Outcome.Met && IsOnSomebodysWord(one.Judge())).Select(one => one.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_the_outcome_it_says(string name)
    {
        var one = Case.All.Single(known => known.ToString() == name);

        var finding = one.Judge();

        finding.Outcome.Should().Be(one.Expected, finding.Reason);
        if (one.Timing is { } timing)
        {
            finding.Timing.Status.Should().Be(Enum.Parse<TimingStatus>(timing));
        }
    }

    [Theory]
    [MemberData(nameof(Preconditions))]
    public void A_precondition_has_a_case_that_meets_it_one_that_does_not_and_one_that_leaves_it_unknown(string id)
    {
        var outcomes = Case.All.Where(one => one.Id == id).Select(one => one.Expected).ToHashSet();

        outcomes.Should().Contain([Outcome.Unmet, Outcome.Unknown], "Cases/{0}.json must show them", id);
        if (!NeverMet.Contains(id))
        {
            outcomes.Should().Contain(Outcome.Met, "Cases/{0}.json must show it", id);
        }

        var weaker = Frameworks
            .All.SelectMany(framework => framework.Entries)
            .First(entry => entry.Precondition.Id == id)
            .Definition.Weaker;
        if (weaker is not null)
        {
            outcomes.Should().Contain(Outcome.PartiallyMet, "{0} declares a weaker requirement", id);
        }
    }

    [Theory]
    [MemberData(nameof(MetOnSomebodysWord))]
    public void Nobody_whose_duty_it_is_meets_a_precondition_by_his_own_word(string name)
    {
        var one = Case.All.Single(known => known.ToString() == name);
        foreach (var party in DutyBearersOf(one))
        {
            var finding = one.SpokenBy(party.Id, closesLists: true).Judge();

            if (finding.Outcome == Outcome.Met)
            {
                finding.Evidence.Should().Contain(evidence => IsForTheSpeakerToTell(evidence, party), finding.Reason);
                finding.Evidence.Should().NotContain(evidence => IsForOthersToTell(evidence, party), finding.Reason);
                finding.Surveys.Should().NotContain(survey => survey.Survey.By == party.Id, finding.Reason);
            }
        }
    }

    [Theory]
    [MemberData(nameof(MetOnSomebodysWord))]
    public void Nor_does_he_where_others_close_the_list(string name)
    {
        var one = Case.All.Single(known => known.ToString() == name);
        foreach (var party in DutyBearersOf(one))
        {
            var finding = one.SpokenBy(party.Id, closesLists: false).Judge();

            if (finding.Outcome == Outcome.Met)
            {
                // What one side concedes of the other's conduct counts, and what is only claimed stands beside the finding.
                finding
                    .Evidence.Where(evidence => evidence.Standing is Standing.Heard or Standing.Admission)
                    .Should()
                    .NotContain(evidence => IsForOthersToTell(evidence, party), finding.Reason);
            }
        }
    }

    private static bool IsOnSomebodysWord(Finding finding) =>
        finding.Surveys.Count > 0 || finding.Evidence.Any(evidence => evidence.Claim.Kind.Nature != ClaimNature.Provision);

    /// <summary>Lists whose duty it is, but for the United Nations, which are independent; both sides where the record does not say.</summary>
    private static IEnumerable<KnownActor> DutyBearersOf(Case one)
    {
        var bearers = one.Judge().DutyBearers;
        return Frameworks
            .Find(one.Framework)
            .Actors.Where(actor =>
                bearers.Count == 0 ? actor.Role == ActorRole.Side : bearers.Contains(actor.Id) && actor.Role != ActorRole.Independent
            );
    }

    /// <summary>Tells whether it is an act, or something agreed that a facilitator tells of.</summary>
    private static bool IsForTheSpeakerToTell(Evidence evidence, KnownActor speaker) =>
        evidence.Field.Testimony.Nature == TestimonyNature.Act
        || (evidence.Field.Testimony.Nature == TestimonyNature.Agreed && speaker.Role == ActorRole.Facilitator);

    private static bool IsForOthersToTell(Evidence evidence, KnownActor speaker) =>
        evidence.Field.Testimony.Nature is TestimonyNature.Conduct or TestimonyNature.Certified or TestimonyNature.Agreed
        && !IsForTheSpeakerToTell(evidence, speaker);

    /// <summary>Gets the preconditions that cannot be met by any submission: declared positions are never known to be complete.</summary>
    private static string[] NeverMet => ["PROC-07"];
}
