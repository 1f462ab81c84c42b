using static FrameworkRules.Kinds.PublicStatement;

namespace FrameworkRules;

internal sealed class StatementsConsistent() : Precondition("POLI-06", Theme.PoliticalSupport, Layer.Political)
{
    private static readonly Parameter<TimeSpan> Window = new("statement-window", "how far back statements count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Statements on performance")
            .Statement(
                "No statement of the last {statement-window} by this side's head of government or its minister of defence or foreign affairs, tied to a provision, declares that it will not be performed."
            )
            .Cites(CitedTexts.Trilateral2026, "point 2")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .OneFindingPer("IL", "LB")
            .Requires(
                None<PublicStatement>(whenNone: Holds)
                    .InTheLast(Window)
                    .Where(
                        Speaker.IsOnTheSideOfTheFinding()
                            & Office.IsOneOf("headOfGovernment", "defence", "foreignAffairs")
                            & OnProvision.IsStated()
                    )
                    .That(DeclaresNonPerformance.Is(true))
            );
}
