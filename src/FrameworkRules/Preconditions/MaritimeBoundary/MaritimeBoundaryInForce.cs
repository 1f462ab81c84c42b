using static FrameworkRules.Kinds.MaritimeRecord;

namespace FrameworkRules;

internal sealed class MaritimeBoundaryInForce() : Precondition("MARI-01", Theme.MaritimeBoundary, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Maritime boundary in force")
            .Statement(
                "Both letters, the US notice and both deposits of the maritime agreement are on record and no withdrawal was notified."
            )
            .Cites(CitedTexts.Maritime2022, "sec. 1 and entry into force")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                The<MaritimeRecord>()
                    .That(
                        BothLetters.Is(true)
                            & Notice.Is(true)
                            & BothDeposits.Is(true)
                            & Withdrawn.IsNot(true).PresumedUntilNotice("no withdrawal was notified")
                    )
            );
}
