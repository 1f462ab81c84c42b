using static FrameworkRules.Kinds.ArmedGroup;

namespace FrameworkRules;

internal sealed class ArmedGroupsDisarmed() : Precondition("ARMS-06", Theme.StateControlOfArms, Layer.Implementation)
{
    public static readonly Parameter<DateTimeOffset> Deadline = new("disarmament-deadline", "the end of the period for disarmament")
    {
        IsOptional = true,
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Disarmament certified")
            .Statement(
                "For every listed armed group, whatever its nationality, the verifier has certified disarmament as the text defines it."
            )
            .Cites(CitedTexts.Taif, "II.1")
            .Cites(CitedTexts.Unscr1559, "OP3")
            .Cites(CitedTexts.Unscr1701, "OP8")
            .Cites(CitedTexts.Trilateral2026, "points 2, 4")
            .Cites(CitedTexts.DisarmamentStandards, "disarmament")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .DueBy(Deadline)
            .Requires(Every<ArmedGroup>(whenNone: NotApplicable).Must(Disarmament.Is("complete") & Certified.Is(true)));
}
