using static FrameworkRules.Kinds.SupportCommittee;

namespace FrameworkRules;

internal sealed class ArmySupportDelivered() : Precondition("EXTN-08", Theme.ExternalActors, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Technical committee")
            .Statement("The technical committee for the army met and its support was delivered.")
            .Cites(CitedTexts.Cessation2024, "para. 8")
            .DutyBearers("US", "FR")
            .Requires(The<SupportCommittee>().That(LastMet.HasPassed() & SupportDelivered.Is(true)))
            .OtherwisePartly("It met.", The<SupportCommittee>().That(LastMet.HasPassed()));
}
