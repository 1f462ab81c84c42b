using System.Text;

namespace FrameworkRules.Tests.Embedding;

public sealed class BuildingStatesTests
{
    /// <summary>Says in code what the file says.</summary>
    private static AgreementState Built()
    {
        var beirut = LocalDays.InZone("Asia/Beirut");
        return new AgreementState
        {
            Framework = "coh-2024",
            AsOf = beirut.LastOf("2025-02-18"),
            Zone = beirut.Zone,
            Bodies = [new Body("IDF") { Name = "Israel Defense Forces", SpeaksFor = "IL" }],
            Sources =
            [
                new Source("coh-2024")
                {
                    Publisher = "United States and France",
                    Date = beirut.StartOf("2024-11-26"),
                    DateUntil = beirut.LastOf("2024-11-26"),
                    Grade = SourceGrade.Document,
                },
                new Source("unifil-2025-02-18")
                {
                    Publisher = "UNIFIL",
                    Date = beirut.StartOf("2025-02-18"),
                    DateUntil = beirut.LastOf("2025-02-18"),
                    Grade = SourceGrade.Observer,
                },
            ],
            Instruments =
            [
                new Instrument("coh-2024")
                {
                    Date = beirut.StartOf("2024-11-26"),
                    SourceId = "coh-2024",
                    IsComplete = false,
                    Provisions =
                    [
                        new AgreementClaim(Commitment.Kind, "withdrawal")
                        {
                            Paragraph = "para. 12",
                            [Commitment.Actors] = new[] { "IL" },
                            [Commitment.What] = "withdraw its forces south of the Blue Line",
                            [Commitment.WithinDays] = 60,
                            [Commitment.Verifier] = FieldValue.None,
                        },
                    ],
                },
            ],
            Surveys =
            [
                new Survey(ForeignPresence.Kind)
                {
                    From = beirut.StartOf("2025-02-17"),
                    Until = beirut.EndOf("2025-02-18"),
                    By = "UNIFIL",
                    SourceId = "unifil-2025-02-18",
                },
            ],
            Claims =
            [
                new AgreementClaim(ForeignPresence.Kind, "IL")
                {
                    AssertedBy = "UNIFIL",
                    From = beirut.StartOf("2025-02-18"),
                    SourceId = "unifil-2025-02-18",
                    [ForeignPresence.Holder] = "IL",
                    [ForeignPresence.Positions] = FieldValue.Between(5, 7),
                    [ForeignPresence.ConsentedTo] = FieldValue.NotKnown,
                },
            ],
            Waivers =
            [
                new Waiver("BORD-02")
                {
                    By = "US",
                    Reason = "agreed in the Mechanism",
                    From = beirut.StartOf("2025-02-18"),
                    Until = beirut.EndOf("2025-03-31"),
                },
            ],
        };
    }

    private const string Written = """
        {
          "format": 1,
          "framework": "coh-2024",
          "submission": "state",
          "asOf": "2025-02-18",
          "zone": "Asia/Beirut",
          "bodies": [{ "id": "IDF", "name": "Israel Defense Forces", "speaksFor": "IL" }],
          "sources": [
            { "id": "coh-2024", "publisher": "United States and France", "date": "2024-11-26", "grade": "document" },
            { "id": "unifil-2025-02-18", "publisher": "UNIFIL", "date": "2025-02-18", "grade": "observer" }
          ],
          "instruments": [
            {
              "id": "coh-2024", "date": "2024-11-26", "source": "coh-2024", "completeness": "excerpt",
              "commitments": [
                {
                  "id": "withdrawal", "paragraph": "para. 12",
                  "actors": ["IL"], "action": "withdraw its forces south of the Blue Line", "withinDays": 60, "verifier": "none"
                }
              ]
            }
          ],
          "surveys": [
            { "of": "foreignPresence", "from": "2025-02-17", "until": "2025-02-18", "by": "UNIFIL", "source": "unifil-2025-02-18" }
          ],
          "claims": {
            "foreignPresence": [
              {
                "id": "IL", "assertedBy": "UNIFIL", "from": "2025-02-18", "source": "unifil-2025-02-18",
                "holder": "IL", "positions": { "atLeast": 5, "atMost": 7 }, "consentedTo": null
              }
            ]
          },
          "waivers": [
            { "precondition": "BORD-02", "by": "US", "reason": "agreed in the Mechanism", "from": "2025-02-18", "until": "2025-03-31" }
          ]
        }
        """;

    [Fact]
    public void A_state_built_in_code_equals_the_one_read_from_a_file_and_has_its_receipt()
    {
        var built = Built();
        var read = AgreementState.Parse(Written);

        Encoding.UTF8.GetString(built.ToCanonicalJson().Span).Should().Be(Encoding.UTF8.GetString(read.ToCanonicalJson().Span));
        built.Should().Be(read);
        Frameworks.Cessation2024.Evaluate(built).Receipt.Digest.Should().Be(Frameworks.Cessation2024.Evaluate(read).Receipt.Digest);
    }

    [Fact]
    public void Both_are_judged_alike()
    {
        var built = Frameworks.Cessation2024.Evaluate(Built());
        var read = Frameworks.Cessation2024.Evaluate(AgreementState.Parse(Written));

        built
            .Findings.Select(finding => (finding.Key, finding.Outcome, finding.Reason))
            .Should()
            .Equal(read.Findings.Select(finding => (finding.Key, finding.Outcome, finding.Reason)));
    }

    [Theory]
    [InlineData("2025-2-18")]
    [InlineData("18.02.2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-02-18T00:00:00+02:00")]
    [InlineData("")]
    public void What_is_not_a_day_is_refused(string day) =>
        new LocalDays(TimeSpan.Zero)
            .Invoking(days => days.StartOf(day))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"\"{day}\" is not a day*");

    [Theory]
    [InlineData(15, 0)]
    [InlineData(-15, 0)]
    [InlineData(2, 30)]
    public void An_offset_no_file_could_give_is_refused(int hours, int seconds) =>
        FluentActions.Invoking(() => new LocalDays(new TimeSpan(hours, 0, seconds))).Should().Throw<ArgumentOutOfRangeException>();
}
