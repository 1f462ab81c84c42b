using FrameworkRules.Rules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace FrameworkRules.Tests.Rules;

/// <summary>What a rule of the host has found.</summary>
public sealed record Alert(string Text);

/// <summary>A rule of the host's own: one alert for each place that is not shown to be open.</summary>
public sealed class PlaceNotOpen : Rule
{
    public override void Define()
    {
        Evidence closed = null!;
        When()
            .Query(
                () => closed,
                facts =>
                    facts
                        .Match<Finding>(finding => finding.Id == "OPEN-01")
                        .SelectMany(finding => finding.Evidence)
                        .Where(evidence => evidence.Judgement == Truth.False)
            );
        Then().Yield(_ => new Alert("a place is not open"));
    }
}

/// <summary>A rule of a user's own beside those of a framework of the library.</summary>
public sealed class WithdrawalPastDue : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Id == "BORD-02", found => found.Timing.Status == TimingStatus.PastDue);
        Then().Yield(_ => new Alert(FormattableString.Invariant($"{finding.Key} is past due since {finding.Timing.Due:yyyy-MM-dd}")));
    }
}

/// <summary>A rule of the host's own that tells what time alone changes.</summary>
internal sealed class DaysPastDue : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Id == "BORD-02", found => found.Timing.Status == TimingStatus.PastDue);
        Then().Yield(_ => new Alert($"{finding.Key} is past due by {finding.Timing.Days} days"));
    }
}

/// <summary>A rule of the host's own over findings.</summary>
internal sealed class FindingUnmet : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Outcome == Outcome.Unmet);
        Then().Yield(_ => new Alert($"{finding.Key} is unmet"));
    }
}

/// <summary>A rule that stops the session.</summary>
internal sealed class Halting : Rule
{
    public override void Define()
    {
        SubjectFact subject = null!;
        When().Match(() => subject);
        Then().Do(context => context.Halt());
    }
}

/// <summary>A rule that sets itself off again.</summary>
internal sealed class Endless : Rule
{
    public override void Define()
    {
        SubjectFact subject = null!;
        When().Match(() => subject);
        Then().Do(context => context.Update(subject));
    }
}

/// <summary>A rule whose condition fails on a subject that has a certain name.</summary>
internal sealed class Failing : Rule
{
    public override void Define()
    {
        SubjectFact subject = null!;
        When().Match(() => subject, known => Check(known));
        Then().Do(_ => Check(subject));
    }

    private static bool Check(SubjectFact subject) => subject.Id == "bad" ? throw new InvalidOperationException("a bad subject") : true;
}

/// <summary>A rule that asks the host's container for something.</summary>
public sealed class Announcing : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        Announcer announcer = null!;
        Dependency().Resolve(() => announcer);
        When().Match(() => finding, found => found.Outcome == Outcome.Unmet);
        Then().Do(_ => announcer.Announce(finding));
    }
}

/// <summary>A rule that the host's container makes.</summary>
public sealed class MadeByTheContainer(Announcer announcer) : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Outcome == Outcome.Unmet);
        Then().Yield(_ => new Alert($"{finding.Key} in {announcer.Language}"));
    }
}

/// <summary>A service of the host's own.</summary>
public sealed class Announcer : IDisposable
{
    public List<string> Announced { get; } = [];

    public bool IsDisposed { get; private set; }

    public string Language { get; init; } = "Arabic and Hebrew";

    /// <summary>Gets whether announcing fails.</summary>
    public bool IsMute { get; init; }

    public void Announce(Finding finding)
    {
        if (IsMute)
        {
            throw new InvalidOperationException("nothing can be announced");
        }

        Announced.Add(finding.Key);
    }

    public void Dispose() => IsDisposed = true;
}

/// <summary>A rule whose action waits until it is let go.</summary>
internal sealed class Waiting(Action wait) : Rule
{
    public override void Define()
    {
        SubjectFact subject = null!;
        When().Match(() => subject, known => known.Id == "slow");
        Then().Do(_ => Wait());
    }

    private void Wait() => wait();
}

/// <summary>Makes sets of rules out of rules.</summary>
internal static class HostRuleSet
{
    public static IRuleSet Of(params Rule[] rules)
    {
        var set = new RuleSet("host");
        set.Add(new RuleDefinitionFactory().Create(rules));
        return set;
    }
}

/// <summary>A small framework over places, and states for it.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2025, 1, 10, 0, 0, 0, TimeSpan.Zero);

    public static readonly Framework Framework = Framework.Define(
        "places",
        "Places",
        "1",
        framework =>
            framework
                .Between("P", "Q")
                .Knows(KnownActor.Independent("UN"))
                .Includes(new PlacesOpen(), Gate.Operation, Weight.Blocking)
                .Includes(new PlacesManned(), Gate.Operation, Weight.Blocking)
    );

    public static AgreementClaim Place(string id, bool isOpen, DateTimeOffset? from = null) =>
        new(Rules.Place.Kind, id)
        {
            AssertedBy = "UN",
            From = from ?? Now,
            SourceId = "s",
            [Rules.Place.Open] = isOpen,
        };

    public static AgreementClaim Unit(string id, string place, int men) =>
        new(Rules.Unit.Kind, id)
        {
            AssertedBy = "UN",
            From = Now,
            SourceId = "s",
            [Rules.Unit.Where] = place,
            [Rules.Unit.Men] = men,
        };

    public static AgreementState State(params AgreementClaim[] claims) =>
        new()
        {
            AsOf = Now,
            Sources =
            [
                new Source("s")
                {
                    Publisher = "UN",
                    Date = Now,
                    Grade = SourceGrade.Observer,
                },
            ],
            Surveys = [Survey(Rules.Place.Kind), Survey(Rules.Unit.Kind)],
            Claims = claims,
        };

    private static Survey Survey(Kind kind) =>
        new(kind)
        {
            From = Now.AddDays(-1),
            Until = Now.AddDays(100),
            By = "UN",
            SourceId = "s",
        };

    private sealed class PlacesOpen() : Precondition("OPEN-01", Theme.Process, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Statement("Every place is open.")
                .DutyBearers("P")
                .Requires(Every<Place>(whenNone: Holds).Must(Rules.Place.Open.Is(true)));
    }

    private sealed class PlacesManned() : Precondition("OPEN-02", Theme.Process, Layer.Implementation)
    {
        protected override void Define(Definition define) =>
            define
                .Statement("Every place has a unit of ten.")
                .DutyBearers("P")
                .Requires(
                    Every<Place>(whenNone: Holds).Must(Some<Unit>(whenNone: Fails).By(Rules.Unit.Where).That(Rules.Unit.Men.AtLeast(10)))
                );
    }
}
