namespace FrameworkRules;

internal sealed class StepsWaitInNoCircle() : Precondition("PROC-05", Theme.Process, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No cycle in the text")
            .Statement("The conditions precedent written in the text contain no cycle.")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.Trilateral2026, "point 2")
            .Cites(CitedTexts.SecurityAnnex2026, "points 3, 4")
            .DutyBearers("IL", "LB", "US")
            .Requires(new NoCircle(withPositions: false));
}
