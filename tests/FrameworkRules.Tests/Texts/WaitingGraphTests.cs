using System.Diagnostics;

namespace FrameworkRules.Tests.Texts;

/// <summary>Holds what is an edge between steps, and that a circle is found in time that does not explode.</summary>
public sealed class WaitingGraphTests
{
    [Fact]
    public void Steps_are_compared_without_case_and_blanks() =>
        Found(Condition("a", "redeployment", "Verified  disarmament"), Condition("b", " verified disarmament", "Redeployment"))
            .Should()
            .HaveCount(2);

    [Fact]
    public void A_trigger_that_names_another_commitment_is_an_edge() =>
        Found(Duty("5.1", "withdraw", trigger: "5.2"), Duty("5.2", "clear the sites"), Condition("c", "clear the sites", "5.1"))
            .Should()
            .Equal("IL: 5.1 waits for 5.2 (treaty, 5.1)", "IL: clear the sites waits for 5.1 (treaty, c)");

    [Fact]
    public void The_step_from_which_a_time_runs_is_an_edge() =>
        Found(Duty("1", "withdraw", after: "2"), Duty("2", "clear the sites", after: "1")).Should().HaveCount(2);

    [Fact]
    public void A_trigger_in_other_words_is_no_edge() =>
        Found(Duty("1", "withdraw", trigger: "entry into force"), Duty("2", "deploy", trigger: "entry into force")).Should().HaveCount(1);

    [Fact]
    public void A_circle_of_many_thousand_steps_is_found_at_once()
    {
        var watch = Stopwatch.StartNew();
        var found = Found([.. Enumerable.Range(0, 20_000).Select(i => Condition($"c{i}", $"s{i}", $"s{(i + 1) % 20_000}"))]);

        found.Should().HaveCount(20_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Many_circles_that_cross_are_searched_within_bounds()
    {
        var watch = Stopwatch.StartNew();
        var found = Found([
            .. Enumerable.Range(0, 10_000).Select(i => Condition($"c{i}", $"s{i:00000}", $"s{(i + 1) % 10_000:00000}")),
            .. Enumerable.Range(0, 5_000).Select(i => Condition($"d{i}", $"s{2 * i:00000}", $"s{((2 * i) + 5_000) % 10_000:00000}")),
        ]);

        found.Should().NotBeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<string?> Found(params AgreementClaim[] provisions) =>
        new NoCircle(withPositions: false).Finding(Make.Text(complete: true, provisions)).Remarks.Select(remark => remark.Detail);

    private static AgreementClaim Condition(string id, string step, string waitsFor) =>
        new(ConditionPrecedent.Kind, id)
        {
            [ConditionPrecedent.Step] = step,
            [ConditionPrecedent.WaitsFor] = waitsFor,
            [ConditionPrecedent.WaitingParty] = "IL",
        };

    private static AgreementClaim Duty(string id, string action, string? trigger = null, string? after = null) =>
        new(Commitment.Kind, id)
        {
            [Commitment.Actors] = new[] { "IL" },
            [Commitment.What] = action,
            [Commitment.Trigger] = trigger is null ? FieldValue.None : (FieldValue)trigger,
            [Commitment.After] = after is null ? FieldValue.None : (FieldValue)after,
        };
}
