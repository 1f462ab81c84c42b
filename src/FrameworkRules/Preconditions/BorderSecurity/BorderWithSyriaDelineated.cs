using static FrameworkRules.Kinds.NeighbourBorder;

namespace FrameworkRules;

internal sealed class BorderWithSyriaDelineated() : Precondition("BORD-08", Theme.BorderSecurity, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("committee-window", "how long ago the joint committee may last have met")
    {
        Proposal = TimeSpan.FromDays(180),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Lebanon-Syria delineation")
            .Statement(
                "Lebanon and Syria have an agreed delineation in force and a joint security committee that met in the last {committee-window}."
            )
            .Cites(CitedTexts.Unscr1680, "OP4")
            .Cites(CitedTexts.JeddahUnderstanding, "27-28 Mar 2025")
            .DutyBearers("LB")
            .CallsOn("Syria")
            .Requires(BorderWithSyria().That(Delineated.Is(true) & CommitteeMet.Within(Window)))
            .OtherwisePartly(
                "The two have agreed to delineate, and committees exist.",
                BorderWithSyria().That(AgreedToDelineate.Is(true) & HasCommittees.Is(true))
            );

    private static SubjectQuery BorderWithSyria() => The<NeighbourBorder>().Where(Neighbour.Is("SY"));
}
