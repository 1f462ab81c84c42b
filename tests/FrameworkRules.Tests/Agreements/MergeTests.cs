using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests;

public sealed class MergeTests
{
    private static readonly AgreementState North = Make.State([Make.Depot(5), Make.Depot(6, "d2")], Make.Survey(Depot.Kind));

    [Fact]
    public void What_two_states_say_stands_in_the_merged_one_and_what_both_say_stands_once()
    {
        var south = Make.State([Make.Depot(6, "d2"), Make.Depot(7, "d3")], Make.Survey(Depot.Kind), Make.Survey(Visit.Kind));

        var merged = AgreementState.Merge([North, south]);

        merged.Conflicts.Should().BeEmpty();
        merged
            .State.Should()
            .Be(Make.State([Make.Depot(5), Make.Depot(6, "d2"), Make.Depot(7, "d3")], Make.Survey(Depot.Kind), Make.Survey(Visit.Kind)));
        merged.State.Sources.Should().HaveCount(Make.Sources.Count);
    }

    [Fact]
    public void A_state_merged_with_itself_or_with_nothing_is_itself()
    {
        foreach (var state in RealStates.Names.Select(RealStates.Load))
        {
            AgreementState.Merge([state]).State.Should().Be(state);
            var twice = AgreementState.Merge([state, new AgreementState { IsDraft = state.IsDraft }, state]);
            twice.State.Should().Be(state);
            twice.Conflicts.Should().BeEmpty();
        }
    }

    [Fact]
    public void No_states_make_an_empty_one() => AgreementState.Merge([]).State.Should().Be(new AgreementState());

    [Fact]
    public void Of_a_claim_that_two_states_give_otherwise_the_first_stands_and_the_other_is_reported()
    {
        var other = Make.State(Make.Depot(9));

        var merged = AgreementState.Merge([North, other]);

        merged.State.Should().Be(North);
        var conflict = merged.Conflicts.Should().ContainSingle().Subject;
        (conflict.Kept, conflict.Other, conflict.Position).Should().Be((North.Claims[0], other.Claims[0], 1));
        conflict.About.Should().Be("depots d1 by press at 2025-02-19T00:00:00Z");
        conflict.ToString().Should().Be("state 1 says something else of depots d1 by press at 2025-02-19T00:00:00Z");
    }

    [Fact]
    public void Claims_of_another_speaker_or_from_another_instant_are_no_conflict() =>
        AgreementState
            .Merge([Make.State(Make.Depot(5)), Make.State(Make.Depot(6, by: "army")), Make.State(Make.Depot(from: Make.Before.AddDays(1)))])
            .Should()
            .Match<MergedState>(merged => merged.Conflicts.Count == 0 && merged.State.Claims.Count == 3);

    [Fact]
    public void Sources_bodies_and_texts_of_one_id_that_differ_are_reported()
    {
        var one = Of("x", complete: true);
        var other = Of("y", complete: false);

        var merged = AgreementState.Merge([one, other, one]);

        merged.State.Should().Be(one);
        merged
            .Conflicts.Select(conflict => conflict.About)
            .Should()
            .BeEquivalentTo("bodies army", "sources document", "instruments treaty");
        merged.Conflicts.Should().OnlyContain(conflict => conflict.Position == 1);
    }

    [Fact]
    public void What_states_say_of_themselves_differently_is_reported_and_what_one_leaves_open_the_other_gives()
    {
        var one = new AgreementState { AsOf = Make.AsOf };
        var other = new AgreementState
        {
            Framework = "coh-2024",
            IsDraft = true,
            AsOf = Make.Before,
            UtcOffset = TimeSpan.FromHours(2),
        };

        var merged = AgreementState.Merge([one, other]);

        (merged.State.Framework, merged.State.IsDraft, merged.State.AsOf, merged.State.UtcOffset)
            .Should()
            .Be(("coh-2024", false, Make.AsOf, TimeSpan.FromHours(2)));
        merged
            .Conflicts.Select(conflict => (conflict.About, conflict.Kept, conflict.Other))
            .Should()
            .BeEquivalentTo([("submission", (object)false, (object)true), ("asOf", Make.AsOf, Make.Before)]);
    }

    [Fact]
    public void Nothing_to_merge_is_named() =>
        FluentActions.Invoking(() => AgreementState.Merge(null!)).Should().Throw<ArgumentNullException>().WithParameterName("states");

    private static AgreementState Of(string text, bool complete) =>
        Make.Text(complete, Make.Clause("a", true))
            .With(
                bodies: [new Body("army") { SpeaksFor = text }],
                sources:
                [
                    new Source("document")
                    {
                        Publisher = text,
                        Date = Make.Before,
                        Grade = SourceGrade.Document,
                    },
                ]
            );
}
