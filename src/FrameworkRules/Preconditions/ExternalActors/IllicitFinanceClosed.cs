using static FrameworkRules.Kinds.FinanceMeasure;

namespace FrameworkRules;

internal sealed class IllicitFinanceClosed() : Precondition("EXTN-05", Theme.ExternalActors, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("enforcement-window", "how long ago enforcement may last have been reported")
    {
        Proposal = TimeSpan.FromDays(180),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Financing ban enforced")
            .Statement("A ban on financing armed groups is in force and its enforcement was reported in the last {enforcement-window}.")
            .Cites(CitedTexts.CentralBankCircular170, "whole")
            .DutyBearers("LB")
            .Requires(The<FinanceMeasure>().That(InForce.Is(true) & EnforcementReported.Within(Window)))
            .OtherwisePartly("It is in force.", The<FinanceMeasure>().That(InForce.Is(true)));
}
