namespace FrameworkRules;

internal sealed class RebuildingUnhindered() : Precondition("CIVL-09", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Rebuilding not obstructed")
            .Statement(
                "No act against rebuilding, its sites, equipment or workers, by this side or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.FourthGenevaConvention, "art. 53")
            .Cites(CitedTexts.UsPaper2025, "phases 3, 4")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("rebuilding"));
}
