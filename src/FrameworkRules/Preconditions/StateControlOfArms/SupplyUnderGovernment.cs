using static FrameworkRules.Kinds.SupplyClause;

namespace FrameworkRules;

internal sealed class SupplyUnderGovernment() : Precondition("ARMS-09", Theme.StateControlOfArms, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Arms supply under state control")
            .Statement("The text puts sale, supply and production of arms in Lebanon under the sole control of its government.")
            .Cites(CitedTexts.Cessation2024, "para. 6")
            .Cites(CitedTexts.Unscr1701, "OP8, OP14, OP15")
            .DutyBearers("LB")
            .Requires(
                Some<SupplyClause>(whenNone: Fails).That(Binds<SupplyClause>() & UnderGovernment.Is(true))
                    & The<SupplyClause>()
                        .That(UnderGovernment.IsNot(false).PresumedUntilNotice("nothing on file says that the clause excepts anybody"))
            );
}
