using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class OperationsPrevented() : Precondition("CEAS-11", Theme.Ceasefire, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new(
        "prevention-window",
        "how far back recorded operations from Lebanese territory count"
    )
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Attacks from territory prevented")
            .Statement(
                "Lebanon prevents operations against Israel from its territory, those against Israeli forces inside Lebanon included: none was recorded in the last {prevention-window}."
            )
            .Cites(CitedTexts.Cessation2024, "para. 2")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .SinceTheCessation()
            .Requires(None<Incident>(whenNone: Holds).InTheLast(Window).Where(Side.Is("LB")).That(OffensiveOperations.Any))
            .OtherwisePartly(
                "The authorities acted on each that was recorded: they stopped it, held those responsible or seized their arms.",
                Every<Incident>(whenNone: Fails).InTheLast(Window).Where(Side.Is("LB") & OffensiveOperations.Any).Must(IsActedOn.Is(true))
            );
}
