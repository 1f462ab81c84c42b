using System.Globalization;

namespace FrameworkRules.Tests.Documentation;

/// <summary>Runs the examples in the README.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void The_first_example_prints_what_the_README_shows()
    {
        using var output = new StringWriter();

        InEnglish(() => Print(output));

        output.ToString().TrimEnd().Split(Environment.NewLine).Should().Equal(Page.Blocks("README.md", "text")[0]);
    }

    [Fact]
    public void A_tool_reads_and_writes_bytes()
    {
        var output = Judge(File.ReadAllBytes("States/2025-02-18.json"));

        output.Span.SequenceEqual(Judge(File.ReadAllBytes("States/2025-02-18.json")).Span).Should().BeTrue();
    }

    /// <summary>Shows dates as the README does, whoever runs the test.</summary>
    private static void InEnglish(Action show)
    {
        var own = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        show();
        CultureInfo.CurrentCulture = own;
    }

    private static void Print(TextWriter output)
    {
        AgreementState state = AgreementState.Load("States/2025-02-18.json");
        Assessment assessment = Frameworks.Cessation2024.Evaluate(state);

        foreach (UnmetCondition unmet in assessment.UnmetConditions.Where(unmet => unmet.Finding.Timing.Status == TimingStatus.PastDue))
        {
            output.WriteLine($"{unmet.Id}: {unmet.Reason} To act: {unmet.DutyBearers}; due {unmet.Due:d MMM yyyy}.");
        }
    }

    private static ReadOnlyMemory<byte> Judge(byte[] input)
    {
        Assessment assessment = Frameworks.Find("coh-2024").Evaluate(AgreementState.ParseUtf8(input));
        ReadOnlyMemory<byte> output = assessment.ToJson();
        return output;
    }
}
