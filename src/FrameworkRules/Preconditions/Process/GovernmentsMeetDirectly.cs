using static FrameworkRules.Kinds.GovernmentChannel;

namespace FrameworkRules;

internal sealed class GovernmentsMeetDirectly() : Precondition("PROC-01", Theme.Process, Layer.Political)
{
    private static readonly Parameter<TimeSpan> Window = new("direct-meeting-window", "how long ago the governments may last have met")
    {
        Proposal = TimeSpan.FromDays(90),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Direct talks")
            .Statement(
                "The two governments met directly, at a stated level and under a named convener, in the last {direct-meeting-window}."
            )
            .Cites(CitedTexts.Cessation2026, "on direct talks")
            .DutyBearers("IL", "LB", "US")
            .Requires(The<GovernmentChannel>().That(Direct.Is(true) & Level.IsStated() & Convener.IsStated() & LastMet.Within(Window)));
}
