using static FrameworkRules.Kinds.ArmsDecision;

namespace FrameworkRules;

internal sealed class ArmsReservedByDecision() : Precondition("ARMS-02", Theme.StateControlOfArms, Layer.Political)
{
    private static readonly Requirement InEffect = Withdrawn.IsNot(true).PresumedUntilNotice("no withdrawal of the decision is on file");

    protected override void Define(Definition define) =>
        define
            .Titled("Cabinet decision on arms")
            .Statement(
                "A decision of the Council of Ministers reserving arms to the state is in effect and sets an immediate ban or a target date not yet passed."
            )
            .Cites(CitedTexts.CabinetDecisions, "5 and 7 Aug 2025, 2 Mar 2026")
            .Cites(CitedTexts.Taif, "II.1")
            .DutyBearers("LB")
            .Requires(The<ArmsDecision>().That(InEffect & (ImmediateBan.Is(true) | (TargetDate.IsStated() & TargetDate.LiesAhead()))))
            .OtherwisePartly("A decision or adopted programme exists, undated or with a passed date.", The<ArmsDecision>().That(InEffect));
}
