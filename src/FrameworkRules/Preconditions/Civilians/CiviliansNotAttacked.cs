namespace FrameworkRules;

internal sealed class CiviliansNotAttacked() : Precondition("CIVL-05", Theme.Civilians, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Statement("Civilians, medics and journalists were not attacked in the last {interference-window}.")
            .Cites(CitedTexts.Unscr1701, "OP6")
            .DutyBearers("IL", "LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(Interferences.None("civilians"));
}
