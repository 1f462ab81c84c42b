namespace FrameworkRules.Tests.Testing;

/// <summary>A framework with a precondition whose own code throws.</summary>
internal static class Faulty
{
    public static Framework Framework { get; } = Define(withBorder: true);

    public static Framework Define(bool withBorder) =>
        Framework.Define(
            "faulty",
            "A framework with a fault",
            "1.0",
            framework =>
            {
                framework.Between("IL", "LB").KnowsTheInitiative().Includes<ReadsTheRegister>(Gate.Entry, Weight.Blocking);
                if (withBorder)
                {
                    framework.Includes(Frameworks.Cessation2024.Precondition("BORD-02"), Gate.Withdrawal, Weight.Blocking);
                }
            }
        );

    private sealed class ReadsTheRegister() : Precondition("FAULT-01", Theme.Process, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define.Statement("The register can be read.").DutyBearers("the registrar").Requires(new RegisterQuestion());
    }

    private sealed class RegisterQuestion() : OpenRequirement("Can the register be read?", ForeignPresence.Kind)
    {
        protected override OpenAnswer Answer(OpenReading reading) => throw new InvalidOperationException("the register cannot be read");
    }
}
