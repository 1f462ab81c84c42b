using static FrameworkRules.Kinds.InstitutionalTransition;

namespace FrameworkRules;

internal sealed class HandoverDocumented() : Precondition("MONV-11", Theme.MonitoringAndVerification, Layer.Status)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Hand-over between bodies")
            .Statement("Hand-over from the 2024 Mechanism and UNIFIL to the new body is written down: cases, logs, mandate, roles.")
            .Cites(CitedTexts.SecurityAnnex2026, "on the monitoring body")
            .Cites(CitedTexts.Unscr2790, "drawdown")
            .DutyBearers("US", "UN", "IL", "LB")
            .Requires(The<InstitutionalTransition>().That(WrittenDown.Is(true)));
}
