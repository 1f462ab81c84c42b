using static FrameworkRules.Kinds.ClosedZone;

namespace FrameworkRules;

internal sealed class ClosedZonesPublished() : Precondition("BORD-12", Theme.BorderSecurity, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Closed zones published")
            .Statement("Any zone closed or held by force has a published map, authority and end.")
            .Cites(CitedTexts.Trilateral2026, "on the zones")
            .DutyBearer(ClosedBy)
            .Requires(Every<ClosedZone>(whenNone: Holds).Must(MapPublished.Is(true) & Authority.IsStated() & EndsOn.IsStated()));
}
