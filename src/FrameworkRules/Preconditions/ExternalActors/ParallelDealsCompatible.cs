using static FrameworkRules.Kinds.ClauseComparison;

namespace FrameworkRules;

internal sealed class ParallelDealsCompatible() : Precondition("EXTN-03", Theme.ExternalActors, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("No conflicting obligation")
            .Statement(
                "A clause comparison on file finds no obligation of a party, facilitator or patron elsewhere that cannot be performed together with this text."
            )
            .Cites(CitedTexts.HaysomHottinger, "parallel agreements")
            .DutyBearers("US", "IL", "LB")
            .CallsOn("Iran")
            .Requires(The<ClauseComparison>().That(Incompatible.Is(false)));
}
