using static FrameworkRules.Kinds.Clearance;

namespace FrameworkRules;

internal sealed class RemnantsCleared() : Precondition("CIVL-06", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Explosive remnants cleared")
            .Statement("Areas opened for return are cleared of explosive remnants.")
            .Cites(CitedTexts.MineActionStandards, "clearance")
            .DutyBearers("LB", "IL")
            .Requires(Every<Clearance>(whenNone: NotApplicable).Must(Cleared.Is(true)));
}
