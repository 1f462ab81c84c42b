using FrameworkRules;
using FrameworkRules.Kinds;

namespace ReliefWatch;

public sealed class ReliefPromisesDated() : Precondition("RELIEF-03", ReliefThemes.Relief, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Statement("Every commitment of the text says who is to act and by when.")
            .Cites(ReliefTexts.AccessNote, "point 5")
            .DutyBearers("the drafters")
            .Requires(
                Every<Commitment>(whenNone: Fails)
                    .Must(Commitment.Actors.HasAtLeast(1) & (Commitment.Due.IsStated() | Commitment.WithinDays.IsStated()))
            );
}
