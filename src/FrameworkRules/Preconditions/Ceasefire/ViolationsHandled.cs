using static FrameworkRules.Kinds.ViolationHandling;

namespace FrameworkRules;

internal sealed class ViolationsHandled() : Precondition("CEAS-08", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Handling of violations")
            .Statement(
                "The text says where an alleged violation is reported, how it is classed, within how many hours it is answered and what must precede any use of force."
            )
            .Cites(CitedTexts.Cessation2024, "para. 10")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                InOneText(
                    Says(ReportTo.HasAtLeast(1)) & Says(Classes.Is(true)) & Says(AnswerWithin.IsStated()) & Says(StepsBeforeForce.Is(true))
                )
            )
            .OtherwisePartly("It says where.", Says(ReportTo.HasAtLeast(1)));

    private static Requirement Says(Requirement matter) =>
        Some<ViolationHandling>(whenNone: Fails).That(Binds<ViolationHandling>() & matter);
}
