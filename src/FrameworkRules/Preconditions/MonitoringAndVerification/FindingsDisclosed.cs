using static FrameworkRules.Kinds.FindingsDisclosure;

namespace FrameworkRules;

internal sealed class FindingsDisclosed() : Precondition("MONV-14", Theme.MonitoringAndVerification, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("disclosure-window", "how long ago findings may last have reached both sides")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Findings reach both sides")
            .Statement("Findings of the monitoring body reached both sides in the last {disclosure-window}.")
            .Cites(CitedTexts.CeasefireGuidance, "on monitoring and verification")
            .DutyBearers("US")
            .Requires(
                The<FindingsDisclosure>()
                    .Where(FindingsDisclosure.Body.Is(MonitoringBodyMeets.Body))
                    .That(LastGivenToBoth.Within(Window) | LastPublished.Within(Window))
            );
}
