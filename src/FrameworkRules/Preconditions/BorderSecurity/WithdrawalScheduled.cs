using static FrameworkRules.Kinds.WithdrawalStep;

namespace FrameworkRules;

internal sealed class WithdrawalScheduled() : Precondition("BORD-03", Theme.BorderSecurity, Layer.Text)
{
    private static readonly Requirement HasEnd = Due.IsStated() | WithinDays.IsStated() | Criterion.IsStated();

    protected override void Define(Definition define) =>
        define
            .Titled("Area, date and receiving unit")
            .Statement("For each area to be vacated the text gives the date or measurable criterion and the unit that takes over.")
            .Cites(CitedTexts.Cessation2024, "para. 12")
            .Cites(CitedTexts.SecurityAnnex2026, "point 4")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Every<WithdrawalStep>(whenNone: Fails).Must(Binds<WithdrawalStep>() & Area.IsStated() & HasEnd & ReceivingUnit.IsStated())
            )
            .OtherwisePartly(
                "The text gives one end date, or one measurable end criterion, for the whole.",
                Some<WithdrawalStep>(whenNone: Fails).That(Area.IsNone() & HasEnd) | Every<WithdrawalStep>(whenNone: Fails).Must(HasEnd)
            );
}
