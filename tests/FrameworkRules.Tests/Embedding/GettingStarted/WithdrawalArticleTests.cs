using FrameworkRules;
using FrameworkRules.Testing;
using Xunit;

namespace GettingStarted;

public sealed class WithdrawalArticleTests
{
    private static readonly Assessment First = Frameworks.Trilateral2026.Evaluate(Drafts.First);
    private static readonly Assessment Second = Frameworks.Trilateral2026.Evaluate(Drafts.Second);

    [Fact]
    public void Each_area_to_be_vacated_has_a_date_or_a_measurable_criterion_and_a_receiving_unit() => First.Should().Meet("BORD-03");

    [Fact]
    public void Nothing_on_the_border_is_unmet() => First.Should().HaveNothingUnmetIn(Theme.BorderSecurity);

    [Fact]
    public void No_step_waits_for_itself() => First.Should().Meet("PROC-05");

    [Fact]
    public void The_second_draft_gives_up_nothing_that_the_first_had() => Second.Should().BeNoWorseThan(First);
}
