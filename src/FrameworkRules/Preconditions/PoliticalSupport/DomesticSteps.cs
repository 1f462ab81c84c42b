namespace FrameworkRules;

/// <summary>What the preconditions on steps under domestic law share: whether the law of a state asks for a step, and whether it was taken.</summary>
internal static class DomesticSteps
{
    /// <summary>Requires that the law of the state asks for the step for the principal text.</summary>
    public static Requirement Required(string state, string step) => The(state, step).That(DomesticStep.IsRequired.Is(true));

    /// <summary>Requires that the step was taken for the principal text.</summary>
    public static Requirement Taken(string state, string step) => The(state, step).That(DomesticStep.Taken.Is(true));

    private static SubjectQuery The(string state, string step) =>
        Quantify
            .The<DomesticStep>()
            .Where(DomesticStep.State.Is(state) & DomesticStep.Step.Is(step) & DomesticStep.Of.Is(Cessation.PrincipalText));
}
