using static FrameworkRules.Kinds.Complaint;

namespace FrameworkRules;

internal sealed class BreachesAnswered() : Precondition("EXTN-07", Theme.ExternalActors, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("complaint-window", "how far back reported breaches count")
    {
        Proposal = TimeSpan.FromDays(90),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Reported breaches answered")
            .Statement(
                "Alleged breaches reported to the facilitator in the last {complaint-window} got an answer within the time set, whichever side reported them."
            )
            .Cites(CitedTexts.Cessation2024, "para. 10")
            .Cites(CitedTexts.SecurityAnnex2026, "point 6")
            .DutyBearers("US")
            .Requires(Every<Complaint>(whenNone: Holds).InTheLast(Window).Must(AnsweredInTime.Is(true)));
}
