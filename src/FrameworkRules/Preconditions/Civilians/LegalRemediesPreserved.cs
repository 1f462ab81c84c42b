using static FrameworkRules.Kinds.LegalRestraint;

namespace FrameworkRules;

internal sealed class LegalRemediesPreserved() : Precondition("CIVL-04", Theme.Civilians, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Limits on legal action")
            .Statement("Any restraint on legal action in the text states its scope and its end.")
            .Cites(CitedTexts.Trilateral2026, "point 13")
            .DutyBearers("IL", "LB", "US")
            .Requires(Every<LegalRestraint>(whenNone: Holds).Must(Extent.IsStated() & End.IsStated()));
}
