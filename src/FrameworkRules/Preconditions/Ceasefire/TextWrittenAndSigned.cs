using static FrameworkRules.Kinds.AgreementForm;

namespace FrameworkRules;

internal sealed class TextWrittenAndSigned() : Precondition("CEAS-01", Theme.Ceasefire, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("One written, signed text")
            .Statement(
                "The commitments stand in one written text that names its parties, purpose and political process and that each party has signed."
            )
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1")
            .DutyBearers("IL", "LB")
            .Requires(
                Some<AgreementForm>(whenNone: Fails)
                    .TreatAsComplete()
                    .That(NamesParties.Is(true) & NamesPurpose.Is(true) & NamesProcess.Is(true) & SignedByEach.Is(true))
            )
            .OtherwisePartly(
                "Unsigned, it was accepted publicly by each party.",
                Some<AgreementForm>(whenNone: Fails).TreatAsComplete().That(AcceptedByEach.Is(true))
            );
}
