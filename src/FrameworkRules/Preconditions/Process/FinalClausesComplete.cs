using static FrameworkRules.Kinds.FinalClauses;

namespace FrameworkRules;

internal sealed class FinalClausesComplete() : Precondition("PROC-08", Theme.Process, Layer.Text)
{
    protected override void Define(Definition define) =>
        define
            .Titled("Final clauses")
            .Statement(
                "The text says from when it binds, how it is amended and ended, in which languages it is authentic, and that it is published or registered."
            )
            .Cites(CitedTexts.LawOfTreaties, "arts 24, 33, 39, 54, 80")
            .DutyBearers("IL", "LB", "US")
            .Requires(
                InOneText(
                    Says(EntryIntoForce.IsStated())
                        & Says(Amendment.Is(true))
                        & Says(Termination.Is(true))
                        & Says(AuthenticIn.HasAtLeast(1))
                        & Says(Publication.Is(true))
                )
            )
            .OtherwisePartly("It says from when it binds.", Says(EntryIntoForce.IsStated()));

    private static Requirement Says(Requirement matter) => Some<FinalClauses>(whenNone: Fails).TreatAsComplete().That(matter);
}
