using System.Buffers;
using System.Text;
using CsCheck;
using FrameworkRules.Tests.Catalogue;

namespace FrameworkRules.Tests.Evaluation;

public sealed class ConfidentialityTests
{
    private static readonly AgreementState Open = RealStates.Load("2026-06-30");

    [Fact]
    public void What_is_not_verified_or_has_no_partner_does_not_name_a_subject_that_is_known_in_confidence()
    {
        var secret = Make.Depot("secret-depot").With(Tests.Depot.Weapons, 0).With(Tests.Depot.Kind.Confidential!, true);
        var state = Make.State([secret], Make.Survey(Tests.Depot.Kind), Make.Survey(Tests.Visit.Kind));
        Requirement[] requirements =
        [
            Quantify.Every<Depot>(WhenNone.Fails).Must(Tests.Depot.Weapons.EqualTo(0).AsVerified()),
            Quantify
                .Every<Depot>(WhenNone.Fails)
                .Must(Quantify.None<Visit>(WhenNone.Holds).By(Tests.Visit.Of).InTheLast(TimeSpan.FromDays(30)).Exist()),
        ];

        foreach (var requirement in requirements)
        {
            var assessment = Make.Framework(new Stated(requirement)).Evaluate(state);

            Text(assessment).Should().Contain("secret-depot");
            Text(assessment.WithoutConfidential()).Should().NotContain("secret-depot");
        }

        static string Text(Assessment assessment) => Encoding.UTF8.GetString(assessment.ToJson().Span);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void How_many_events_came_before_the_cessation_is_not_told_where_one_of_them_is_known_in_confidence(bool first, bool second)
    {
        var framework = Make.Framework(
            builder => builder.Sets(Cessation.Start, Make.AsOf.AddDays(5), "para. 1"),
            new Stated(
                Stated.DefaultId,
                define => define.Requires(Quantify.None<Visit>(WhenNone.Holds).InTheLast(TimeSpan.FromDays(30)).Exist()).SinceTheCessation()
            )
        );
        var state = Make.State([Make.Depot(), Visit("v1", first), Visit("v2", second)]);
        var assessment = framework.Evaluate(state);

        assessment.Findings[0].Remarks.Should().ContainSingle(remark => remark.Kind == RemarkKind.BeforeStart);
        assessment.WithoutConfidential().Findings[0].Remarks.Should().NotContain(remark => remark.Kind == RemarkKind.BeforeStart);

        static AgreementClaim Visit(string id, bool isConfidential) => Make.Visit(id).With(Tests.Visit.Kind.Confidential!, isConfidential);
    }

    [Fact]
    public void Outcomes_stay_and_each_finding_says_how_many_claims_are_left_out()
    {
        var assessment = Frameworks.Trilateral2026.Evaluate(
            With(Open.Claims.Select(claim => Mark(claim, isConfidential: claim.Kind == ForeignPresence.Kind)))
        );

        var presences = Open.Claims.Count(claim => claim.Kind == ForeignPresence.Kind && !claim.Get(ForeignPresence.ConsentedTo).IsStated);
        var open = assessment.WithoutConfidential();

        open.Findings.Select(finding => finding.Outcome).Should().Equal(assessment.Findings.Select(finding => finding.Outcome));
        open["BORD-02"].WithheldCount.Should().Be(presences);
        open["BORD-02"].Evidence.Should().BeEmpty();
        open["BORD-02"].DutyBearers.Should().BeEmpty("only confidential claims name who holds the positions");
        open["BORD-02"].Reason.Should().ContainEquivalentOf($"confidential claims left out: {presences}");
        assessment["BORD-02"].Evidence.Should().NotBeEmpty();
    }

    [Fact]
    public void No_word_of_a_confidential_claim_is_in_a_report_that_leaves_them_out() =>
        Gen
            .Bool.Array[Open.Claims.Count]
            .Sample(marks =>
            {
                var claims = Open.Claims.Select((claim, i) => marks[i] ? Secret(claim, i) : claim).ToList();
                var open = Frameworks.Trilateral2026.Evaluate(With(claims)).WithoutConfidential();

                return Outputs(open)
                    .All(report =>
                        !report.Contains("secret", StringComparison.Ordinal) && !report.Contains("987654321", StringComparison.Ordinal)
                    );
            });

    [Fact]
    public void The_same_words_are_in_the_report_that_leaves_nothing_out()
    {
        var claims = Open.Claims.Select(Secret).ToList();

        Outputs(Frameworks.Trilateral2026.Evaluate(With(claims)))
            .Count(report => report.Contains("secret", StringComparison.Ordinal))
            .Should()
            .BeGreaterThanOrEqualTo(5, "the document and the tables of findings and evidence, in both forms, name who says so");
    }

    [Fact]
    public void The_receipt_of_an_open_report_does_not_depend_on_what_confidential_claims_say()
    {
        var first = With(Open.Claims.Select((claim, i) => claim.Kind == Incident.Kind ? Secret(claim, i) : claim));
        var second = With(first.Claims.Select(claim => claim.Confidential ? claim.With(Incident.Killed, 9) : claim));

        Receipt(second).Should().Be(Receipt(first));
        static string Receipt(AgreementState state) => Frameworks.Trilateral2026.Evaluate(state).WithoutConfidential().Receipt.Digest;
    }

    [Fact]
    public void A_date_moved_in_confidence_is_left_out()
    {
        var state = RealStates.Load("2025-02-18");
        var assessment = Frameworks.Cessation2024.Evaluate(
            With(state.Claims.Select(claim => Mark(claim, claim.Kind == DeadlineExtension.Kind)), state)
        );

        assessment["BORD-02"].Timing.MovedFrom.Should().NotBeNull();
        assessment.WithoutConfidential()["BORD-02"].Timing.Due.Should().BeNull();
    }

    /// <summary>All that is written of an assessment: the document, and each table in each form.</summary>
    private static IEnumerable<string> Outputs(Assessment assessment)
    {
        yield return Encoding.UTF8.GetString(assessment.ToJson().Span);
        foreach (var table in AssessmentTable.All)
        {
            yield return Written(output => table.WriteCsv([assessment], output));
            yield return Written(output => table.WriteJsonLines([assessment], output));
        }
    }

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Marks a claim as confidential and puts words and numbers into it that stand nowhere else.</summary>
    private static AgreementClaim Secret(AgreementClaim claim, int number)
    {
        var secret = Mark(claim, isConfidential: true)
            .With(claim.Kind.Fields.Single(field => field.Name == "assertedBy"), $"secret {number}");
        foreach (
            var field in claim.Kind.Fields.OfType<NumberField>().Where(field => claim[field].IsStated && field.Name != "reportEveryDays")
        )
        {
            secret = secret.With(field, 987654321);
        }

        return secret;
    }

    private static AgreementClaim Mark(AgreementClaim claim, bool isConfidential) =>
        isConfidential ? claim.With(claim.Kind.Fields.Single(field => field.Name == "confidential"), true) : claim;

    private static AgreementState With(IEnumerable<AgreementClaim> claims) => With(claims, Open);

    private static AgreementState With(IEnumerable<AgreementClaim> claims, AgreementState state) =>
        new()
        {
            Framework = state.Framework,
            AsOf = state.AsOf,
            UtcOffset = state.UtcOffset,
            Bodies = state.Bodies,
            Sources = state.Sources,
            Instruments = state.Instruments,
            Surveys = state.Surveys,
            Claims = [.. claims],
        };
}
