using FrameworkRules.Rules;
using FrameworkRules.Testing;

namespace FrameworkRules.Tests;

/// <summary>Holds that what a host forgets to give is named, where no call by reflection shows it.</summary>
public sealed class MissingArgumentTests
{
    private static readonly Framework Framework = Make.Framework(new Stated(Quantify.The<Depot>().That(Depot.Weapons.AtMost(3))));

    [Fact]
    public void A_missing_view_is_named_where_outcomes_are_written_into_a_span() =>
        FluentActions
            .Invoking(() => Framework.Outcomes(null!, new Outcome[1]))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("view");

    [Fact]
    public void A_span_that_is_too_small_is_named() =>
        FluentActions
            .Invoking(() => Framework.Outcomes(Framework.View(Make.State()), default))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("outcomes");

    [Fact]
    public void A_live_assessment_that_was_given_nothing_is_still_of_use()
    {
        using var live = LiveAssessment.Open(Framework, Make.State(Make.Depot(5)));

        live.Invoking(each => each.Insert(null!)).Should().Throw<ArgumentNullException>();

        live.Assess().Should().HaveOutcome(Stated.DefaultId, Outcome.Unmet);
    }
}
