using System.Reflection;

namespace FrameworkRules.Tests.Embedding;

/// <summary>Finds the states and files that the examples use.</summary>
internal static class Example
{
    public static string RepositoryRoot { get; } =
        typeof(Example)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    public static string Folder { get; } = Path.Combine(RepositoryRoot, "tests", "FrameworkRules.Tests", "Embedding");

    public static string PathOf(string state) => Path.Combine(AppContext.BaseDirectory, "States", state);

    public static AgreementState State(string name) => AgreementState.Load(PathOf(name));
}
