namespace FrameworkRules.Tests.Logic;

/// <summary>Holds how a requirement reads as a tree.</summary>
public sealed class DescribeTests
{
    [Fact]
    public void A_quantifier_says_of_what_it_speaks_what_is_required_and_what_an_empty_list_means() =>
        Described("BORD-02")
            .Should()
            .Be(
                """
                every foreign force
                  where: whether the government of the territory has consented, on record: no (presumed while no consent of the government is on file)
                  must: positions held north of the Blue Line: 0 positions
                  if a survey shows none: it holds

                """
            );

    [Fact]
    public void A_window_is_named_by_its_parameter_and_a_party_by_its_finding() =>
        Described("BORD-01")
            .Should()
            .StartWith("no incident in the last [crossing-window], but not before the start of the cessation\n  where, all of:\n")
            .And.Contain("the party of the finding\n");

    [Fact]
    public void What_there_is_only_one_of_needs_no_word_on_an_empty_list() =>
        Described("AUTH-01").Should().StartWith("the ").And.Contain("at least [army-strength-south]").And.NotContain("if ");

    [Fact]
    public void A_negated_check_stays_on_its_line()
    {
        var tree = (!Stance.Position.Is("reject") & Stance.Seats.AtLeast(2)).Describe();

        tree.Should().StartWith("all of:\n  ").And.Contain(": not reject\n").And.Contain(": at least 2 ");
    }

    [Fact]
    public void A_negated_group_stands_below_the_word_not()
    {
        var tree = (!(Stance.Position.Is("reject") | Stance.Seats.AtLeast(2))).Describe();

        tree.Should().StartWith("not:\n  one of:\n    ");
    }

    [Fact]
    public void A_sum_names_the_number_that_is_summed() =>
        Described("POLI-03").Should().Contain("summed over every").And.Contain("at least [parliament-majority] ");

    [Fact]
    public void An_open_question_says_what_it_asks_and_what_it_reads() =>
        Described("PROC-05").Should().Be("no step waits for itself, by the text (worked out over every condition precedent)\n");

    [Fact]
    public void Every_requirement_of_the_catalogue_can_be_described_without_a_state()
    {
        foreach (var definition in Frameworks.All.SelectMany(framework => framework.Entries).Select(entry => entry.Definition).Distinct())
        {
            foreach (var tree in new[] { definition.Requirement, definition.Weaker, definition.Applicability }.OfType<Requirement>())
            {
                tree.Describe().Should().EndWith("\n").And.NotContain("not set").And.NotContain("\r");
            }
        }
    }

    private static string Described(string id) => Frameworks.Trilateral2026.Precondition(id).Definition.Requirement.Describe();
}
