namespace FrameworkRules.Tests.Documentation;

/// <summary>Runs the examples in the README.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void A_host_prints_what_is_unmet()
    {
        using var output = new StringWriter();

        Print("States/2025-02-18.json", output);

        output.ToString().Should().MatchRegex("(?m)^BORD-02 .*5 positions.*para\\. 12; to act: IL; due .*2025");
    }

    [Fact]
    public void A_tool_reads_and_writes_bytes()
    {
        var output = Judge(File.ReadAllBytes("States/2025-02-18.json"));

        output.Span.SequenceEqual(Judge(File.ReadAllBytes("States/2025-02-18.json")).Span).Should().BeTrue();
    }

    private static void Print(string path, TextWriter output)
    {
        AgreementState state = AgreementState.Load(path);
        Assessment assessment = Frameworks.Cessation2024.Evaluate(state);

        foreach (UnmetCondition unmet in assessment.UnmetConditions)
        {
            output.WriteLine($"{unmet.Id} {unmet.Reason} ({unmet.Citation}; to act: {unmet.DutyBearers}; due {unmet.Due})");
        }
    }

    private static ReadOnlyMemory<byte> Judge(byte[] input)
    {
        Assessment assessment = Frameworks.Find("coh-2024").Evaluate(AgreementState.ParseUtf8(input));
        ReadOnlyMemory<byte> output = assessment.ToJson();
        return output;
    }
}
