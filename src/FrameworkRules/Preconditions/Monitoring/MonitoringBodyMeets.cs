using static FrameworkRules.MonitoringBody;

namespace FrameworkRules;

/// <summary>MONV-02. The monitoring body first met by the date set and has met in every reporting interval since.</summary>
internal sealed class MonitoringBodyMeets() : Precondition("MONV-02", Theme.Monitoring, Layer.Implementation)
{
    public static readonly Parameter<string> Body = new("monitoring-body", "the body that monitors the arrangement");
    public static readonly Parameter<DateTimeOffset> FirstMeeting = new("first-meeting-due", "by when the monitoring body is to meet first");
    private static readonly Parameter<TimeSpan> Interval = new("meeting-interval", "the longest time between two meetings") { Proposal = TimeSpan.FromDays(30) };

    protected override void Define(Definition define) =>
        define
            .Statement("The monitoring body first met by the date set and has met in every reporting interval since.")
            .Cites(CitedTexts.Cessation2024, "para. 9")
            .Cites(CitedTexts.SecurityAnnex2026, "monitoring body")
            .DutyBearers("US", "IL", "LB")
            .DueBy(FirstMeeting)
            .Requires(ThisBody().That(FirstMet.IsBefore(FirstMeeting) & LastMet.Within(Interval) & MissedIntervals.EqualTo(0)))
            .OtherwisePartly("It met at least once.", ThisBody().That(FirstMet.HasPassed()));

    private static SubjectQuery ThisBody() => The<MonitoringBody>().Where(Name.Is(Body));
}
