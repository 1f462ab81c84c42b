namespace FrameworkRules;

internal sealed class CiviliansNotAttacked() : Precondition("CIVL-05", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Civilians not attacked")
            .Statement(
                "No attack on civilians, medics or journalists, by this side or by a group on its territory, was recorded in the last {interference-window}."
            )
            .Cites(CitedTexts.Unscr1701, "OP7, OP12")
            .Cites(CitedTexts.FourthGenevaConvention, "arts 18 to 20, 27")
            .OneFindingPer("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("civilians"));
}
