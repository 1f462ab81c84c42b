namespace FrameworkRules;

internal sealed class PositionsCloseNoCircle() : Precondition("PROC-07", Theme.Process, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No cycle with declared positions")
            .Statement("Together with the positions the parties have declared, the conditions precedent contain no cycle.")
            .AlsoKnownAs("PROC-05")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.SecurityAnnex2026, "points 3, 4")
            .DutyBearers("IL", "LB")
            .CallsOn("HZ")
            .Requires(new NoCircle(withPositions: true));
}
