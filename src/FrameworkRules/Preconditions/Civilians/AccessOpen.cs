namespace FrameworkRules;

internal sealed class AccessOpen() : Precondition("CIVL-07", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Humanitarian access")
            .Statement(
                "Humanitarian access is open: no obstruction, by this side or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Unscr1701, "OP7")
            .Cites(CitedTexts.FourthGenevaConvention, "arts 23, 59")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("humanitarianAccess"));
}
