namespace FrameworkRules.Tests.Documentation;

/// <summary>A real state that ships with the samples, judged under its own framework.</summary>
internal sealed record RealState(string Name, Assessment Assessment)
{
    public const string Folder = "src/FrameworkRules.Samples/States";

    public static IReadOnlyList<RealState> All() =>
        [
            .. Directory
                .GetFiles(Page.PathOf(Folder), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (Name: Path.GetFileNameWithoutExtension(file), State: AgreementState.Load(file)))
                .Where(file => file.State.Framework is not null)
                .Select(file => new RealState(file.Name, Frameworks.Find(file.State.Framework!).Evaluate(file.State))),
        ];
}
