namespace FrameworkRules.Tests.Evaluation;

public sealed class CitationTests
{
    public static TheoryData<string> Shipped =>
        [
            .. Directory
                .GetFiles(Path.Combine(AppContext.BaseDirectory, "States"), "*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file)),
        ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_finding_cites_or_compares_a_text_that_had_not_been_made(string file)
    {
        var state = Load(file);
        foreach (var framework in Frameworks.All)
        {
            var assessment = framework.Evaluate(state);
            var today = assessment.View.Days.DayOf(assessment.View.AsOf);
            assessment
                .Findings.SelectMany(finding => finding.Citations.Concat(finding.Comparisons))
                .Should()
                .NotContain(citation => citation.Text.MadeOn > today && !framework.Texts.Contains(citation.Text.Id));
        }
    }

    [Fact]
    public void A_finding_cites_the_paragraph_of_its_own_text_and_how_binding_its_words_are()
    {
        var withdrawn = Of("2025-02-18", "BORD-02");

        withdrawn.Citations[0].ToString().Should().Be("Announcement of Nov 2024, para. 12");
        withdrawn.Citations[0].Wording.Should().NotBeNull();
        withdrawn.Citations.Should().Contain(citation => citation.Text == CitedTexts.Unscr1701);
    }

    [Fact]
    public void A_finding_of_one_side_cites_the_commitments_of_that_side()
    {
        Of("2025-02-18", "CEAS-07/IL").Citations[0].Should().NotBeNull();
        var (israel, lebanon) = (Commitments("CEAS-07/IL"), Commitments("CEAS-07/LB"));

        israel.Should().ContainSingle(owed => owed.OwedBy.SequenceEqual(new[] { "IL" }));
        lebanon.Should().ContainSingle(owed => owed.OwedBy.SequenceEqual(new[] { "LB" }));
    }

    [Fact]
    public void What_another_agreement_says_of_it_is_only_compared()
    {
        var covered = Of("2026-06-30", "CEAS-06");

        covered.Citations.Should().NotContain(citation => citation.Text == CitedTexts.Cessation2024);
        covered.Comparisons.Should().Contain(citation => citation.Text == CitedTexts.Cessation2024);
    }

    [Fact]
    public void Another_agreement_elsewhere_is_not_judged_by_the_texts_of_this_initiative()
    {
        var assessment = Frameworks.Comparator.Evaluate(Load("2006-01-01-aceh"));

        assessment
            .Findings.SelectMany(finding => finding.Citations)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(citation => citation.Text.Nature == TextNature.Standard || citation.Text == CitedTexts.FourthGenevaConvention);
    }

    [Theory]
    [InlineData("BORD-02", Obligation.ThisText)]
    [InlineData("BORD-09", Obligation.OtherLaw)]
    [InlineData("CEAS-01", Obligation.Standard)]
    [InlineData("POLI-04", Obligation.Politics)]
    [InlineData("PROC-01", Obligation.Politics)]
    public void A_finding_says_by_what_it_is_owed(string key, Obligation owed) => Of("2025-02-18", key).Owed.Should().Be(owed);

    [Fact]
    public void Law_that_has_not_been_made_yet_owes_nothing()
    {
        Of("2024-11-27", "EXTN-05").Owed.Should().Be(Obligation.Standard);
        Of("2025-09-05", "EXTN-05").Owed.Should().Be(Obligation.OtherLaw);
    }

    private static AgreementState Load(string name) =>
        AgreementState.Load(Path.Combine(AppContext.BaseDirectory, "States", name + ".json"));

    private static Finding Of(string file, string key)
    {
        var state = Load(file);
        return Frameworks.Find(state.Framework!).Evaluate(state).Findings.Single(finding => finding.Key == key);
    }

    private static IEnumerable<FrameworkCommitment> Commitments(string key) =>
        Frameworks.Cessation2024.Entries.Single(entry => entry.Key == key).Commitments;
}
