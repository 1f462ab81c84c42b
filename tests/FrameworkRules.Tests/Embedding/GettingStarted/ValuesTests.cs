using System.Text.Json;
using FrameworkRules;
using FrameworkRules.Tests.Embedding;

namespace GettingStarted;

public sealed class ValuesTests
{
    private static readonly string Path = System.IO.Path.Combine(Example.Folder, "GettingStarted", "state.json");
    private static readonly AgreementState State = AgreementState.Load(Path);

    [Fact]
    public void Numbers_are_taken_out_of_evidence() =>
        Values.Numbers(Frameworks.Cessation2024.Evaluate(State)).Should().Equal("BORD-02,IL,positions,5,5");

    [Fact]
    public void States_are_put_together_and_contradictions_are_written()
    {
        using var output = new StringWriter();
        var retracted = State.With(claims: [State.Claims[0].With(FrameworkRules.Kinds.ForeignPresence.Positions, 4)]);

        var record = Values.Record([State, retracted], State.AsOf!.Value.AddDays(1), output);

        record.Should().Be(State.With(asOf: State.AsOf.Value.AddDays(1)));
        output.ToString().Trim().Should().Be("state 1 says something else of foreignPresence IL by IDF at 2025-02-17T22:00:00Z");
    }

    [Fact]
    public async Task A_state_is_read_from_the_body_of_a_request()
    {
        await using var body = File.OpenRead(Path);

        (await Values.JudgeAsync(body, CancellationToken.None))["BORD-02"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void A_state_is_bound_by_the_serializer_of_a_host() =>
        JsonSerializer.Deserialize<AgreementState>(File.ReadAllText(Path), Values.Serializer(ReadOptions.Default)).Should().Be(State);
}

public static class Values
{
    public static IEnumerable<string> Numbers(Assessment assessment)
    {
        foreach (var unmet in assessment.UnmetConditions)
        {
            foreach (var evidence in unmet.Finding.Evidence)
            {
                if (evidence.Actual.TryGetNumber(out var low, out var high))
                {
                    yield return FormattableString.Invariant($"{unmet.Id},{evidence.Claim.Id},{evidence.Field.Name},{low},{high}");
                }
            }
        }
    }

    public static AgreementState Record(IEnumerable<AgreementState> states, DateTimeOffset asOf, TextWriter output)
    {
        var merged = AgreementState.Merge(states);
        foreach (var conflict in merged.Conflicts)
        {
            output.WriteLine(conflict);
        }

        return merged.State.With(asOf: asOf);
    }

    public static async Task<Assessment> JudgeAsync(Stream body, CancellationToken cancellationToken)
    {
        var state = await AgreementState.LoadAsync(body, cancellationToken: cancellationToken);
        return Frameworks.Cessation2024.Evaluate(state);
    }

    public static JsonSerializerOptions Serializer(ReadOptions reading) =>
        new()
        {
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            Converters = { new AgreementStateConverter(reading) },
        };
}
