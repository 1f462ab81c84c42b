namespace FrameworkRules.Samples;

/// <summary>The engines a state can be evaluated in. What needs NRules stands in the folder NRules, and is left out of a build without it.</summary>
internal static partial class Engines
{
    private static readonly string[] Names = ["embedded", "nrules"];

    /// <summary>Finds an engine; <see langword="null"/> stands for the embedded one.</summary>
    /// <exception cref="UsageException">There is none of that name, or this build leaves it out.</exception>
    public static IEvaluator? Named(string name) =>
        name switch
        {
            "embedded" => null,
            "nrules" => NRules(),
            _ => throw new UsageException($"There is no engine \"{name}\"{Nearest.Hint(name, Names)}"),
        };

#if USE_NRULES
    public static bool HasNRules => true;
#else
    public static bool HasNRules => false;

    public static ExitCode RunLive(Arguments arguments, Terminal terminal) => throw LeftOut("live");

    private static IEvaluator NRules() => throw LeftOut("--engine nrules");

    private static UsageException LeftOut(string what) =>
        new(
            $"{what} needs NRules, which this build leaves out; to bring it in: dotnet run --project src/FrameworkRules.Samples -p:UseNRules=true -- {what}"
        );
#endif
}
