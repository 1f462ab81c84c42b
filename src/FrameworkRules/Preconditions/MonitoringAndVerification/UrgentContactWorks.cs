using static FrameworkRules.Kinds.UrgentChannel;

namespace FrameworkRules;

internal sealed class UrgentContactWorks() : Precondition("MONV-13", Theme.MonitoringAndVerification, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new(
        "urgent-contact-window",
        "how long ago the channel for urgent contact may last have worked"
    )
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Channel for urgent contact")
            .Statement(
                "A channel by which the forces of both sides reach each other at once, directly or through a third party, was used or tested with success in the last {urgent-contact-window}."
            )
            .Cites(CitedTexts.CeasefireGuidance, "on communication between the parties")
            .DutyBearers("IL", "LB")
            .Requires(Some<UrgentChannel>(whenNone: Fails).That(LastWorked.Within(Window)))
            .OtherwisePartly("A channel has worked at some time.", Some<UrgentChannel>(whenNone: Fails).That(LastWorked.IsStated()));
}
