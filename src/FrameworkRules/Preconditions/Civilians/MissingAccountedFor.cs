using static FrameworkRules.Kinds.TracingRequest;

namespace FrameworkRules;

internal sealed class MissingAccountedFor(string firstSide, string secondSide)
    : Precondition("CIVL-08", Theme.Civilians, Layer.Implementation)
{
    public MissingAccountedFor()
        : this("IL", "LB") { }

    protected override void Define(Definition define) =>
        define
            .Titled("Missing persons")
            .Statement(
                "This side has answered, with all it knows, every request for news of persons missing in connection with the conflict."
            )
            .Cites(CitedTexts.FourthGenevaConvention, "arts 26, 137")
            .Cites(CitedTexts.Unscr2474, "on missing persons")
            .OneFindingPer(firstSide, secondSide)
            .CallsOn("HZ", "other armed groups")
            .Requires(Every<TracingRequest>(whenNone: NotApplicable).Where(AskedOf.IsOnTheSideOfTheFinding()).Must(Answered.Is(true)));
}
