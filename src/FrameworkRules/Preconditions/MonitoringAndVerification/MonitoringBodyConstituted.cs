using static FrameworkRules.Kinds.MonitoringClause;

namespace FrameworkRules;

internal sealed class MonitoringBodyConstituted() : Precondition("MONV-01", Theme.MonitoringAndVerification, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Monitoring body set up")
            .Statement("The text names a monitoring body with chair, members, seat, tasks and powers.")
            .Cites(CitedTexts.Cessation2024, "para. 9")
            .Cites(CitedTexts.SecurityAnnex2026, "on the monitoring body")
            .Cites(CitedTexts.CeasefireGuidance, "ch. 1, on monitoring")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                Some<MonitoringClause>(whenNone: Fails)
                    .That(
                        Binds<MonitoringClause>()
                            & MonitoringBodyName.IsStated()
                            & Chair.IsStated()
                            & Members.HasAtLeast(1)
                            & Seat.IsStated()
                            & Tasks.HasAtLeast(1)
                            & Powers.Is(true)
                    )
            )
            .OtherwisePartly(
                "It names a body and tasks.",
                Some<MonitoringClause>(whenNone: Fails)
                    .That(Binds<MonitoringClause>() & MonitoringBodyName.IsStated() & Tasks.HasAtLeast(1))
            );
}
