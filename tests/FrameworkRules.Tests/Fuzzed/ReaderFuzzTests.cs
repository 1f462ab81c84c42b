using System.Buffers;
using CsCheck;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Fuzzed;

/// <summary>Holds that no file, whatever is in it, does more than be refused with its errors, or be judged, by every framework, and written in every form.</summary>
public sealed class ReaderFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void Whatever_bytes_are_read_they_are_refused_with_errors_or_judged_and_written()
    {
        var (files, valid, quick, judged) = (0, 0, 0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var (isValid, isQuick, assessments) = Try(new Dice(seed));
                files++;
                valid += isValid ? 1 : 0;
                quick += isQuick ? 1 : 0;
                judged += assessments;
            },
            iter: Times.Of(1_500),
            threads: 1
        );

        output.WriteLine($"{valid} of {files} changed files are valid, {quick} read quickly, {judged} assessments made of them");
        (valid * 20).Should().BeGreaterThan(files, "or else nothing is judged");
        (quick * 20).Should().BeGreaterThan(files, "both readers are compared");
        (judged * 10).Should().BeGreaterThan(valid * Frameworks.All.Count, "frameworks refuse few files for what is in them");
    }

    /// <summary>Tries one file: whether it is valid, whether it is read quickly, and how many frameworks judge it.</summary>
    private static (bool IsValid, bool IsQuick, int Assessments) Try(Dice dice)
    {
        var utf8 = new Mutation(dice).Of(Submissions.One(dice));
        if (Read(utf8) is not { } state)
        {
            return default;
        }

        var isQuick = ReadsTheSame(utf8, state);
        ComesBack(state);
        return (true, isQuick, Judge(state, dice));
    }

    /// <summary>Reads a file by each way there is, and holds that its errors are told where they are.</summary>
    private static AgreementState? Read(byte[] utf8)
    {
        if (AgreementState.TryReadUtf8(utf8, out var state, out var errors))
        {
            return state;
        }

        errors.Should().NotBeEmpty();
        errors.Where(error => error.Line == 0 && error.Pointer != "").Should().BeEmpty("each is located");
        errors.Select(error => error.ToString()).Where(text => text.Length > 2_000 || text.Any(char.IsControl)).Should().BeEmpty();
        using var stream = new MemoryStream(utf8);
        ((Action)(() => AgreementState.Load(stream))).Should().Throw<InvalidSubmissionException>().Which.Errors.Should().Equal(errors);
        return null;
    }

    /// <summary>Tells whether the quick reader reads a file; it is the same by the other.</summary>
    private static bool ReadsTheSame(byte[] utf8, AgreementState state)
    {
        var text = utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        StateReader.ReadWithErrors(text, ReadOptions.Default).Should().Be(state);
        return QuickReader.Read(text.Span, ReadOptions.Default) is not null;
    }

    private static void ComesBack(AgreementState state)
    {
        var written = state.ToCanonicalJson();
        var again = AgreementState.ParseUtf8(written);
        again.Should().Be(state);
        again.ToCanonicalJson().Span.SequenceEqual(written.Span).Should().BeTrue();
    }

    /// <summary>Judges a state under every framework, and writes what comes of it under one, but of most not the notes, which take longest; counts those that judge it.</summary>
    private static int Judge(AgreementState state, Dice dice)
    {
        var (judged, written, asNote) = (0, dice.PickFrom(Frameworks.All), dice.Chance(10));
        foreach (var framework in Frameworks.All)
        {
            Assessment assessment;
            try
            {
                assessment = framework.Evaluate(state, state.AsOf is null ? Make.AsOf : null);
            }
            catch (InvalidSubmissionException invalid)
            {
                invalid.Errors.Should().NotBeEmpty();
                continue;
            }

            judged++;
            assessment.Findings.Where(finding => finding.Fault is not null).Select(finding => finding.Fault!.ToString()).Should().BeEmpty();
            if (framework == written)
            {
                Write(assessment, asNote);
                Write(assessment.WithoutConfidential(), asNote);
            }
        }

        return judged;
    }

    private static void Write(Assessment assessment, bool asNote)
    {
        _ = assessment.ToJson();
        _ = assessment.Warnings;
        var rows = new ArrayBufferWriter<byte>();
        foreach (var table in AssessmentTable.All)
        {
            table.WriteCsv([assessment], rows);
            table.WriteJsonLines([assessment], rows);
        }

        if (!asNote)
        {
            return;
        }

        var report = StatusReport.Of(assessment);
        report.WriteText(TextWriter.Null, 80, withDetails: true);
        _ = report.ToMarkdown();
        _ = report.ToHtml();
    }
}
