namespace FrameworkRules.Tests;

using static Make;
using static Quantify;
using static Truth;
using static WhenNone;

public sealed class QuantifierTests
{
    private static readonly FieldCondition Empty = Tests.Depot.Weapons.EqualTo(0);

    /// <summary>Depots by weapons: 0 satisfies the check, 5 violates it, x is not known, ! is contested.</summary>
    private static readonly Dictionary<char, Func<string, AgreementClaim[]>> Depots = new()
    {
        ['0'] = id => [Depot(0, id)],
        ['5'] = id => [Depot(5, id)],
        ['x'] = id => [Depot(id)],
        ['!'] = id => [Depot(0, id, by: "a"), Depot(5, id, by: "b")],
    };

    [Theory]
    [InlineData("", "hfUU hfUU hfUU hfUU hfUU")]
    [InlineData("0", "TTUU TTTT FFFF TTUU FFUU")]
    [InlineData("5", "FFFF FFUU TTUU FFUU TTTT")]
    [InlineData("x", "UUUU UUUU UUUU UUUU UUUU")]
    [InlineData("!", "CCCC CCCC CCCC CCCC CCCC")]
    [InlineData("00", "TTUU TTTT FFFF TTUU FFUU")]
    [InlineData("05", "FFFF TTTT FFFF TTUU TTTT")]
    [InlineData("0x", "UUUU TTTT FFFF TTUU UUUU")]
    [InlineData("0!", "CCCC TTTT FFFF TTCC CCCC")]
    [InlineData("5x", "FFFF UUUU UUUU UUUU TTTT")]
    [InlineData("5!", "FFFF CCCC CCCC CCCC TTTT")]
    [InlineData("x!", "CCCC CCCC CCCC CCCC CCCC")]
    [InlineData("055", "FFFF TTTT FFFF FFUU TTTT")]
    public void Every_mode_decides_over_closed_and_open_lists(string depots, string expected)
    {
        // Each group: closed and open lists, each with whenNone Holds and Fails. h and f stand for what whenNone says.
        var modes = expected.Split(' ');
        Judged(depots, whenNone => Every<Depot>(whenNone).Must(Empty)).Should().Be(modes[0], "every");
        Judged(depots, whenNone => Some<Depot>(whenNone).That(Empty)).Should().Be(modes[1], "some");
        Judged(depots, whenNone => None<Depot>(whenNone).That(Empty)).Should().Be(modes[2], "none");
        Judged(depots, whenNone => Share<Depot>(50, whenNone).Must(Empty)).Should().Be(modes[3], "share");
        Judged(depots, whenNone => Sum<Depot>(Tests.Depot.Weapons, atLeast: 5, whenNone).Exist()).Should().Be(modes[4], "sum");
    }

    [Theory]
    [InlineData("00", 2, "TTTT", "TTUU")]
    [InlineData("000", 2, "TTTT", "FFFF")]
    [InlineData("0x", 2, "UUUU", "TTUU")]
    [InlineData("00x", 2, "TTTT", "UUUU")]
    [InlineData("00!", 2, "TTTT", "CCCC")]
    [InlineData("05", 2, "FFUU", "TTUU")]
    public void At_least_and_at_most_count(string depots, int bound, string atLeast, string atMost)
    {
        Judged(depots, whenNone => AtLeast<Depot>(bound, whenNone).That(Empty)).Should().Be(atLeast);
        Judged(depots, whenNone => AtMost<Depot>(bound, whenNone).That(Empty)).Should().Be(atMost);
    }

    [Fact]
    public void What_there_can_only_be_one_of_needs_no_survey_once_it_is_on_file()
    {
        The<Depot>().That(Empty).Judge(State()).Should().Be(Unknown);
        The<Depot>().That(Empty).Judge(State(Depot(5))).Should().Be(False);
        The<Depot>().That(Empty).Judge(State(Depot(0))).Should().Be(True);
        The<Depot>().That(Empty).Judge(Closed(Tests.Depot.Kind)).Should().Be(False);
        The<Depot>()
            .Where(Tests.Depot.Guarded.Is(true))
            .That(Empty)
            .Judge(State(Depot(5)))
            .Should()
            .Be(Unknown, "it is not known to be the one");
    }

    [Fact]
    public void A_filter_leaves_out_what_it_is_false_of_and_keeps_what_it_is_not_known_of()
    {
        var query = Every<Depot>(Fails).Where(Tests.Depot.Guarded.Is(true));
        query
            .Must(Empty)
            .Judge(Closed(Tests.Depot.Kind, Depot(0, "a").With(Tests.Depot.Guarded, true), Depot(5, "b").With(Tests.Depot.Guarded, false)))
            .Should()
            .Be(True);
        query
            .Must(Empty)
            .Judge(Closed(Tests.Depot.Kind, Depot(0, "a").With(Tests.Depot.Guarded, true), Depot(5, "b")))
            .Should()
            .Be(Unknown);
        query
            .Where(Tests.Depot.Access.Is("Land"))
            .Must(Empty)
            .Judge(Closed(Tests.Depot.Kind, Depot(5).With(Tests.Depot.Guarded, true).With(Tests.Depot.Access, "Sea")))
            .Should()
            .Be(False, "none is left");
    }

    [Theory]
    [InlineData(0, Unknown)]
    [InlineData(1, True)]
    [InlineData(3, True)]
    public void A_join_finds_what_refers_to_the_subject_judged(int visits, Truth expected)
    {
        var visited = The<Depot>().That(Some<Visit>(Fails).By(Tests.Visit.Of).That(Tests.Visit.Admitted.Is(true)));
        var claims = Enumerable.Range(0, visits).Select(number => Visit($"v{number}", "d1").With(Tests.Visit.Admitted, true));
        visited.Judge(State([Depot("d1"), .. claims])).Should().Be(expected);
    }

    [Fact]
    public void A_join_does_not_see_what_refers_to_another_subject()
    {
        var visited = Every<Depot>(Fails)
            .Must(Some<Visit>(Fails).By(Tests.Visit.Of).InTheLast(TimeSpan.FromDays(30)).That(Tests.Visit.Admitted.Is(true)));
        var state = State(
            [Depot("d1"), Depot("d2"), Visit("v1", "d1").With(Tests.Visit.Admitted, true)],
            Survey(Tests.Depot.Kind),
            Survey(Tests.Visit.Kind)
        );
        visited.Judge(state).Should().Be(False);
        var both = State(
            [
                Depot("d1"),
                Depot("d2"),
                Visit("v1", "d1").With(Tests.Visit.Admitted, true),
                Visit("v2", "d2").With(Tests.Visit.Admitted, true),
            ],
            Survey(Tests.Depot.Kind),
            Survey(Tests.Visit.Kind)
        );
        visited.Judge(both).Should().Be(True);
    }

    [Fact]
    public void A_join_may_demand_the_absence_of_what_refers()
    {
        var unvisited = Every<Depot>(Fails).Must(None<Visit>(Holds).By(Tests.Visit.Of).InTheLast(TimeSpan.FromDays(30)).Exist());
        unvisited.Judge(State([Depot("d1")], Survey(Tests.Depot.Kind))).Should().Be(Unknown, "no survey says that there was no visit");
        unvisited.Judge(State([Depot("d1")], Survey(Tests.Depot.Kind), Survey(Tests.Visit.Kind))).Should().Be(True);
        unvisited.Judge(State([Depot("d1"), Visit("v1", "d1")], Survey(Tests.Depot.Kind))).Should().Be(False);
    }

    [Fact]
    public void Conflicting_numbers_make_a_sum_contested_unless_it_is_decided_without_them()
    {
        AgreementClaim[] conflict = [Depot(3, "a", by: "x"), Depot(4, "a", by: "y")];
        Sum<Depot>(Tests.Depot.Weapons, atLeast: 4, Fails).Exist().Judge(Closed(Tests.Depot.Kind, conflict)).Should().Be(Contested);
        Sum<Depot>(Tests.Depot.Weapons, atLeast: 3, Fails).Exist().Judge(Closed(Tests.Depot.Kind, conflict)).Should().Be(True);
        Sum<Depot>(Tests.Depot.Weapons, atLeast: 5, Fails).Exist().Judge(Closed(Tests.Depot.Kind, conflict)).Should().Be(False);
        AgreementClaim[] overlap = [Depot(FieldValue.Between(3, 5), "a", by: "x"), Depot(4, "a", by: "y")];
        Sum<Depot>(Tests.Depot.Weapons, atLeast: 4, Fails)
            .Exist()
            .Judge(Closed(Tests.Depot.Kind, overlap))
            .Should()
            .Be(True, "ranges that overlap do not conflict, and what both say holds");
    }

    [Theory]
    [InlineData(0, 0, True)]
    [InlineData(1, 0, True)]
    [InlineData(1, 1, Unknown)]
    public void A_survey_closes_a_list_of_statuses_up_to_the_tolerance(int daysBefore, int ticks, Truth expected)
    {
        var survey = Survey(Tests.Permit.Kind, until: AsOf.AddDays(-daysBefore).AddTicks(-ticks));
        Every<Permit>(Holds)
            .Must(Tests.Permit.Granted.Is(true))
            .Judge(State([Permit(by: "north").With(Tests.Permit.Granted, true)], survey))
            .Should()
            .Be(expected);
    }

    [Theory]
    [InlineData(31, 0, True)]
    [InlineData(31, 1, Unknown)]
    public void A_survey_of_a_list_about_the_ground_is_believed_as_long_as_a_claim(int daysBefore, int ticks, Truth expected) =>
        None<Depot>(Holds)
            .Exist()
            .Judge(State([], Survey(Tests.Depot.Kind, until: AsOf.AddDays(-daysBefore).AddTicks(-ticks))))
            .Should()
            .Be(expected);

    [Fact]
    public void A_survey_that_begins_after_the_instant_judged_closes_nothing() =>
        None<Depot>(Holds)
            .Exist()
            .Judge(State([], Survey(Tests.Depot.Kind, from: AsOf.AddTicks(1), until: AsOf.AddDays(5))))
            .Should()
            .Be(Unknown);

    [Fact]
    public void Surveys_that_adjoin_each_other_cover_a_window_together_and_gaps_add_up()
    {
        var none = None<Visit>(Holds).InTheLast(TimeSpan.FromDays(30)).Exist();
        var whole = Survey(Tests.Visit.Kind, AsOf.AddDays(-40), AsOf.AddDays(-15));
        none.Judge(State([], whole, Survey(Tests.Visit.Kind, AsOf.AddDays(-15), AsOf))).Should().Be(True);
        none.Judge(State([], whole, Survey(Tests.Visit.Kind, AsOf.AddDays(-14), AsOf))).Should().Be(True, "a day is tolerated");
        none.Judge(
                State(
                    [],
                    whole,
                    Survey(Tests.Visit.Kind, AsOf.AddDays(-14.5), AsOf.AddDays(-10)),
                    Survey(Tests.Visit.Kind, AsOf.AddDays(-9), AsOf)
                )
            )
            .Should()
            .Be(Unknown, "half a day and a day are not");
    }

    [Theory]
    [InlineData("north", Unknown)]
    [InlineData("army", Unknown)]
    [InlineData("south", True)]
    [InlineData("north and south", True)]
    [InlineData("the mechanism", True)]
    [InlineData("the chair", Unknown)]
    [InlineData("press", Unknown)]
    public void Who_may_close_the_list_of_what_the_north_does(string by, Truth expected)
    {
        var survey = new Survey(Tests.Depot.Kind)
        {
            By = by,
            From = Before,
            Until = AsOf,
            SourceId = "observer",
        };
        None<Depot>(Holds).Where(Tests.Depot.Owner.Is("north")).Exist().Judge(State([], survey)).Should().Be(expected);
    }

    [Fact]
    public void What_a_survey_counts_is_held_against_what_is_on_file()
    {
        var none = None<Depot>(Holds).Exist();
        Survey Counting(int found) => Survey(Tests.Depot.Kind, AsOf.AddDays(-5), AsOf, count: found);
        none.Judge(State([], Counting(0))).Should().Be(True);
        none.Judge(State([], Counting(2))).Should().Be(Unknown, "fewer are on file than were found");
        Every<Depot>(Holds)
            .Must(Tests.Depot.Guarded.Is(true))
            .Judge(State([Depot().With(Tests.Depot.Guarded, true).With(Tests.Depot.Kind.From!, AsOf.AddDays(-2))], Counting(0)))
            .Should()
            .Be(Contested, "more are on file than were found");
        none.Judge(State([Depot()], Counting(0))).Should().Be(True, "a later count of none outlives an older claim");
    }

    [Fact]
    public void A_survey_closes_the_list_of_its_kind_and_scope_only()
    {
        var query = Every<Depot>(Holds);
        query.Must(Empty).Judge(State([Depot(0)], Survey(Tests.Permit.Kind))).Should().Be(Unknown);
        query
            .Must(Empty)
            .Judge(State([Depot(0)], Survey(Tests.Depot.Kind, scope: "south")))
            .Should()
            .Be(Unknown, "it does not cover everything");
        query.Surveyed("south").Must(Empty).Judge(State([Depot(0)], Survey(Tests.Depot.Kind, scope: "south"))).Should().Be(True);
        query.Surveyed("south").Must(Empty).Judge(State([Depot(0)], Survey(Tests.Depot.Kind, scope: "north"))).Should().Be(Unknown);
        query
            .Surveyed("south")
            .Must(Empty)
            .Judge(State([Depot(0)], Survey(Tests.Depot.Kind)))
            .Should()
            .Be(True, "a survey of everything covers the south");
    }

    [Theory]
    [InlineData(30, 0, True)]
    [InlineData(29, 0, True)]
    [InlineData(29, -1, Unknown)]
    public void A_survey_closes_a_window_of_events_only_if_it_covers_it_up_to_the_tolerance(int days, int ticks, Truth expected)
    {
        var survey = Survey(Tests.Visit.Kind, from: AsOf.AddDays(-days).AddTicks(-ticks), until: AsOf);
        None<Visit>(Holds).InTheLast(TimeSpan.FromDays(30)).Exist().Judge(State([], survey)).Should().Be(expected);
    }

    [Theory]
    [InlineData(-30, 0, False)]
    [InlineData(-30, -1, True)]
    [InlineData(0, 0, False)]
    public void A_window_holds_the_events_within_it_both_ends_included(int days, int ticks, Truth expected) =>
        None<Visit>(Holds)
            .InTheLast(TimeSpan.FromDays(30))
            .Exist()
            .Judge(State([Depot(), Visit("v", at: AsOf.AddDays(days).AddTicks(ticks))], Survey(Tests.Visit.Kind)))
            .Should()
            .Be(expected);

    [Theory]
    [InlineData(-1, Outcome.Met)]
    [InlineData(0, Outcome.Unmet)]
    public void A_window_is_cut_at_the_start_of_the_cessation(int ticks, Outcome expected)
    {
        var start = AsOf.AddDays(-5);
        var framework = Framework(
            builder => builder.Sets(Cessation.Start, start, "para. 1"),
            new Stated(None<Visit>(Holds).InTheLast(TimeSpan.FromDays(30)).Exist())
        );
        // The survey reaches back to the start of the cessation only: nothing before counts.
        var state = State([Depot(), Visit("v", at: start.AddTicks(ticks))], Survey(Tests.Visit.Kind, from: start, until: AsOf));
        framework.Evaluate(state)[Stated.DefaultId].Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_text_submitted_in_full_closes_the_list_of_its_clauses_and_an_excerpt_does_not()
    {
        var bans = Some<DepotClause>(Fails).That(DepotClause.Bans.Is(true));
        bans.Judge(Text(complete: true)).Should().Be(False);
        bans.Judge(Text(complete: false)).Should().Be(Unknown);
        bans.Judge(Text(complete: true, Clause("1", false))).Should().Be(False);
        bans.Judge(Text(complete: false, Clause("1", true))).Should().Be(True);
        bans.Judge(State()).Should().Be(Unknown, "no text is on file");
    }

    [Fact]
    public void A_window_needs_events_and_a_join_a_reference()
    {
        FluentActions
            .Invoking(() => Every<Depot>(Holds).InTheLast(TimeSpan.FromDays(1)))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*depots*");
        FluentActions.Invoking(() => Every<Depot>(Holds).By(Tests.Visit.Of)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Every<Depot>(Holds).Must(Tests.Visit.Admitted.Is(true)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*visits*depots*");
        FluentActions.Invoking(() => Empty & Tests.Visit.Admitted.Is(true)).Should().Throw<ArgumentException>();
    }

    private static string Judged(string depots, Func<WhenNone, Requirement> requirement)
    {
        var claims = depots.SelectMany((depot, number) => Depots[depot]($"d{number}")).ToArray();
        return string.Concat(
            from closed in (bool[])[true, false]
            from whenNone in (WhenNone[])[Holds, Fails]
            let truth = requirement(whenNone).Judge(closed ? Closed(Tests.Depot.Kind, claims) : State(claims))
            select claims.Length > 0 || truth == Unknown ? truth.ToString()[0]
            : truth == (whenNone == Holds ? True : False) ? (whenNone == Holds ? 'h' : 'f')
            : '?'
        );
    }
}
