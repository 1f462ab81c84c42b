using static FrameworkRules.Kinds.Milestone;

namespace FrameworkRules;

internal sealed class MilestonesKept(string firstSide, string secondSide) : Precondition("PROC-04", Theme.Process, Layer.Implementation)
{
    public MilestonesKept()
        : this("IL", "LB") { }

    protected override void Define(Definition define) =>
        define
            .Titled("Milestones kept")
            .Statement(
                "At least one milestone of this side is dated and none is past due without an extension agreed by the party it is owed to."
            )
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.UsPaper2025, "phases")
            .OneFindingPer(firstSide, secondSide)
            .DueBy(ForeignForcesWithdrawn.Deadline, "IL")
            .Requires(
                Some<Milestone>(whenNone: Fails).TreatAsComplete().Where(Side.IsOnTheSideOfTheFinding()).That(Due.IsStated())
                    & Every<Milestone>(whenNone: Fails)
                        .Where(Side.IsOnTheSideOfTheFinding())
                        .Must((Due.IsStated() & Due.LiesAhead()) | Done.Is(true) | IsExtended)
            );

    private static Requirement IsExtended =>
        Some<DeadlineExtension>(whenNone: Fails)
            .AsFiled()
            .By(DeadlineExtension.Deadline)
            .That(DeadlineExtension.Agreed.IsAgreedWithTheCreditor() & DeadlineExtension.NewEnd.LiesAhead());
}
