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
            .Statement("From {successor-notice} before the end of the UN monitoring mandate on, a successor is decided.")
            .AlsoKnownAs("MONV-05")
            .Cites(CitedTexts.Unscr2790, "final extension and options")
            .DutyBearers("UN")
            .AppliesWhen(
                "the mandate ends in less than {successor-notice}",
                TheMandate().That(!EndsOn.AtLeastAhead(Notice))
            )
            .Requires(TheMandate().That(Mandate.SuccessorDecided.Is(true)));

    private static SubjectQuery TheMandate() =>
        The<Mandate>().Where(Mandate.Kind.SubjectId.Is(PresenceMandated.Presence) & ToMonitor.Is(true));
}
