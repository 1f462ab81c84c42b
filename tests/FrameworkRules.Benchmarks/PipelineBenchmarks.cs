using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace FrameworkRules.Benchmarks;

/// <summary>From the bytes of the real state of 30 June 2026 to outcomes, to an assessment and to its document, against one pass of a reader over the same bytes.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly Framework framework = Frameworks.Trilateral2026;
    private readonly byte[] bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "States", "2026-06-30.json"));
    private readonly Outcome[] outcomes = new Outcome[Frameworks.Trilateral2026.FindingCount];
    private readonly ArrayBufferWriter<byte> output = new();

    [Benchmark(Baseline = true)]
    public long ReaderPass()
    {
        var reader = new Utf8JsonReader(
            bytes,
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
        );
        while (reader.Read()) { }

        return reader.BytesConsumed;
    }

    [Benchmark]
    public void BytesToOutcomes() => framework.Outcomes(framework.View(AgreementState.ParseUtf8(bytes)), outcomes);

    [Benchmark]
    public Assessment BytesToAssessment() => framework.Evaluate(AgreementState.ParseUtf8(bytes));

    [Benchmark]
    public int BytesToJson() => Write(Detail.Full);

    [Benchmark]
    public int BytesToReasons() => Write(Detail.Reasons);

    [Benchmark]
    public int BytesToOutcomesInJson() => Write(Detail.Outcomes);

    private int Write(Detail detail)
    {
        output.ResetWrittenCount();
        framework.Evaluate(AgreementState.ParseUtf8(bytes)).WriteJson(output, detail);
        return output.WrittenCount;
    }
}
