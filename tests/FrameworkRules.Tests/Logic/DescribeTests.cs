namespace FrameworkRules.Tests.Logic;

/// <summary>Holds how a requirement reads as a tree.</summary>
public sealed class DescribeTests
{
    private static readonly DateTimeOffset Day = Make.Instant("2025-03-01T09:30:00Z");
    private static readonly Parameter<decimal> Limit = new("limit", "a limit");

    [Fact]
    public void A_quantifier_says_of_what_it_speaks_what_is_required_and_what_an_empty_list_means() =>
        Described("BORD-02")
            .Should()
            .Be(
                """
                every foreign force
                  where: whether the government of the territory has consented, on record: no (presumed while no consent of the government is on file)
                  must, all of:
                    positions held north of the Blue Line: 0 positions
                    area held: 0 km² (presumed while nothing on file says that ground is held without a position)
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
    public void A_description_says_of_each_kind_who_could_tell_where_somebody_could()
    {
        var described = Make.Framework(
                new Stated(
                    "D-1",
                    define =>
                        define.Requires(
                            Quantify.The<Permit>().That(Permit.Granted.Is(true)) & Quantify.The<Depot>().That(Depot.Guarded.Is(true))
                        )
                )
            )
            .Describe("D-1")
            .ToString();

        described
            .Should()
            .Contain("depot (\"depots\"): a claim; the inspectors could tell")
            .And.MatchRegex("permit \\(\"permits\"\\): a claim\r?\n");
    }

    [Fact]
    public void What_each_must_be_and_what_some_are_to_be_are_told_apart()
    {
        var guarded = Depot.Guarded.Is(true);

        Quantify.Every<Depot>(WhenNone.Holds).Must(guarded).Describe().Should().Contain("must:").And.NotContain("such that");
        Quantify.Some<Depot>(WhenNone.Fails).That(guarded).Describe().Should().Contain("such that:").And.NotContain("must");
        Quantify.None<Depot>(WhenNone.Holds).That(guarded).Describe().Should().Contain("such that:").And.NotContain("must");
    }

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

    public static TheoryData<string, string> Checks() =>
        new()
        {
            { Depot.Weapons.EqualTo(1234.5m).Describe(), "weapons held: 1,234.5 weapons\n" },
            { Depot.Weapons.AtLeast(2).Describe(), "weapons held: at least 2 weapons\n" },
            { Depot.Weapons.AtMost(2).Describe(), "weapons held: at most 2 weapons\n" },
            { Depot.Weapons.AtMost(Limit).Describe(), "weapons held: at most [limit] weapons\n" },
            { Depot.Guarded.Is(true).Describe(), "whether it is guarded: yes\n" },
            { (!Depot.Guarded.Is(true)).Describe(), "whether it is guarded: no\n" },
            { Depot.Access.IsOneOf("Land", "Sea").Describe(), "how it is reached: Land or Sea\n" },
            { Stance.Position.Is("acceptWithReservations").Describe(), "stance: accept with reservations\n" },
            { Depot.Owner.IsTheTextJudged().Describe(), "whose depot it is: the text judged\n" },
            { Depot.Units.HasAll("1st", "2nd").Describe(), "the units that hold it: all of 1st, 2nd\n" },
            { Depot.Units.HasAny("1st", "2nd").Describe(), "the units that hold it: one of 1st, 2nd\n" },
            { Depot.Units.HasOnly("1st", "2nd").Describe(), "the units that hold it: none but 1st, 2nd\n" },
            { Depot.Units.HasAtLeast(2).Describe(), "the units that hold it: at least 2 named\n" },
            { Depot.Owner.IsStated().Describe(), "whose depot it is: stated\n" },
            { Depot.Owner.IsNone().Describe(), "whose depot it is: none\n" },
            { Depot.Opened.NotBefore(Day).Describe(), "when it was opened: not before 1 Mar 2025 09:30\n" },
            { Depot.Opened.NotAfter(Day).Describe(), "when it was opened: not after 1 Mar 2025 09:30\n" },
            { Depot.Opened.IsBefore(Day).Describe(), "when it was opened: by 1 Mar 2025 09:30\n" },
            { Depot.Opened.IsBefore(Make.Instant("2025-03-01T00:00:00Z")).Describe(), "when it was opened: by 28 Feb 2025\n" },
            { Depot.Opened.NotBefore(Make.Instant("2025-03-02T00:00:00Z")).Describe(), "when it was opened: not before 2 Mar 2025\n" },
            { Depot.Opened.NotAfter(Make.Instant("2025-03-02T00:00:00Z")).Describe(), "when it was opened: not after 2 Mar 2025\n" },
            { Depot.Opened.HasPassed().Describe(), "when it was opened: begun by the instant judged\n" },
            { Depot.Opened.LiesAhead().Describe(), "when it was opened: after the instant judged\n" },
            { Depot.Opened.Within(TimeSpan.FromDays(2)).Describe(), "when it was opened: in the last 2 days\n" },
            { Depot.Opened.AtLeastAhead(TimeSpan.FromDays(2)).Describe(), "when it was opened: at least 2 days ahead\n" },
            { Depot.Opened.AtMostAhead(TimeSpan.FromDays(2)).Describe(), "when it was opened: in the next 2 days\n" },
        };

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_check_reads_as_the_field_and_what_is_required_of_it(string described, string expected) => described.Should().Be(expected);

    [Fact]
    public void A_yes_or_no_that_must_not_be_so_reads_like_one_that_is_denied() =>
        Depot.Guarded.IsNot(true).Describe().Should().Be((!Depot.Guarded.Is(true)).Describe());

    [Fact]
    public void A_quantifier_says_how_many_it_wants_and_what_it_joins()
    {
        Quantify.AtMost<Depot>(3, WhenNone.Holds).Exist().Describe().Should().StartWith("at most 3 of: depot\n");
        Quantify.AtLeast<Depot>(3, WhenNone.Holds).Exist().Describe().Should().StartWith("at least 3 of: depot\n");
        Quantify.Share<Depot>(50, WhenNone.Holds).Exist().Describe().Should().StartWith("at least 50 % of: depot\n");
        Quantify
            .Some<Visit>(WhenNone.Fails)
            .By(Visit.Of)
            .Exist()
            .Describe()
            .Should()
            .StartWith("at least one visit, by the depot visited\n");
    }

    [Fact]
    public void A_list_that_is_taken_as_filed_says_so()
    {
        var some = new SubjectQuery(Depot.Kind, WhenNone.Fails, Counting.AtLeast, 1m);

        new Quantifier(some.TreatAsComplete(), must: null).Describe().Should().StartWith("at least one depot of those on file\n");
        new Quantifier(some.AsFiled(), must: null).Describe().Should().StartWith("at least one depot of those on file\n");
        new Quantifier(some, must: null).Describe().Should().StartWith("at least one depot\n");
    }

    [Fact]
    public void What_is_joined_by_and_or_or_stands_on_one_level_however_it_was_put_together()
    {
        var (a, b, c) = (Depot.Guarded.Is(true), Depot.Weapons.AtLeast(1), Depot.Owner.IsStated());

        (a & (b & c)).Describe().Should().Be(((a & b) & c).Describe()).And.StartWith("all of:\n  ").And.NotContain("  all of");
        (a | (b | c)).Describe().Should().Be(((a | b) | c).Describe()).And.StartWith("one of:\n  ").And.NotContain("  one of");
    }

    [Fact]
    public void The_named_forms_of_the_operators_mean_the_same()
    {
        Requirement a = Depot.Guarded.Is(true),
            b = Depot.Weapons.AtLeast(1);

        Requirement.BitwiseAnd(a, b).Describe().Should().Be((a & b).Describe());
        Requirement.BitwiseOr(a, b).Describe().Should().Be((a | b).Describe());
        Requirement.LogicalNot(b).Describe().Should().Be((!b).Describe());
    }

    [Fact]
    public void Checks_on_two_kinds_cannot_be_joined()
    {
        var join = () => Depot.Guarded.Is(true) & Depot.Weapons.AtLeast(1) & Permit.Granted.Is(true);

        join.Should()
            .Throw<ArgumentException>()
            .WithMessage("One requirement cannot be about \"depots\" and \"permits\" at once; join them by a reference.*");
    }

    [Fact]
    public void A_sum_names_the_number_that_is_summed() =>
        Described("POLI-03").Should().Contain("summed over every").And.Contain("at least [parliament-majority] ");

    [Fact]
    public void An_open_question_says_what_it_asks_and_what_it_reads() =>
        Described("PROC-05")
            .Should()
            .Be("no step waits for itself, by the text (worked out over every condition precedent and every commitment)\n");

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
