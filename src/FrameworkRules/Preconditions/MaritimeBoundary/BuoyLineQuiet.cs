using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class BuoyLineQuiet() : Precondition("MARI-02", Theme.MaritimeBoundary, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("buoy-line-window", "how far back incidents at the buoy line count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Buoy line kept")
            .Statement(
                "No incident across the buoy line, by the forces of this side or from its territory, was recorded in the last {buoy-line-window}."
            )
            .Cites(CitedTexts.Maritime2022, "sec. 1")
            .OneFindingPer("IL", "LB")
            .Requires(
                None<Incident>(whenNone: Holds).InTheLast(Window).Where(Side.IsPartyOfTheFinding() & Location.Is("buoy line")).Exist()
            );
}
