namespace FrameworkRules.Tests.Catalogue;

/// <summary>Finds circles of conditions precedent, and names them edge by edge.</summary>
public sealed class WaitingStepsTests
{
    [Fact]
    public void A_release_without_a_criterion_is_told_with_whose_step_waits_for_what() =>
        Preconditions
            .Case.All.Single(one => one.ToString() == "MONV-04: a step waits for another side, and nothing defines how that is verified")
            .Judge()
            .Reason.Should()
            .Contain("5.1 of Israel waits for 5.2, for which there is no criterion");

    [Fact]
    public void The_text_of_2024_makes_no_step_wait_for_itself()
    {
        var assessment = RealStates.Assess("2024-11-27");

        assessment["PROC-05"].Outcome.Should().Be(Outcome.Met);
        assessment["PROC-07"].Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void The_positions_of_january_2025_close_a_circle_that_the_text_does_not()
    {
        var assessment = RealStates.Assess("2025-02-18");

        assessment["PROC-05"].Outcome.Should().Be(Outcome.Met);
        assessment["PROC-07"].Outcome.Should().Be(Outcome.Unmet);
        assessment["PROC-07"]
            .Remarks.Select(remark => remark.Detail)
            .Should()
            .Equal(
                "LB: deployment of the Lebanese army waits for withdrawal of Israeli forces (declared by LAF)",
                "IL: withdrawal of Israeli forces waits for deployment of the Lebanese army (declared by PMO)"
            );
    }

    [Fact]
    public void In_june_2026_the_text_and_a_declared_position_close_a_circle()
    {
        var assessment = RealStates.Assess("2026-06-30");

        assessment["PROC-05"].Outcome.Should().Be(Outcome.Unknown);
        assessment["PROC-07"].Outcome.Should().Be(Outcome.Unmet);
        assessment["PROC-07"]
            .Remarks.Select(remark => remark.Detail)
            .Should()
            .Equal(
                "IL: redeployment of Israeli forces waits for verified disarmament (sa-2026, point 4)",
                "HZ: verified disarmament waits for redeployment of Israeli forces (declared by HZ)"
            );
    }

    [Fact]
    public void A_position_given_up_closes_no_circle()
    {
        var state = RealStates.Load("2025-02-18");
        var claims = state
            .Claims.Select(claim => claim.Id == "IL-2025-01-24" ? claim.With(DeclaredCondition.Withdrawn, true) : claim)
            .ToList();

        var assessment = Frameworks.Cessation2024.Evaluate(Copy(state, claims));

        assessment["PROC-07"].Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void The_shortest_circle_is_named()
    {
        var state = Copy(
            RealStates.Load("2024-11-27"),
            [Position("1", "a", "b"), Position("2", "b", "c"), Position("3", "c", "a"), Position("4", "c", "d"), Position("5", "d", "c")]
        );

        Frameworks
            .Cessation2024.Evaluate(state)["PROC-07"]
            .Remarks.Select(remark => remark.Detail)
            .Should()
            .Equal("LB: c waits for d (declared by LB)", "LB: d waits for c (declared by LB)");
    }

    [Fact]
    public void Of_circles_of_one_length_the_first_by_its_steps_is_named_in_whatever_order_they_are_filed()
    {
        AgreementClaim[] positions =
        [
            Position("1", "a", "b"),
            Position("2", "b", "a"),
            Position("3", "a", "c"),
            Position("4", "c", "a"),
            Position("5", "z", "a"),
        ];
        string[] expected = ["LB: a waits for b (declared by LB)", "LB: b waits for a (declared by LB)"];

        Found("PROC-07", RealStates.Load("2024-11-27"), positions).Should().Equal(expected);
        Found("PROC-07", RealStates.Load("2024-11-27"), [.. positions.Reverse()]).Should().Equal(expected);
    }

    [Fact]
    public void Where_no_circle_is_found_the_finding_says_how_far_that_can_be_known()
    {
        var full = RealStates.Load("2024-11-27");

        Found("PROC-05", full, []).Should().Equal("the text, submitted in full, makes no step wait for itself");
        Found("PROC-07", full, []).Should().Equal("no circle was found, but declared positions are never known to be complete");
        Found("PROC-05", RealStates.Load("2026-06-30"), [], Frameworks.Trilateral2026)
            .Should()
            .Equal("no circle was found, but the text is not on file in full");
    }

    private static IEnumerable<string?> Found(string id, AgreementState state, AgreementClaim[] claims, Framework? framework = null) =>
        (framework ?? Frameworks.Cessation2024).Evaluate(Copy(state, claims))[id].Remarks.Select(remark => remark.Detail);

    private static AgreementClaim Position(string id, string step, string waitsFor) =>
        new(DeclaredCondition.Kind, id)
        {
            AssertedBy = "LB",
            From = RealStates.Instant("2024-11-27T00:00:00+02:00"),
            SourceId = "coh-2024",
            [DeclaredCondition.Step] = step,
            [DeclaredCondition.WaitsFor] = waitsFor,
            [DeclaredCondition.WaitingParty] = "LB",
        };

    private static AgreementState Copy(AgreementState state, IReadOnlyList<AgreementClaim> claims) =>
        new()
        {
            Framework = state.Framework,
            AsOf = state.AsOf,
            UtcOffset = state.UtcOffset,
            Bodies = state.Bodies,
            Sources = state.Sources,
            Instruments = state.Instruments,
            Claims = claims,
        };
}
