using System.IO.Pipelines;
using System.Text;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests;

using static Submission;

public sealed class LoadTests
{
    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Depots(Depot("\"weapons\": 5")));
    private static readonly AgreementState State = Read(Depots(Depot("\"weapons\": 5")));

    [Fact]
    public async Task A_stream_of_unknown_length_is_read_in_whatever_pieces_it_gives()
    {
        foreach (var size in new[] { 1, 7, 100_000 })
        {
            AgreementState.Load(new Pieces(Utf8, size), HostKinds.Options).Should().Be(State);
            (await AgreementState.LoadAsync(new Pieces(Utf8, size), HostKinds.Options)).Should().Be(State);
        }
    }

    [Fact]
    public void A_file_is_read_into_room_that_is_lent()
    {
        var path = Path.Combine(Repository.Root, "src", "FrameworkRules.Samples", "States", "2026-06-30.json");
        var bytes = File.ReadAllBytes(path);

        Allocated(() => AgreementState.Load(path)).Should().BeLessThan(Allocated(() => AgreementState.ParseUtf8(bytes)) + 10_000);

        static long Allocated(Func<AgreementState> read)
        {
            read();
            var before = GC.GetAllocatedBytesForCurrentThread();
            read();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Sides_that_speak_together_are_read_and_blanks_around_one_of_them_are_noticed()
    {
        const string File = """
            { "format": 1, "submission": "state", "utcOffset": "+02:00",
              "sources": [ { "id": "letters", "publisher": "both", "date": "2025-02-18", "grade": "document" } ],
              "surveys": [ { "of": "sideLetters", "from": "2025-01-01", "until": "2025-02-18", "by": ["IL", "LB"], "source": "letters" } ],
              "claims": { "sideLetters": [ { "id": "letter", "assertedBy": ["IL", " LB"], "from": "2025-01-01", "source": "letters" } ] } }
            """;

        var state = AgreementState.Parse(File);

        state.Claims.Should().ContainSingle().Which.AssertedBy.Should().Be("IL and LB");
        state.Warnings.Should().ContainSingle(warning => warning.Kind == WarningKind.OuterBlanks);
    }

    [Fact]
    public async Task A_pipe_is_read_while_it_is_written()
    {
        var pipe = new Pipe();
        var reading = AgreementState.LoadAsync(pipe.Reader.AsStream(), HostKinds.Options);

        await pipe.Writer.WriteAsync(Utf8.AsMemory(..100));
        reading.IsCompleted.Should().BeFalse();
        await pipe.Writer.WriteAsync(Utf8.AsMemory(100..));
        await pipe.Writer.CompleteAsync();

        (await reading).Should().Be(State);
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([.. "not this"u8, .. Utf8]);
        stream.Position = 8;

        AgreementState.Load(stream, HostKinds.Options with { MaxBytes = Utf8.Length }).Should().Be(State);
        stream.Position = 8;
        (await AgreementState.LoadAsync(stream, HostKinds.Options)).Should().Be(State);
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task A_file_is_read_asynchronously_as_otherwise()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "States", "2025-02-18.json");

        (await AgreementState.LoadAsync(path)).Should().Be(RealStates.Load("2025-02-18"));
    }

    [Fact]
    public async Task A_stream_is_not_read_beyond_the_limit()
    {
        var options = HostKinds.Options with { MaxBytes = 100_000 };
        var endless = new Pieces(new byte[1_000_000], 30_000);

        var error = Errors(() => AgreementState.Load(endless, options)).Should().ContainSingle().Subject;
        (error.Found, error.Expected).Should().Be(("more than 100000 bytes", "at most 100000 bytes (option MaxBytes)"));
        endless.Given.Should().Be(100_001);

        await FluentActions
            .Awaiting(() => AgreementState.LoadAsync(new Pieces(new byte[1_000_000], 30_000), options))
            .Should()
            .ThrowAsync<InvalidSubmissionException>()
            .WithMessage("*more than 100000 bytes*");
    }

    [Fact]
    public void As_many_bytes_as_the_limit_allows_are_read() =>
        AgreementState.Load(new Pieces(Utf8, 10), HostKinds.Options with { MaxBytes = Utf8.Length }).Should().Be(State);

    [Fact]
    public void A_stream_that_is_known_to_be_too_large_is_not_read()
    {
        using var stream = new MemoryStream(Utf8);

        Errors(() => AgreementState.Load(stream, HostKinds.Options with { MaxBytes = 10 }))
            .Should()
            .ContainSingle()
            .Which.Found.Should()
            .Be($"{Utf8.Length} bytes");
        stream.Position.Should().Be(0);
    }

    [Fact]
    public async Task Reading_can_be_ended()
    {
        var pipe = new Pipe();
        using var source = new CancellationTokenSource();
        var reading = AgreementState.LoadAsync(pipe.Reader.AsStream(), cancellationToken: source.Token);

        await source.CancelAsync();

        await reading.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_wrong_submission_gives_the_same_errors_however_it_is_read()
    {
        var json = Depots(Depot("\"weapons\": -1, \"wepons\": 1"));
        var utf8 = Encoding.UTF8.GetBytes(json);
        var expected = Errors(() => Read(json));

        Errors(() => AgreementState.Load(new Pieces(utf8, 9), HostKinds.Options)).Should().Equal(expected).And.HaveCount(2);
        AgreementState.TryRead(json, out var state, out var errors, HostKinds.Options).Should().BeFalse();
        (state, errors.SequenceEqual(expected)).Should().Be((null, true));
        AgreementState.TryReadUtf8(utf8, out state, out errors, HostKinds.Options).Should().BeFalse();
        (state, errors.SequenceEqual(expected)).Should().Be((null, true));
    }

    [Fact]
    public void A_right_submission_is_parsed_without_errors()
    {
        AgreementState.TryRead(Encoding.UTF8.GetString(Utf8), out var state, out var errors, HostKinds.Options).Should().BeTrue();
        (state, errors.Count).Should().Be((State, 0));
        AgreementState.TryReadUtf8(Utf8, out state, out errors, HostKinds.Options).Should().BeTrue();
        (state, errors.Count).Should().Be((State, 0));
    }

    [Fact]
    public void Text_that_is_not_well_formed_is_an_error_and_no_exception() =>
        AgreementState.TryRead("\ud800", out _, out var errors).Should().Be(errors.Count == 0);

    [Fact]
    public async Task What_is_missing_is_named()
    {
        FluentActions.Invoking(() => AgreementState.Load((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("utf8");
        FluentActions.Invoking(() => AgreementState.Load((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("path");
        FluentActions.Invoking(() => AgreementState.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions
            .Invoking(() => AgreementState.TryRead(null!, out _, out _))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("json");
        await FluentActions.Awaiting(() => AgreementState.LoadAsync((Stream)null!)).Should().ThrowAsync<ArgumentNullException>();
    }

    private static IReadOnlyList<InputError> Errors(Func<AgreementState> read) =>
        read.Should().Throw<InvalidSubmissionException>().Which.Errors;

    /// <summary>A stream that gives a few bytes at a time and knows neither its length nor where it stands.</summary>
    private sealed class Pieces(byte[] bytes, int size) : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = Math.Min(Math.Min(size, count), bytes.Length - Given);
            bytes.AsSpan(Given, given).CopyTo(buffer.AsSpan(offset));
            Given += given;
            return given;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
