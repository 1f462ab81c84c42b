using static FrameworkRules.Kinds.Mandate;

namespace FrameworkRules;

internal sealed class SuccessorDecided() : Precondition("MONV-07", Theme.MonitoringAndVerification, Layer.Political)
{
    private static readonly Parameter<TimeSpan> Notice = new(
        "successor-notice",
        "how long before the end of a mandate a successor is to be decided"
    )
    {
        Proposal = TimeSpan.FromDays(180),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("No gap in UN monitoring in sight")
            .Statement("The UN monitoring mandate runs for another {successor-notice} at least, or a successor is decided.")
            .AlsoKnownAs("MONV-05")
            .Cites(CitedTexts.Unscr2790, "final extension and options")
            .DutyBearers("UN")
            .Requires(
                The<Mandate>()
                    .Where(Mandate.Kind.SubjectId.Is(PresenceMandated.Presence) & ToMonitor.Is(true))
                    .That(EndsOn.AtLeastAhead(Notice) | Mandate.SuccessorDecided.Is(true))
            );
}
