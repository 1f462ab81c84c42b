using static FrameworkRules.Kinds.Incident;

namespace FrameworkRules;

internal sealed class NoOverflight() : Precondition("BORD-09", Theme.BorderSecurity, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("overflight-window", "how far back recorded overflights count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("No overflight")
            .Statement("No overflight of Lebanon without its consent was recorded in the last {overflight-window}.")
            .Cites(CitedTexts.Unscr1701, "OP4, OP8")
            .DutyBearers("IL")
            .SinceTheCessation()
            .Requires(None<Incident>(whenNone: Holds).InTheLast(Window).Where(Side.Is("IL")).That(IsOverflight.Is(true)));
}
