using FrameworkRules;

namespace ReliefWatch;

public sealed class ReliefRoutesOpen() : Precondition("RELIEF-01", ReliefThemes.Relief, Layer.Implementation)
{
    public static readonly Parameter<decimal> Hours = new("relief-hours", "the hours a day for which a relief route must be open")
    {
        Proposal = 8,
        Range = (1, 24),
    };

    protected override void Define(Definition define) =>
        define
            .Statement("Every relief route is open at least {relief-hours} hours a day.")
            .Cites(ReliefTexts.AccessNote, "point 2")
            .DutyBearer(ReliefRoute.Controller)
            .Requires(Every<ReliefRoute>(whenNone: Fails).Must(ReliefRoute.OpenHours.AtLeast(Hours)))
            .OtherwisePartly(
                "Every relief route is open at all.",
                Every<ReliefRoute>(whenNone: Fails).Must(ReliefRoute.OpenHours.AtLeast(1))
            );
}
