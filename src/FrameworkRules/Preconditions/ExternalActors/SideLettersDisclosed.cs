using static FrameworkRules.Kinds.SideLetter;

namespace FrameworkRules;

internal sealed class SideLettersDisclosed() : Precondition("EXTN-06", Theme.ExternalActors, Layer.Political)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Side letters disclosed")
            .Statement("Every side letter reported to exist was disclosed to both parties.")
            .AlsoKnownAs("EXTN-01")
            .Cites(CitedTexts.SecurityAnnex2026, "publication")
            .DutyBearers("US")
            .Requires(Every<SideLetter>(whenNone: Holds).Must(DisclosedToBoth.Is(true)));
}
