using static FrameworkRules.Kinds.MaritimeDispute;

namespace FrameworkRules;

internal sealed class ProspectTermsKept() : Precondition("MARI-03", Theme.MaritimeBoundary, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Prospect terms")
            .Statement("No objection or dispute under the prospect terms is recorded as open.")
            .Cites(CitedTexts.Maritime2022, "secs 2, 4")
            .DutyBearers("IL", "LB")
            .CallsOn("operator")
            .Requires(None<MaritimeDispute>(whenNone: Holds).That(Open.Is(true)));
}
