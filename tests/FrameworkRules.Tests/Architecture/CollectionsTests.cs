using System.Buffers;
using System.Reflection;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Reporting;
using NRules.RuleModel;

namespace FrameworkRules.Tests;

using static Make;
using static Quantify;

/// <summary>Holds that what is given to the library is copied, and that what it hands out cannot be written to.</summary>
public sealed class CollectionsTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. typeof(Framework).Assembly.GetExportedTypes().Where(type => !type.IsEnum)];

    private static readonly Parameter<DateTimeOffset> Due = new("due", "when it is due") { Proposal = AsOf };

    private static readonly Framework Framework = Framework(
        builder =>
            builder
                .AppliesTo(CitedTexts.Cessation2024)
                .Commits(CitedTexts.Cessation2024, "para. 1", ["north"], CommitmentWording.Shall, "Do it", "TEST-01")
                .UsesViewOptions(
                    new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [Tests.Depot.Kind] = TimeSpan.FromDays(1) } }
                ),
        new Stated(Stated.DefaultId, define => define.CallsOn("south").Requires(new Fixed(Truth.True)))
    );

    /// <summary>What a method hands out, by its name.</summary>
    private static readonly Dictionary<string, Func<object>> Results = new(DraftingCollections.Results)
    {
        ["Timeline.Spans"] = () => ChangeReports.Story().Spans("BORD-02"),
        ["Assessment.AlsoFailing"] = () =>
        {
            var assessment = Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"));
            return assessment.AlsoFailing(assessment.Findings.First(finding => assessment.AlsoFailing(finding).Count > 0));
        },
        ["ExplainedNode.FoundIn"] = () =>
            Leaf(Frameworks.Cessation2024.Evaluate(RealStates.Load("2025-02-18"))["BORD-02"].Explain().Required!)
                .FoundIn(ReportLanguage.English),
        ["Framework.Describe"] = () => Framework.Describe(),
        ["FrameworkRuleSets.Facts"] = () => Framework.Facts(Framework.View(State(Depot()))),
        ["LiveAssessment.AdvanceTo"] = () => Live().AdvanceTo(AsOf.AddYears(1)),
        ["LiveAssessment.Validate"] = () => Live().Validate(Depot("d1")),
        ["LiveAssessment.Insert"] = () => Live().Insert(Depot("d2")),
        ["LiveAssessment.Replace"] = () => Live().Replace(Depot("d1"), Depot("d2")),
        ["LiveAssessment.Withdraw"] = () => Live().Withdraw(Depot("d1")),
        ["OpenReading.Heard"] = () => Asked(reading => reading.Heard(reading.Of(Tests.Depot.Kind).First(), Tests.Depot.Weapons)),
        ["OpenReading.Of"] = () => Asked(reading => reading.Of(Tests.Depot.Kind)),
    };

    /// <summary>Whether a change of what was given to a method or constructor is seen afterwards, by its name and that of the parameter.</summary>
    private static readonly Dictionary<string, Func<bool>> Given = new(DraftingCollections.Given)
    {
        ["AgreementClaim..ctor(fields)"] = () =>
            IsSeen(
                Weapons(1),
                Weapons(2),
                fields =>
                {
                    var claim = new AgreementClaim(Tests.Depot.Kind, "d1", fields);
                    return () => claim[Tests.Depot.Weapons].ToString();
                }
            ),
        ["AgreementState.Merge(states)"] = () =>
            IsSeen(State(Depot("x")), State(Depot("y")), states => Held(AgreementState.Merge(states).State, state => state.Claims)),
        ["AgreementState.With(bodies)"] = () =>
            IsSeen(new Body("x"), new Body("y"), bodies => Held(new AgreementState().With(bodies: bodies), state => state.Bodies)),
        ["AgreementState.With(cast)"] = () =>
        {
            var names = new List<string> { "y" };
            var cast = new Dictionary<string, IReadOnlyList<string>> { ["x"] = names };
            var state = new AgreementState().With(cast: cast);
            cast.Clear();
            names.Clear();
            return state.Cast.Count == 0 || state.Cast["x"].Count == 0;
        },
        ["AgreementState.With(claims)"] = () =>
            IsSeen(Depot("x"), Depot("y"), claims => Held(new AgreementState().With(claims: claims), state => state.Claims)),
        ["AgreementState.With(instruments)"] = () =>
            IsSeen(
                Make.Text(true).Instruments[0],
                Make.Text(false).Instruments[0],
                instruments => Held(new AgreementState().With(instruments: instruments), state => state.Instruments)
            ),
        ["AgreementState.With(looks)"] = () =>
            IsSeen(
                Look(Tests.Depot.Kind),
                Look(Tests.Visit.Kind),
                looks => Held(new AgreementState().With(looks: looks), state => state.Looks)
            ),
        ["AgreementState.With(sources)"] = () =>
            IsSeen(Sources[0], Sources[1], sources => Held(new AgreementState().With(sources: sources), state => state.Sources)),
        ["AgreementState.With(surveys)"] = () =>
            IsSeen(
                Survey(Tests.Depot.Kind),
                Survey(Tests.Visit.Kind),
                surveys => Held(new AgreementState().With(surveys: surveys), state => state.Surveys)
            ),
        ["AgreementState.With(waivers)"] = () =>
            IsSeen(Waiver("x"), Waiver("y"), waivers => Held(new AgreementState().With(waivers: waivers), state => state.Waivers)),
        ["AssessmentTable.WriteCsv(assessments)"] = () => IsWrittenAfterwards(AssessmentTable.Gates.WriteCsv),
        ["AssessmentTable.WriteJsonLines(assessments)"] = () => IsWrittenAfterwards(AssessmentTable.Gates.WriteJsonLines),
        ["FieldConditions.HasAll(names)"] = () => IsSeen("1st", "2nd", names => Text(Tests.Depot.Units.HasAll(names))),
        ["FieldConditions.HasAny(names)"] = () => IsSeen("1st", "2nd", names => Text(Tests.Depot.Units.HasAny(names))),
        ["FieldConditions.HasOnly(names)"] = () => IsSeen("1st", "2nd", names => Text(Tests.Depot.Units.HasOnly(names))),
        ["FieldConditions.SpeaksForOneOf(parties)"] = () =>
            IsSeen<Operand<string>>("north", "south", parties => Text(Tests.Depot.Owner.SpeaksForOneOf(parties))),
        ["FieldConditions.IsOneOf(texts)"] = () => IsSeen<Operand<string>>("Land", "Sea", texts => Text(Tests.Depot.Access.IsOneOf(texts))),
        ["Definition.CallsOn(actors)"] = () =>
            IsSeen("x", "y", actors => Shown(define => define.CallsOn(actors), finding => finding.Addressees)),
        ["Definition.DutyBearers(parties)"] = () =>
            IsSeen("x", "y", parties => Shown(define => define.OneFindingPer("z").DutyBearers(parties), finding => finding.DutyBearers)),
        ["Definition.DueBy(binding)"] = () =>
            IsSeen(
                "x",
                "y",
                parties => Shown(define => define.DueBy(Due, parties).DutyBearers("x"), finding => [finding.Timing.Status.ToString()])
            ),
        ["Definition.OneFindingPer(parties)"] = () =>
            IsSeen(
                "x",
                "y",
                parties =>
                {
                    var precondition = new Stated("P-1", define => define.OneFindingPer(parties).Requires(new Fixed(Truth.True)));
                    return () => Join(Framework(precondition).FindingKeys);
                }
            ),
        ["FieldValue.op_Implicit(value)"] = () =>
            IsSeen(
                "x",
                "y",
                names =>
                {
                    FieldValue value = names;
                    return value.ToString;
                }
            ),
        ["FrameworkBuilder.Between(parties)"] = () =>
            IsSeen("x", "y", parties => Defined(builder => builder.Between(parties), framework => framework.Entries[0].Sides)),
        ["FrameworkBuilder.Commits(owedBy)"] = () =>
            IsSeen("x", "y", parties => Defined(builder => Commit(builder, parties), framework => framework.Commitments[0].OwedBy)),
        ["FrameworkBuilder.Commits(testedBy)"] = () =>
            IsSeen(
                Stated.DefaultId,
                "y",
                ids => Defined(builder => Commit(builder, ["x"], ids), framework => framework.Commitments[0].TestedBy)
            ),
        ["FrameworkBuilder.AppliesTo(instruments)"] = () =>
            IsSeen(
                CitedTexts.Cessation2024,
                CitedTexts.Taif,
                texts => Defined(builder => builder.AppliesTo(texts), framework => framework.Texts)
            ),
        ["FrameworkBuilder.Under(otherLaw)"] = () =>
            IsSeen(
                CitedTexts.Cessation2024,
                CitedTexts.Taif,
                texts => Defined(builder => builder.Under(texts), framework => framework.Entries.SelectMany(entry => entry.Law))
            ),
        ["FrameworkBuilder.Knows(known)"] = () =>
            IsSeen(
                KnownActor.Side("x"),
                KnownActor.Side("y"),
                known => Defined(builder => builder.Knows(known), framework => framework.Actors.Select(actor => actor.Id))
            ),
        ["FrameworkBuilder.KnowsArea(otherNames)"] = () =>
            IsSeen(
                "x",
                "y",
                names =>
                    Defined(
                        builder => builder.KnowsArea("z", names),
                        framework => framework.Roster.Names.SelectMany(name => name.OtherNames)
                    )
            ),
        ["FrameworkBuilder.LeavesOpen(open)"] = () =>
            IsSeen("x", "y", roles => Defined(builder => builder.LeavesOpen(roles), framework => framework.Roles)),
        ["FrameworkBuilder.Without(ids)"] = () =>
            IsSeen(Stated.DefaultId, "y", ids => Defined(builder => builder.Without(ids), framework => framework.FindingKeys)),
        ["FrameworkRulesOptions.AddFrameworks(added)"] = () =>
            IsSeen(
                Framework,
                Frameworks.Comparator,
                added =>
                {
                    var options = new FrameworkRulesOptions().AddFrameworks(added);
                    return () => Join(options.Frameworks.Select(framework => framework.Id));
                }
            ),
        ["FrameworkRulesOptions.AddKinds(added)"] = () =>
            IsSeen(
                Tests.Depot.Kind,
                Tests.Visit.Kind,
                added =>
                {
                    var options = new FrameworkRulesOptions().AddKinds(added);
                    return () => Join(options.Kinds.Select(kind => kind.Name));
                }
            ),
        ["InvalidSubmissionException..ctor(errors)"] = () =>
            IsSeen(
                Error("x"),
                Error("y"),
                errors =>
                {
                    var exception = new InvalidSubmissionException(errors);
                    return () => Join(exception.Errors.Select(error => error.Found));
                }
            ),
        ["Kind.Choice(choices)"] = () =>
            IsSeen(
                "x",
                "y",
                choices =>
                {
                    var field = Kind.Status("things", "thing").Choice("choice", "a choice", choices);
                    return () => Join(field.Choices);
                }
            ),
        ["Kind.LooksAlikeBy(fields)"] = () =>
        {
            var kind = Kind.Status("things", "thing");
            var (one, other) = (kind.Text("one", "one"), kind.Text("other", "another"));
            Field[] fields = [one];
            _ = kind.LooksAlikeBy(fields);
            fields[0] = other;
            return kind.AlikeBy[0] != one;
        },
        ["Kind.Names(choices)"] = () =>
            IsSeen(
                "x",
                "y",
                choices =>
                {
                    var field = Kind.Status("things", "thing").Names("names", "names", choices);
                    return () => Join(field.Choices);
                }
            ),
        ["KnownActor.Facilitator(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Facilitator("z", names))),
        ["KnownActor.Group(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Group("z", "side", names))),
        ["KnownActor.Independent(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Independent("z", names))),
        ["KnownActor.Other(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Other("z", names))),
        ["KnownActor.Organ(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Organ("z", "side", names))),
        ["KnownActor.Side(otherNames)"] = () => IsSeen("x", "y", names => Named(KnownActor.Side("z", names))),
        ["KindSet.With(kinds)"] = () =>
            IsSeen(
                Tests.Depot.Kind,
                Tests.Visit.Kind,
                kinds =>
                {
                    var set = KindSet.Library.With(kinds);
                    return () => Join(set.Kinds.Select(kind => kind.Name));
                }
            ),
        ["OpenRequirement..ctor(reads)"] = () =>
            IsSeen(
                Tests.Depot.Kind,
                Tests.Visit.Kind,
                kinds =>
                {
                    var question = new Question(_ => "", kinds);
                    return () => Join(question.Reads.Select(kind => kind.Name));
                }
            ),
        ["Testimony.OwedBy(others)"] = () => IsSeen("x", "y", others => Testimony.OwedBy("z", Adverse.More, others).ToString),
        ["RuleEvaluator..ctor(hostRules)"] = () =>
            IsSeen<IRuleSet>(
                new RuleSet("none"),
                Framework.ToRuleSet(),
                rules =>
                {
                    var evaluator = new RuleEvaluator(rules);
                    return () => $"{new RuleEvaluator(rules, resolver: null)} {evaluator.RulesOf(Framework).HasHostRules}";
                }
            ),
    };

    /// <summary>Properties of a host's own that keep, hand out and have no example.</summary>
    private sealed class Leaky
    {
        public IReadOnlyList<string> Kept { get; init; } = [];

        public IReadOnlyList<string> Copied
        {
            get;
            init => field = [.. value];
        } = [];

        public IEnumerable<string> Written => new List<string> { "x" };

        public string[] Array => ["x"];

        public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();

        public IReadOnlyList<string> Unseen => [];
    }

    [Fact]
    public void No_property_keeps_a_collection_it_was_given_or_hands_out_one_that_can_be_written_to() =>
        Collections.Violations(Types, Roots()).Should().BeEmpty();

    [Fact]
    public void A_property_that_does_either_is_found() =>
        Collections
            .Violations(
                [typeof(Leaky)],
                new Leaky
                {
                    Kept = ["x"],
                    Copied = new List<string> { "x" },
                    Counts = new Dictionary<string, int> { ["x"] = 1 },
                }
            )
            .Should()
            .Equal(
                "Leaky.Array hands out String[]",
                "Leaky.Counts hands out Dictionary`2",
                "Leaky.Counts keeps what it was given",
                "Leaky.Kept keeps what it was given",
                "Leaky.Unseen has no example",
                "Leaky.Written hands out List`1"
            );

    [Fact]
    public void No_method_hands_out_a_collection_that_can_be_written_to()
    {
        Methods()
            .Where(method => method is MethodInfo { IsSpecialName: false, ReturnType: var type } && Collections.IsCollection(type))
            .Select(Name)
            .Should()
            .BeEquivalentTo(Results.Keys, "each needs an example");
        Results.Where(result => Collections.IsWritable(result.Value())).Select(result => result.Key).Should().BeEmpty();
    }

    [Fact]
    public void What_is_given_to_a_method_is_copied()
    {
        Methods()
            .SelectMany(method =>
                method
                    .GetParameters()
                    .Where(parameter => Collections.IsCollection(parameter.ParameterType))
                    .Select(parameter => $"{Name(method)}({parameter.Name})")
            )
            .Distinct()
            .Should()
            .BeEquivalentTo(Given.Keys, "each needs an example");
        Given.Where(given => given.Value()).Select(given => given.Key).Should().BeEmpty("none keeps what it is given");
    }

    [Fact]
    public void A_method_that_keeps_what_it_is_given_is_found() => IsSeen("x", "y", kept => () => Join(kept)).Should().BeTrue();

    [Fact]
    public void A_framework_stays_as_it_is_when_its_builder_goes_on()
    {
        var bound = new Parameter<decimal>("bound", "a bound");
        var precondition = new Stated(The<Depot>().That(Tests.Depot.Weapons.AtMost(bound)));
        FrameworkBuilder? kept = null;
        var framework = Framework(builder => kept = builder.Sets(bound, 5m, "a").Casts("north", "LB"), precondition);

        Commit(kept!.Sets(bound, 6m, "b").Casts("north", "IL"), ["north"])
            .Between("LB", "IL")
            .AppliesTo(CitedTexts.Taif)
            .Weighs(Stated.DefaultId, Gate.Entry, Weight.Minor);

        var finding = framework.Evaluate(State(Depot(6)))[Stated.DefaultId];
        finding.Outcome.Should().Be(Outcome.Unmet);
        finding.DutyBearers.Should().Equal("LB");
        finding.Weight.Should().Be(Weight.Blocking);
        framework.Parameters.Should().ContainSingle().Which.Value.Should().Be(5m);
        (framework.Texts.Count, framework.Commitments.Count).Should().Be((0, 0));
        framework.Entries[0].Sides.Should().Equal("north", "south");
    }

    [Fact]
    public void An_assessment_stays_as_it_is_when_the_list_of_claims_it_was_made_of_changes()
    {
        var claims = new List<AgreementClaim> { Depot(5) };
        var assessment = Framework.Evaluate(StateOf(claims));

        claims[0] = Depot(6);

        assessment.Receipt.Should().Be(Framework.Evaluate(StateOf([Depot(5)])).Receipt);
        static AgreementState StateOf(IReadOnlyList<AgreementClaim> claims) =>
            new()
            {
                AsOf = AsOf,
                Sources = Sources,
                Claims = claims,
            };
    }

    /// <summary>Objects from which every property that is a collection is reached.</summary>
    private static IEnumerable<object> Roots()
    {
        var real = Frameworks.Cessation2024.With("delivery-window", TimeSpan.FromDays(7)).Evaluate(RealStates.Load("2025-02-18"));
        yield return new Assessment(real.Framework, real.View, real.Findings, ["further"]);
        foreach (var root in DraftingCollections.Roots())
        {
            yield return root;
        }

        foreach (var finding in real.Findings)
        {
            yield return finding.Explain();
        }

        var state = AgreementState.Parse(
            Submission.Whole(
                "\"instruments\": [ { \"id\": \"t\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"full\", \"acceptedBy\": [ \"north\" ],"
                    + " \"amends\": [ { \"instrument\": \"u\", \"clause\": \"1\" } ], \"replaces\": [ { \"instrument\": \"u\" } ],"
                    + " \"annexes\": [ { \"id\": \"A\", \"completeness\": \"missing\", \"holds\": [ \"depotClause\" ] } ],"
                    + " \"provisions\": [ { \"kind\": \"depotClause\", \"id\": \"a\", \"bans\": true } ] },"
                    + " { \"id\": \"u\", \"date\": \"2025-02-18\", \"source\": \"s1\", \"completeness\": \"full\" } ]",
                "\"bodies\": [ { \"id\": \"army\", \"speaksFor\": \"north\", \"aka\": [ \"Northern Army\" ], \"mandate\": \"m\" } ]",
                "\"cast\": { \"first side\": \"north\" }",
                "\"surveys\": [ { \"of\": \"depots\", \"from\": \"2025-02-19\", \"until\": \"2025-02-19\", \"by\": \"x\", \"source\": \"s1\" } ]",
                $"\"waivers\": [ {Waived(Stated.DefaultId)}, {Waived("none such")} ]",
                $"\"claims\": {{ \"depots\": [ {Submission.Depot("\"weapons\": 5")} ] }}"
            ),
            HostKinds.Options
        );
        yield return Framework(new Stated(The<Depot>().That(Tests.Depot.Weapons.AtMost(3)))).Evaluate(state);
        yield return Framework.Evaluate(state);
        foreach (var description in Frameworks.Cessation2024.Describe())
        {
            yield return description;
        }

        yield return Live().Insert(Depot("d2"))[0];
        yield return ChangeReports.Story();
        yield return RealStates.Assess("2024-11-27");
        yield return Comparison.Of(RealStates.Assess("2025-01-26"), real);
        var atMost = Framework(new Stated(The<Depot>().That(Tests.Depot.Weapons.AtMost(3))));
        yield return Comparison.Of(atMost.Evaluate(State(Depot(5))), atMost.Evaluate(State(Depot(2))));
        yield return FrameworkCatalogBuilder.Build(new FrameworkRulesOptions()).Catalog;
        yield return new InvalidSubmissionException([Error("x")]);
        yield return new ReadOptions { KnownFrameworks = ["x"] };
        yield return new Fixed(Truth.True);
        yield return AgreementState.Merge([State(Depot(5)), State(Depot(6))]);
        yield return (FieldValue)new[] { "x" };
        yield return Kind.Status("things", "thing").Names("names", "names", "x");
        var evidence = real.Findings.First(finding => finding.Evidence.Count > 0).Evidence;
        yield return new OpenAnswer
        {
            Truth = Truth.True,
            Found = ["x"],
            Evidence = evidence,
        };
    }

    private static string Waived(string precondition) =>
        $"{{ \"precondition\": \"{precondition}\", \"from\": \"2025-02-19\", \"until\": \"2025-12-19\", \"by\": \"x\", \"reason\": \"y\" }}";

    private static IEnumerable<MethodBase> Methods() =>
        Types
            .SelectMany(type => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared)))
            .Where(method => (method.IsPublic || method.IsFamily) && (!method.IsSpecialName || method.Name is ".ctor" or "op_Implicit"));

    private static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>Gives something an array of one item, puts another item into it, and tells whether that is seen.</summary>
    internal static bool IsSeen<T>(T item, T other, Func<T[], Func<string>> give)
    {
        T[] given = [item];
        var read = give(given);
        var before = read();
        given[0] = other;
        return read() != before;
    }

    private static bool IsWrittenAfterwards(Action<IEnumerable<Assessment>, IBufferWriter<byte>> write) =>
        IsSeen(
            Framework.Evaluate(State()),
            Frameworks.Comparator.Evaluate(State()),
            assessments =>
            {
                var output = new ArrayBufferWriter<byte>();
                write(assessments, output);
                return () => Convert.ToHexString(output.WrittenSpan);
            }
        );

    private static ExplainedNode Leaf(ExplainedNode node) => node.Parts.Count == 0 ? node : Leaf(node.Parts[0]);

    private static Func<string> Named(KnownActor actor) => () => Join(actor.OtherNames);

    private static Func<string> Text(FieldCondition check) => () => check.Describe(negated: false).ToString();

    private static Func<string> Shown(Action<Definition> define, Func<Finding, IEnumerable<string>> show)
    {
        var framework = Framework(
            new Stated(
                "P-1",
                definition =>
                {
                    define(definition);
                    definition.Requires(new Fixed(Truth.True));
                }
            )
        );
        return () => Join(show(framework.Evaluate(State()).Findings[0]));
    }

    private static Func<string> Defined(Action<FrameworkBuilder> build, Func<Framework, IEnumerable<string>> show)
    {
        var framework = Framework(build, new Stated(new Fixed(Truth.True)), new Stated(new Fixed(Truth.True), "TEST-02"));
        return () => Join(show(framework));
    }

    private static FrameworkBuilder Commit(FrameworkBuilder builder, IReadOnlyList<string> owedBy, params string[] testedBy) =>
        builder.Commits(CitedTexts.Taif, "para. 1", owedBy, CommitmentWording.Shall, "Do it", testedBy);

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);

    private static Func<string> Held(AgreementState state, Func<AgreementState, IEnumerable<StateRecord>> show) =>
        () => Join(show(state).Select(record => string.Join(' ', record.Schema.Fields.Select(field => record.Filed(field)))));

    private static Look Look(Kind kind) =>
        new(kind)
        {
            Side = "north",
            From = Before,
            Until = AsOf,
            On = AsOf,
            Where = "x",
            Found = "y",
        };

    private static Waiver Waiver(string precondition) =>
        new(precondition)
        {
            From = Before,
            Until = AsOf,
            By = "x",
            Reason = "y",
        };

    private static KeyValuePair<Field, FieldValue> Weapons(int count) => KeyValuePair.Create<Field, FieldValue>(Tests.Depot.Weapons, count);

    private static InputError Error(string found) =>
        new()
        {
            Pointer = "",
            Found = found,
            Expected = "z",
        };

    private static LiveAssessment Live() => LiveAssessment.Open(Framework, State(Depot("d1")));

    /// <summary>Returns what a question reads.</summary>
    private static object Asked(Func<OpenReading, object> read)
    {
        object? seen = null;
        _ = Framework(new Stated(new Question(reading => seen = read(reading), Tests.Depot.Kind))).Evaluate(State(Depot(5)));
        return seen!;
    }

    private sealed class Question(Func<OpenReading, object> ask, params Kind[] reads) : OpenRequirement("whether it is asked", reads)
    {
        protected override OpenAnswer Answer(OpenReading reading)
        {
            _ = ask(reading);
            return new() { Truth = Truth.True };
        }
    }
}
