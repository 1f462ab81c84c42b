namespace FrameworkRules.Samples;

/// <summary>A step of a pipeline: states in, one table out, with no more than one assessment in memory. What is wrong with a file stops no other.</summary>
internal static class PipelineVerb
{
    public static void Run(TextWriter output)
    {
        using var table = new MemoryStream();
        AssessmentTable.Findings.WriteJsonLines(Judge(Shipped.States, output), table);

        table.Position = 0;
        using var rows = new StreamReader(table);
        output.Write(rows.ReadToEnd());
    }

    private static IEnumerable<Assessment> Judge(IEnumerable<string> files, TextWriter errors)
    {
        foreach (var file in files)
        {
            if (AgreementState.TryReadUtf8(File.ReadAllBytes(file), out var state, out var wrong))
            {
                yield return Frameworks.Find(state.Framework ?? "coh-2024").Evaluate(state);
                continue;
            }

            foreach (var error in wrong)
            {
                errors.WriteLine($"{file}: {error}");
            }
        }
    }
}
