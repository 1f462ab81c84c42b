using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests;

using static Submission;

public sealed partial class AgreementStateConverterTests
{
    private static readonly JsonSerializerOptions Lenient = new()
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonSerializerOptions WithHostKinds = new(Lenient)
    {
        Converters = { new AgreementStateConverter(HostKinds.Options) },
    };

    private static readonly JsonSerializerOptions InPieces = new() { DefaultBufferSize = 16 };

    private static readonly JsonSerializerOptions Limited = new()
    {
        Converters = { new AgreementStateConverter(HostKinds.Options with { MaxBytes = 10 }) },
    };

    public static TheoryData<string> Names() => [.. RealStates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_state_that_ships_binds_and_comes_back_as_the_same_bytes(string name)
    {
        var file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "States", $"{name}.json"));
        var canonical = RealStates.Load(name).ToCanonicalJson();

        var bound = JsonSerializer.Deserialize<AgreementState>(file, Lenient)!;

        bound.ToCanonicalJson().ToArray().Should().Equal(canonical.ToArray());
        JsonSerializer.SerializeToUtf8Bytes(bound).Should().Equal(canonical.ToArray());
        JsonSerializer.Deserialize<AgreementState>(JsonSerializer.SerializeToUtf8Bytes(bound)).Should().Be(bound);
    }

    [Fact]
    public async Task A_state_is_read_from_a_stream_in_pieces()
    {
        var state = RealStates.Load("2025-02-18");
        using var stream = new MemoryStream(state.ToCanonicalJson().ToArray());

        var bound = await JsonSerializer.DeserializeAsync<AgreementState>(stream, InPieces);

        bound.Should().Be(state);
    }

    [Fact]
    public void A_draft_stays_a_draft()
    {
        var draft = Make.Text(complete: true).With(isDraft: true);

        JsonSerializer.Deserialize<AgreementState>(JsonSerializer.Serialize(draft))!.IsDraft.Should().BeTrue();
    }

    [Fact]
    public void A_state_stands_in_a_larger_document_and_in_generated_serializers()
    {
        var envelope = new Envelope("case 1", RealStates.Load("2025-02-18"), null);

        var json = JsonSerializer.Serialize(envelope, Generated.Default.Envelope);
        var read = JsonSerializer.Deserialize(json, Generated.Default.Envelope);

        read.Should().Be(envelope);
        JsonSerializer.Deserialize<Envelope>(json).Should().Be(envelope);
    }

    [Fact]
    public void Kinds_of_a_host_are_read_by_a_converter_of_the_hosts()
    {
        var json = Depots(Depot("\"weapons\": 5"));

        JsonSerializer.Deserialize<AgreementState>(json, WithHostKinds).Should().Be(Read(json));
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<AgreementState>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*/claims/depots*");
    }

    [Fact]
    public void What_is_wrong_is_told_at_once_where_it_stands_and_the_errors_are_inside()
    {
        var json = Depots(Depot("\"weapons\": -1, \"wepons\": 1"));
        AgreementState.TryRead(json, out _, out var expected, HostKinds.Options).Should().BeFalse();

        var thrown = FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Envelope>($"{{ \"State\": {json} }}", WithHostKinds))
            .Should()
            .Throw<JsonException>()
            .Which;

        thrown.InnerException.Should().BeOfType<InvalidSubmissionException>().Which.Errors.Should().Equal(expected).And.HaveCount(2);
        thrown.Message.Should().Contain(expected[0].ToString()).And.Contain(expected[1].ToString());
        thrown.Path.Should().Be("$.State");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("")]
    public void What_is_no_submission_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AgreementState>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Null_is_no_state() => JsonSerializer.Deserialize<AgreementState>("null").Should().BeNull();

    [Fact]
    public void The_limits_of_the_converter_apply() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<AgreementState>(Depots(Depot()), Limited))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*at most 10 bytes*");

    [Fact]
    public void A_state_built_in_code_that_is_not_valid_is_not_written() =>
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(new AgreementState { Claims = [Make.Depot(5)] }))
            .Should()
            .Throw<JsonException>()
            .WithInnerException<InvalidSubmissionException>();

    internal sealed record Envelope(string? Name, AgreementState? State, AgreementState? Other);

    [JsonSerializable(typeof(Envelope))]
    private sealed partial class Generated : JsonSerializerContext;
}
