namespace FrameworkRules.Samples.DraftTests;

/// <summary>A draft of one article means to settle some matters, and is asked about no others.</summary>
public sealed class ScopeTests
{
    private static readonly Assessment Article = FirstDraft.Text.Settling("withdrawal", "verification").Judged();

    [Fact]
    public void What_the_article_does_not_mean_to_settle_does_not_apply() =>
        Article["MONV-06"].Reason.Should().Contain("does not mean to settle disputes").And.Contain("it is on verification, withdrawal");

    [Fact]
    public void On_what_it_means_to_settle_it_is_complete() => Article.Should().FailOnlyIn("MONV-04", "MONV-10", "PROC-03");

    [Fact]
    public void A_test_that_could_not_fail_is_a_mistake_in_the_test() =>
        Article
            .Invoking(article => article.Should().HaveNothingUnmetIn(Theme.Ceasefire))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*would always pass*");
}
