using static FrameworkRules.Kinds.Commitment;

namespace FrameworkRules;

internal sealed class CommitmentsActionable() : Precondition("PROC-03", Theme.Process, Layer.Text)
{
    private static readonly Requirement HasHours = !WithinHours.IsNone().PresumedUntilNotice("nothing on file gives hours");

    protected override void Define(Definition define) =>
        define
            .Titled("Commitments complete")
            .Statement("Each commitment says who does what, where, by when or on what trigger, and who verifies it.")
            .Cites(CitedTexts.HaysomHottinger, "no creative ambiguity")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Every<Commitment>(whenNone: Fails)
                    .Must(
                        Binds<Commitment>()
                            & Actors.HasAtLeast(1)
                            & What.IsStated()
                            & PlaceName.IsStated()
                            & (Due.IsStated() | WithinDays.IsStated() | HasHours | Trigger.IsStated())
                            & Verifier.IsStated()
                    )
            )
            .OtherwisePartly("Each says who does what.", Every<Commitment>(whenNone: Fails).Must(Actors.HasAtLeast(1) & What.IsStated()));
}
