using static FrameworkRules.Milestone;

namespace FrameworkRules;

/// <summary>PROC-04. At least one milestone of each side is dated and none is past due without an extension agreed by the party it is owed to.</summary>
internal sealed class MilestonesKept() : Precondition("PROC-04", Theme.Process, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Statement("At least one milestone of each side is dated and none is past due without an extension agreed by the party it is owed to.")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.UsPaper2025, "phases")
            .DutyBearers("IL", "LB")
            .DueBy(ForeignForcesWithdrawn.Deadline)
            .Requires(Dated("IL") & Dated("LB") & Every<Milestone>(whenNone: Fails).Must(Due.IsStated() & (Due.LiesAhead() | Done.Is(true))));

    private static Requirement Dated(string side) => Some<Milestone>(whenNone: Fails).Where(Side.Is(side)).That(Due.IsStated());
}
