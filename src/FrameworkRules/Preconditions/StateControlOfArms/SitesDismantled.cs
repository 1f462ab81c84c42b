using static FrameworkRules.Kinds.UnauthorisedSite;

namespace FrameworkRules;

internal sealed class SitesDismantled() : Precondition("ARMS-08", Theme.StateControlOfArms, Layer.Implementation)
{
    private static readonly Parameter<TimeSpan> Window = new("site-window", "how far back a site found in use again counts")
    {
        Proposal = TimeSpan.FromDays(90),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Sites dismantled")
            .Statement(
                "Every unauthorised site reported to the mechanism or found by the army is recorded as dismantled, and none of them was found in use again in the last {site-window}."
            )
            .Cites(CitedTexts.Cessation2024, "para. 7")
            .Cites(CitedTexts.SecurityAnnex2026, "point 1, step 1")
            .DutyBearers("LB")
            .CallsOn("HZ", "other armed groups")
            .Requires(
                Every<UnauthorisedSite>(whenNone: Holds).Must(Dismantled.Is(true) & (!FoundAgain.Within(Window) | FoundAgain.IsNone()))
            )
            .OtherwisePartly("Dismantling has begun and is counted.", Some<UnauthorisedSite>(whenNone: Fails).That(Operations.AtLeast(1)));
}
