using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class NoOffensiveOperations() : Precondition("CEAS-10", Theme.Ceasefire, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("operation-window", "how far back recorded operations count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("No offensive operations")
            .Statement(
                "Israeli forces, those already inside Lebanon included, carried out no offensive operation against civilian, military or state targets in Lebanon in the last {operation-window}."
            )
            .Cites(CitedTexts.Cessation2024, "para. 2")
            .Cites(CitedTexts.Cessation2026, "on offensive operations")
            .DutyBearers("IL")
            .SinceTheCessation()
            .Requires(None<Incident>(whenNone: Holds).InTheLast(Window).Where(Side.Is("IL")).That(OffensiveOperations.Any));
}
