using static FrameworkRules.Kinds.InterceptionReturn;

namespace FrameworkRules;

internal sealed class InterdictionReported() : Precondition("BORD-05", Theme.BorderSecurity, Layer.Implementation)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Returns of interceptions")
            .Statement(
                "A return of interceptions was filed for the last interval and every confirmed unauthorised entry in it has a recorded follow-up."
            )
            .Cites(CitedTexts.Cessation2024, "para. 7")
            .Cites(CitedTexts.Unscr1701, "OP14, OP15")
            .DutyBearers("LB")
            .Requires(The<InterceptionReturn>().That(FiledForLastInterval.Is(true) & EachFollowedUp.Is(true)))
            .OtherwisePartly("A return was filed.", The<InterceptionReturn>().That(FiledForLastInterval.Is(true)));
}
