using System.Text;
using System.Text.Json;

namespace FrameworkRules.Tests;

using static Submission;

public sealed class CanonicalFormTests
{
    [Fact]
    public void The_canonical_form_has_no_white_space_sorted_lists_and_instants_in_utc() =>
        Canonical(
                Read(
                    Whole(
                        $"\"claims\": {{ \"depots\": [ {Depot("\"guarded\": true, \"weapons\": 5.0", id: "é2")}, {Depot("\"until\": \"2025-02-20\"")} ] }} // done"
                    )
                )
            )
            .Should()
            .Be(
                "{\"format\":1,\"submission\":\"state\",\"asOf\":\"2025-03-01T00:00:00Z\",\"utcOffset\":\"+02:00\","
                    + "\"sources\":[{\"id\":\"s1\",\"publisher\":\"a paper\",\"date\":{\"earliest\":\"2025-02-18T22:00:00Z\",\"latest\":\"2025-02-19T21:59:59.9999999Z\"},\"grade\":\"press\"}],"
                    + "\"claims\":{\"depots\":[{\"id\":\"d1\",\"assertedBy\":\"paper\",\"from\":\"2025-02-18T22:00:00Z\",\"until\":\"2025-02-20T22:00:00Z\",\"source\":\"s1\"},"
                    + "{\"id\":\"é2\",\"assertedBy\":\"paper\",\"from\":\"2025-02-18T22:00:00Z\",\"source\":\"s1\",\"weapons\":5,\"guarded\":true}]}}"
            );

    [Fact]
    public void Order_comments_white_space_and_the_way_a_number_is_written_do_not_matter()
    {
        var one = Read(Depots(Depot("\"weapons\": 5, \"units\": [ \"b\", \"a\" ]"), Depot(id: "d2")));
        var other = Read(
            Depots(
                Depot(id: "d2"),
                "/* first */ { \"units\": [\"a\",\"b\",\"a\"], \"weapons\": 5.000, \"source\": \"s1\", \"from\": \"2025-02-18T22:00:00Z\", \"assertedBy\": \"paper\", \"id\": \"\\u00641\" }"
            )
        );
        other.Should().Be(one);
        Receipt(other).Should().Be(Receipt(one));
    }

    [Fact]
    public void A_bare_day_and_its_instant_are_the_same_and_sort_the_same()
    {
        var days = Read(Depots(Depot("\"weapons\": 1", from: "2025-02-17"), Depot("\"weapons\": 2", from: "2025-02-18T12:00:00Z")));
        var instants = Read(
            Depots(Depot("\"weapons\": 1", from: "2025-02-16T22:00:00Z"), Depot("\"weapons\": 2", from: "2025-02-18T12:00:00Z"))
        );
        Canonical(days).Should().Be(Canonical(instants));
    }

    [Fact]
    public void A_state_built_in_code_and_the_same_state_read_from_a_file_are_equal_and_have_one_receipt()
    {
        var read = Read(
            Whole(
                "\"instruments\": [ { \"id\": \"t\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"excerpt\", \"annexes\": [ { \"id\": \"A\", \"completeness\": \"missing\" } ],"
                    + " \"provisions\": [ { \"kind\": \"depotClause\", \"id\": \"a\", \"paragraph\": \"3\", \"bans\": true } ], \"commitments\": [ { \"id\": \"c\", \"actors\": [ \"north\" ] } ] } ]",
                "\"bodies\": [ { \"id\": \"army\", \"speaksFor\": \"north\" } ]",
                "\"surveys\": [ { \"of\": \"depots\", \"from\": \"2025-02-19\", \"until\": \"2025-02-19\", \"by\": \"x\", \"source\": \"s1\" } ]",
                "\"waivers\": [ { \"precondition\": \"A-1\", \"from\": \"2025-02-19\", \"until\": \"2025-02-19\", \"by\": \"x\", \"reason\": \"y\" } ]",
                $"\"claims\": {{ \"depots\": [ {Depot("\"weapons\": { \"atLeast\": 3 }, \"opened\": null")} ] }}"
            )
        );
        var day = Make.Instant("2025-02-19T00:00:00+02:00");
        var built = new AgreementState
        {
            AsOf = Make.AsOf,
            UtcOffset = TimeSpan.FromHours(2),
            Sources =
            [
                new Source("s1")
                {
                    Publisher = "a paper",
                    Date = day,
                    DateUntil = day.AddDays(1).AddTicks(-1),
                    Grade = SourceGrade.Press,
                },
            ],
            Bodies = [new Body("army") { SpeaksFor = "north" }],
            Surveys =
            [
                new Survey(Tests.Depot.Kind)
                {
                    From = day,
                    Until = day.AddDays(1),
                    By = "x",
                    SourceId = "s1",
                },
            ],
            Waivers =
            [
                new Waiver("A-1")
                {
                    From = day,
                    Until = day.AddDays(1),
                    By = "x",
                    Reason = "y",
                },
            ],
            Instruments =
            [
                new Instrument("t")
                {
                    Date = day,
                    SourceId = "s1",
                    IsComplete = false,
                    Annexes = [new Annex("A") { Completeness = "missing" }],
                    Provisions =
                    [
                        new AgreementClaim(Commitment.Kind, "c") { [Commitment.Actors] = new[] { "north" } },
                        new AgreementClaim(DepotClause.Kind, "a") { Paragraph = "3", [DepotClause.Bans] = true },
                    ],
                },
            ],
            Claims =
            [
                new AgreementClaim(Tests.Depot.Kind, "d1")
                {
                    AssertedBy = "paper",
                    From = day,
                    SourceId = "s1",
                    [Tests.Depot.Weapons] = FieldValue.AtLeast(3),
                    [Tests.Depot.Opened] = FieldValue.NotKnown,
                },
            ],
        };
        Canonical(built).Should().Be(Canonical(read));
        built.Should().Be(read);
        Receipt(built).Should().Be(Receipt(read));
    }

    [Fact]
    public void The_receipt_depends_on_state_framework_instants_and_overrides_and_on_nothing_else()
    {
        var bound = new Parameter<decimal>("bound", "a bound");
        Framework Define(string version) =>
            Framework.Define(
                "test",
                "t",
                version,
                builder =>
                    builder
                        .Sets(bound, 5m, "a")
                        .Includes(
                            new Stated(Quantify.The<Depot>().That(Tests.Depot.Weapons.AtMost(bound))),
                            Gate.Operation,
                            Weight.Blocking
                        )
            );
        var state = Make.State(Make.Depot(5));
        var framework = Define("1.0");
        var receipt = framework.Evaluate(state).Receipt;
        receipt.State.Should().MatchRegex("^[0-9a-f]{64}$");
        receipt.Digest.Should().MatchRegex("^[0-9a-f]{64}$").And.Be(Define("1.0").Evaluate(Make.State(Make.Depot(5))).Receipt.Digest);
        string[] others =
        [
            Define("1.1").Evaluate(state).Receipt.Digest,
            framework.With("bound", 6m).Evaluate(state).Receipt.Digest,
            framework.Evaluate(state, Make.AsOf.AddTicks(1)).Receipt.Digest,
            framework.Evaluate(state, knownAt: Make.AsOf).Receipt.Digest,
            framework.Evaluate(Make.State(Make.Depot(6))).Receipt.Digest,
        ];
        others.Append(receipt.Digest).Should().OnlyHaveUniqueItems();
        framework.With("bound", 6m).Evaluate(state).Receipt.Overrides.Should().Equal("bound=6");
    }

    [Fact]
    public void Equal_receipts_are_equal()
    {
        var framework = Make.Framework(new Stated(new Fixed(Truth.True)));
        var (one, other) = (framework.Evaluate(Make.State()).Receipt, framework.Evaluate(Make.State()).Receipt);
        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one == framework.Evaluate(Make.State(Make.Depot())).Receipt).Should().BeFalse();
    }

    [Fact]
    public void The_schema_that_ships_with_the_package_is_the_one_the_fields_give() =>
        Repository.ShouldHold("src/FrameworkRules/agreement-state.schema.json", JsonSchema.Write());

    [Fact]
    public void The_schema_is_json_and_knows_every_kind_and_field_a_hosts_among_them()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Write(HostKinds.All));
        var claims = schema.RootElement.GetProperty("properties").GetProperty("claims").GetProperty("properties");
        var definitions = schema.RootElement.GetProperty("$defs");
        foreach (var kind in HostKinds.All.Kinds.Where(kind => kind.Nature != ClaimNature.Provision))
        {
            claims.GetProperty(kind.Name).GetProperty("items").GetProperty("$ref").GetString().Should().Be($"#/$defs/{kind.Name}");
            var item = definitions.GetProperty(kind.Name);
            item.GetProperty("properties")
                .EnumerateObject()
                .Select(property => property.Name)
                .Should()
                .Equal(kind.Fields.Select(field => field.Name));
            item.GetProperty("required")
                .EnumerateArray()
                .Select(name => name.GetString())
                .Should()
                .Equal(kind.Fields.Where(field => field.Required).Select(field => field.Name));
        }

        var provisions = definitions.GetProperty("instruments").GetProperty("properties").GetProperty("provisions");
        provisions
            .GetProperty("items")
            .GetProperty("oneOf")
            .GetArrayLength()
            .Should()
            .Be(HostKinds.All.Kinds.Count(kind => kind.Nature == ClaimNature.Provision));
    }

    private static string Canonical(AgreementState state) => Encoding.UTF8.GetString(state.ToCanonicalJson().Span);

    private static string Receipt(AgreementState state) => Make.Framework(new Stated(new Fixed(Truth.True))).Evaluate(state).Receipt.Digest;
}
