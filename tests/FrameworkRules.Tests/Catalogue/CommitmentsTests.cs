using System.Text.Json;

namespace FrameworkRules.Tests.Catalogue;

/// <summary>Holds the frameworks even-handed: whoever owes what a text says, it is tested, or listed as not tested yet.</summary>
public sealed class CommitmentsTests
{
    /// <summary>Lists those whom each text binds or calls on.</summary>
    public static TheoryData<string, string[]> Bound =>
        new()
        {
            { "unscr-1701-2006", ["HZ", "IL", "LB", "UN", "all states", "international community"] },
            { "coh-2024", ["FR", "IL", "LB", "Mechanism", "US"] },
            { "us-paper-2025", ["IL", "LB"] },
            { "coh-2026-04", ["IL", "LB", "US"] },
            { "trilateral-2026-06", ["IL", "LB", "US"] },
            { "comparator-generic", [] },
        };

    [Fact]
    public void Only_these_commitments_have_no_test_yet() =>
        Frameworks
            .All.SelectMany(framework => framework.Commitments)
            .Where(commitment => !commitment.HasTest)
            .Select(commitment => $"{commitment.Citation} ({string.Join(", ", commitment.OwedBy)})")
            .Should()
            .Equal(
                "UNSCR 1701 (2006), OP2 (LB)",
                "UNSCR 1701 (2006), OP6 (international community)",
                "UNSCR 1701 (2006), OP9 (UN)",
                "UNSCR 1701 (2006), OP11 (e, f) (UN)",
                "Announcement of Nov 2024, para. 3 (IL, LB)",
                "Announcement of Nov 2024, para. 9 (b) (Mechanism)",
                "US paper of 2025, objective 1 (LB)",
                "Trilateral Framework, point 12 (IL, LB)"
            );

    [Fact]
    public void A_commitment_is_tested_by_preconditions_of_the_framework()
    {
        foreach (var framework in Frameworks.All)
        {
            var ids = framework.Entries.Select(entry => entry.Precondition.Id).ToHashSet();
            framework
                .Commitments.SelectMany(commitment => commitment.TestedBy)
                .Except(ids)
                .Should()
                .BeEmpty("{0} includes what tests it", framework);
        }
    }

    [Fact]
    public void A_commitment_is_tested_by_preconditions_that_name_all_who_owe_it()
    {
        foreach (var framework in Frameworks.All)
        {
            foreach (var commitment in framework.Commitments.Where(commitment => commitment.HasTest))
            {
                var tests = commitment.TestedBy.Select(id => framework.Precondition(id).Definition).ToList();
                var named = tests.SelectMany(test => test.FixedDutyBearers.Concat(test.Parties).Concat(test.AddresseeList)).ToHashSet();

                commitment
                    .OwedBy.Should()
                    .OnlyContain(
                        party => named.Contains(party) || tests.Exists(test => test.DutyBearerField != null),
                        "{0} is tested by {1}",
                        commitment.Citation,
                        string.Join(", ", commitment.TestedBy)
                    );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Bound))]
    public void Each_party_a_text_binds_has_commitments_in_it_and_nobody_else(string framework, string[] parties) =>
        Frameworks
            .Find(framework)
            .Commitments.SelectMany(commitment => commitment.OwedBy)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(parties);

    [Fact]
    public void A_framework_with_texts_lists_commitments_of_each()
    {
        foreach (var framework in Frameworks.All)
        {
            framework.Commitments.Select(commitment => commitment.Citation.Text.Id).Distinct().Should().BeEquivalentTo(framework.Texts);
        }
    }

    [Fact]
    public void A_duty_is_never_joint_but_of_those_who_must_act()
    {
        foreach (var definition in Frameworks.All.SelectMany(framework => framework.Entries).Select(entry => entry.Definition))
        {
            var named = definition.FixedDutyBearers.Concat(definition.Parties).ToList();

            (named.Count > 0 || definition.DutyBearerField is not null).Should().BeTrue("\"{0}\" is somebody's duty", definition.Sentence);
            named
                .Concat(definition.AddresseeList)
                .Should()
                .NotContain(party => IsNobody(party), "\"{0}\" names those who must act", definition.Sentence);
        }

        Frameworks
            .All.SelectMany(framework => framework.Commitments)
            .SelectMany(commitment => commitment.OwedBy)
            .Should()
            .NotContain(party => IsNobody(party));
    }

    [Fact]
    public void An_assessment_in_JSON_names_the_commitments_that_nothing_tests()
    {
        using var json = JsonDocument.Parse(RealStates.Assess("2025-02-18").ToJson());

        var all = json.RootElement.GetProperty("commitmentsWithoutTest").EnumerateArray().ToList();
        all.Select(commitment => commitment.GetProperty("point").GetString()).Should().Equal("para. 3", "para. 9 (b)");
        var untested = all[0];
        untested.GetProperty("text").GetString().Should().Be("coh-2024");
        untested.GetProperty("owedBy").EnumerateArray().Select(party => party.GetString()).Should().Equal("IL", "LB");
        untested.GetProperty("wording").GetString().Should().Be("shall");
    }

    [Fact]
    public void A_commitment_tested_by_a_precondition_that_is_not_included_is_an_error()
    {
        var define = () => Define(CommitmentWording.Shall, ["LB"], "BORD-02");

        define.Should().Throw<ArgumentException>().WithMessage("*has no precondition BORD-02*Announcement of Nov 2024, para. 1*");
    }

    [Fact]
    public void A_commitment_that_nobody_owes_is_an_error()
    {
        var define = () => Define(CommitmentWording.Shall, []);

        define.Should().Throw<ArgumentException>().WithMessage("*needs at least one owner*");
    }

    [Fact]
    public void A_framework_with_a_parameter_overridden_keeps_its_commitments() =>
        Frameworks
            .Cessation2024.With("withdrawal-deadline", DateTimeOffset.UnixEpoch)
            .Commitments.Should()
            .BeSameAs(Frameworks.Cessation2024.Commitments);

    private static Framework Define(CommitmentWording wording, string[] owedBy, params string[] testedBy) =>
        Framework.Define(
            "one",
            "One",
            "1.0",
            framework => framework.Commits(CitedTexts.Cessation2024, "para. 1", owedBy, wording, "act", testedBy)
        );

    private static bool IsNobody(string party) =>
        party.Length == 0
        || party is "JT"
        || party.Contains("joint", StringComparison.OrdinalIgnoreCase)
        || party is "both" or "parties" or "the parties";
}
