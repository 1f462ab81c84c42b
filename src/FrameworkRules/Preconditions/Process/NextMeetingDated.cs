using static FrameworkRules.Kinds.PlannedMeeting;

namespace FrameworkRules;

internal sealed class NextMeetingDated() : Precondition("PROC-02", Theme.Process, Layer.Political)
{
    private static readonly Parameter<TimeSpan> Horizon = new("next-meeting-horizon", "how far ahead the next meeting may lie")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Next meeting dated")
            .Statement("The next meeting has a published date at most {next-meeting-horizon} ahead.")
            .Cites(CitedTexts.JointStatement2026, "follow-on meetings")
            .DutyBearers("US", "IL", "LB")
            .Requires(Some<PlannedMeeting>(whenNone: Fails).That(Date.AtMostAhead(Horizon)));
}
