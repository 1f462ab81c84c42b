using FrameworkRules;
using FrameworkRules.Testing;

namespace GettingStarted;

public sealed class ThirdDraftTests
{
    private static readonly Assessment First = Frameworks.Trilateral2026.Evaluate(Drafts.First);

    [Fact]
    public void The_failure_says_what_the_third_draft_has_given_up() =>
        Frameworks
            .Trilateral2026.Evaluate(Drafts.Third)
            .Invoking(third => third.Should().BeNoWorseThan(First))
            .Should()
            .Throw<AssessmentAssertionException>()
            .WithMessage(
                """
                Expected nothing under trilateral-2026-06 to be worse than before, but 1 finding is:

                MONV-03 was met, and is not met.
                MONV-03: not met (Monitoring and verification; text; gate: Entry into force, blocking)
                  The text names who verifies the commitments of each side, and that body is not a party to the conflict.
                  compare Trilateral Framework, point 3
                  compare Security Annex, point 1, step 2
                  compare UN ceasefire guidance, ch. 1, on monitoring
                  compare Announcement of Nov 2024, paras 9, 10
                  found   the text (5.3) does not say: body that verifies
                          needed: that it be stated by a name that is known
                  found   the text (5.3), sides whose commitments it verifies: Lebanon
                          needed: Israel among them
                  to mend 5.3: state body that verifies by a name that is known
                  to mend 5.3: sides whose commitments it verifies: IL among them
                  to act  the drafters
                  since the draft before:
                    5.3: clause on verification third-party: sides whose commitments it verifies: no longer IL
                    5.3: clause on verification third-party: body that verifies: Committee became nothing
                """
            );
}
