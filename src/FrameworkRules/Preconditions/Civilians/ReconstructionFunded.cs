using static FrameworkRules.Kinds.Pledge;

namespace FrameworkRules;

internal sealed class ReconstructionFunded() : Precondition("CIVL-03", Theme.Civilians, Layer.Political)
{
    private static readonly Requirement ForRebuilding = Purpose.Is("rebuilding") & Status.IsOneOf("committed", "disbursed");

    protected override void Define(Definition define) =>
        define
            .Titled("Rebuilding financed")
            .Statement("Commitments on record for rebuilding the returned areas reach the needs assessment on file.")
            .Cites(CitedTexts.UsPaper2025, "phases 3, 4")
            .Cites(CitedTexts.SecurityAnnex2026, "step 4")
            .DutyBearers("US", "LB")
            .AppliesWhen("an assessment or an appeal states an amount", Pledges.Needs("rebuilding").Exist())
            .Requires(Pledges.ReachNeeds("rebuilding", Quantify.Sum<Pledge>(Amount, atLeast: 0m, whenNone: Fails).Where(ForRebuilding)))
            .OtherwisePartly("There is one commitment for rebuilding.", Some<Pledge>(whenNone: Fails).Where(ForRebuilding).Exist());
}
