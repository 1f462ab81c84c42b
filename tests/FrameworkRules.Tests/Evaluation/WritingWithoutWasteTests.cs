using System.Buffers;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

/// <summary>Writing a document costs what it says, and nothing for the way it is written. Counts, not clocks.</summary>
[Collection(nameof(Undisturbed))]
public sealed class WritingWithoutWasteTests
{
    private const int Times = 1_000;

    private static readonly Assessment Assessment = RealStates.Assess("2026-06-30");

    private readonly ArrayBufferWriter<byte> output = new();

    public static TheoryData<string> States() => [.. RealStates.Names];

    [Theory]
    [MemberData(nameof(States))]
    public void Both_ways_give_the_same_bytes_time_after_time(string state)
    {
        var assessment = RealStates.Assess(state);
        assessment.WriteJson(output);

        output.WrittenSpan.ToArray().Should().Equal(assessment.ToJson().ToArray()).And.Equal(assessment.ToJson().ToArray());
    }

    [Fact]
    public void The_document_is_written_into_any_writer_piece_by_piece()
    {
        var pieces = new Pieces();

        Assessment.WriteJson(pieces);

        pieces.Longest.Should().BeLessThan(85_000, "nothing holds the whole document");
        pieces.ToArray().Should().Equal(Assessment.ToJson().ToArray());
    }

    [Fact]
    public void A_thousand_documents_into_one_writer_bring_no_full_collection()
    {
        Write();

        // What else runs in the process may bring some, but not in every round.
        Enumerable.Range(0, 5).Select(_ => FullCollections(Write, Times)).Should().Contain(0);
    }

    [Fact]
    public void A_hundred_states_from_their_bytes_to_their_documents_bring_no_full_collection()
    {
        var bytes = RealStates.Read("2026-06-30");
        Judge();

        Enumerable.Range(0, 5).Select(_ => FullCollections(Judge, 100)).Should().Contain(0);

        void Judge()
        {
            output.ResetWrittenCount();
            Assessment.Framework.Evaluate(AgreementState.ParseUtf8(bytes)).WriteJson(output);
        }
    }

    [Fact]
    public void A_document_in_an_array_costs_the_array_and_what_the_text_in_it_costs()
    {
        var document = Assessment.ToJson().Length;
        Write();

        Allocated(() => Assessment.ToJson()).Should().BeLessThan(Allocated(Write) + document + 1_000);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void A_reason_is_written_without_a_string_for_it(string state)
    {
        var assessment = RealStates.Assess(state);
        var characters = assessment.Findings.Sum(finding => finding.Reason.Length);

        Allocated(() => Render(assessment)).Should().BeLessThan(400L * assessment.Findings.Count);
        (characters * sizeof(char)).Should().BeGreaterThan(40 * assessment.Findings.Count, "or else nothing is said");
    }

    [Fact]
    public void A_host_that_writes_a_document_while_one_is_written_gets_both_whole()
    {
        var framework = Frameworks.Cessation2024;
        var view = framework.View(RealStates.Load("2025-02-18"));
        var plain = framework.Evaluate(view);
        var nested = new Assessment(framework, view, plain.Findings, [new Nested(plain)]);

        var document = System.Text.Json.JsonDocument.Parse(nested.ToJson()).RootElement;

        document.GetProperty("furtherFindings")[0].GetProperty("text").GetString().Should().Be($"{plain.ToJson().Length} bytes");
        document.GetProperty("findings").GetArrayLength().Should().Be(framework.FindingCount);
    }

    [Fact]
    public void What_fails_to_render_itself_leaves_the_next_document_whole()
    {
        var framework = Frameworks.Cessation2024;
        var view = framework.View(RealStates.Load("2025-02-18"));
        var plain = framework.Evaluate(view);
        var expected = plain.ToJson().ToArray();

        FluentActions
            .Invoking(() => new Assessment(framework, view, plain.Findings, [new Failing()]).ToJson())
            .Should()
            .Throw<NotSupportedException>();
        plain.ToJson().ToArray().Should().Equal(expected);
    }

    private void Write()
    {
        output.ResetWrittenCount();
        Assessment.WriteJson(output);
    }

    private static void Render(Assessment assessment)
    {
        foreach (var finding in assessment.Findings)
        {
            finding.RenderReason(ReportLanguage.English).Return();
        }
    }

    private static int FullCollections(Action write, int times)
    {
        var before = GC.CollectionCount(2);
        for (var i = 0; i < times; i++)
        {
            write();
        }

        return GC.CollectionCount(2) - before;
    }

    private static long Allocated(Action write)
    {
        write();
        var before = GC.GetAllocatedBytesForCurrentThread();
        write();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Nested(Assessment other)
    {
        public override string ToString() => $"{other.ToJson().Length} bytes";
    }

    private sealed class Failing
    {
        public override string ToString() => throw new NotSupportedException();
    }

    /// <summary>Hands out room a little at a time.</summary>
    private sealed class Pieces : IBufferWriter<byte>
    {
        private readonly List<byte> written = [];
        private byte[] room = [];

        public int Longest { get; private set; }

        public byte[] ToArray() => [.. written];

        public void Advance(int count) => written.AddRange(room.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            room = new byte[Math.Max(sizeHint, 16)];
            Longest = Math.Max(Longest, room.Length);
            return room;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
