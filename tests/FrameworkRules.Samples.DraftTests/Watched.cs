namespace FrameworkRules.Samples.DraftTests;

/// <summary>Judges drafts, and keeps which preconditions the tests have seen met and failing.</summary>
internal static class Watched
{
    public static PreconditionCoverage Coverage { get; } = new(Frameworks.Trilateral2026);

    public static Assessment Judged(this Draft draft) => Coverage.Watch(draft.Assess());

    /// <summary>Makes an assertion that is to fail, and returns what it says.</summary>
    public static string Failing(Action assertion) => assertion.Should().Throw<AssessmentAssertionException>().Which.Message;
}
