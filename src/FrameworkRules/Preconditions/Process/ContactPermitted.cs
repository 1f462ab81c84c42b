using static FrameworkRules.Kinds.ContactLaw;

namespace FrameworkRules;

internal sealed class ContactPermitted() : Precondition("PROC-10", Theme.Process, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Laws on contact")
            .Statement(
                "Every law of this side that punishes contact with the other exempts those who take part in agreed talks and bodies."
            )
            .Cites(CitedTexts.Cessation2026, "on direct talks")
            .Cites(CitedTexts.JointStatement2026, "follow-on meetings")
            .OneFindingPer("IL", "LB")
            .Requires(Every<ContactLaw>(whenNone: NotApplicable).Where(State.IsPartyOfTheFinding()).Must(ExemptsParticipants.Is(true)));
}
