using static FrameworkRules.Kinds.MonitoringBody;

namespace FrameworkRules;

internal sealed class MonitoringBodyMeets(bool byDate) : Precondition("MONV-02", Theme.MonitoringAndVerification, Layer.Implementation)
{
    public MonitoringBodyMeets()
        : this(byDate: true) { }

    public static readonly Parameter<string> Body = new("monitoring-body", "the body that monitors the arrangement");
    public static readonly Parameter<DateTimeOffset> FirstMeeting = new(
        "first-meeting-due",
        "by when the monitoring body is to meet first"
    );
    private static readonly Parameter<TimeSpan> Interval = new("meeting-interval", "the longest time between two meetings")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define)
    {
        define
            .Titled("Monitoring body meets")
            .Cites(CitedTexts.Cessation2024, "para. 9")
            .Cites(CitedTexts.SecurityAnnex2026, "monitoring body")
            .DutyBearers("US", "IL", "LB")
            .OtherwisePartly("It met at least once.", ThisBody().That(FirstMet.HasPassed()));
        if (byDate)
        {
            define
                .Statement("The monitoring body first met by the date set and has met in every reporting interval since.")
                .DueBy(FirstMeeting)
                .Requires(ThisBody().That(FirstMet.IsBefore(FirstMeeting) & LastMet.Within(Interval) & MissedIntervals.EqualTo(0)));
        }
        else
        {
            define
                .Statement("The monitoring body has met, and has met in every reporting interval since.")
                .Requires(ThisBody().That(FirstMet.HasPassed() & LastMet.Within(Interval) & MissedIntervals.EqualTo(0)));
        }
    }

    private static SubjectQuery ThisBody() => The<MonitoringBody>().Where(Name.Is(Body));
}
