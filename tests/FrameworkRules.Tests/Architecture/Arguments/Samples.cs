using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Text.Json;
using FrameworkRules.Drafting;
using FrameworkRules.Reporting;
using FrameworkRules.Rules;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Drafting;
using FrameworkRules.Tests.Reporting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.RuleModel;

namespace FrameworkRules.Tests.Architecture.Arguments;

/// <summary>Makes something that each parameter takes, and something to call each member on.</summary>
internal static class Samples
{
    private const string Text = "x";

    private static readonly Parameter<decimal> Bound = new("bound", Text);

    private static readonly Framework Framework = Make.Framework(
        builder => builder.Sets(Bound, 3, "a text"),
        new Stated(Quantify.Every<Depot>(WhenNone.Holds).Must(Depot.Weapons.AtMost(Bound))),
        new Stated(new Fixed(Truth.True), "TEST-02")
    );

    private static readonly Lazy<Assessment> Draft = new(() => DraftSamples.Assess(2));

    private static readonly Lazy<DraftReadings> Readings = new(() =>
        DraftReadings.Of(
            Frameworks.Trilateral2026,
            DraftSamples
                .Small(DraftSamples.Withdraw.InBrackets(Commitment.WithinDays, ("IL", FieldValue.None), ("LB", 2)).Named("z"))
                .Settling("withdrawal")
                .ToState()
        )
    );

    /// <summary>Where a value of the type is not enough: what the one parameter takes.</summary>
    private static readonly Dictionary<string, Func<object?, object?>> ByParameter = new()
    {
        ["AcceptedDifference.Load(path)"] = _ => FileOf("""{ "accepted": [] }"""),
        ["AcceptedDifference.ParseUtf8(utf8)"] = _ => (ReadOnlyMemory<byte>)"""{ "accepted": [] }"""u8.ToArray(),
        ["AgreementClaim.set_At(value)"] = _ => null,
        ["AgreementClaim.set_Level(value)"] = _ => "shall",
        ["AgreementState.Load(path)"] = _ => DraftSamples.File(1),
        ["AgreementState.LoadAsync(path)"] = _ => DraftSamples.File(1),
        ["AgreementState.Load(utf8)"] = _ => File.OpenRead(DraftSamples.File(1)),
        ["AgreementState.LoadAsync(utf8)"] = _ => File.OpenRead(DraftSamples.File(1)),
        ["AgreementState.Parse(json)"] = _ => File.ReadAllText(DraftSamples.File(1)),
        ["AgreementState.With(zone)"] = _ => "Asia/Beirut",
        ["Annex.set_Completeness(value)"] = _ => "full",
        ["Assessment.get_Item(id)"] = _ => Stated.DefaultId,
        ["AssessmentAssertions.FailBecauseOf(clause)"] = _ => "5.3",
        ["AssessmentAssertions.MatchFile(path)"] = _ => Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        ["AssessmentAssertions.HaveNothingUnmetIn(gate)"] = _ => Gate.Permanence,
        ["Draft.Settling(matter)"] = _ => new[] { "arms" },
        ["Draft.Without(number)"] = _ => "1.1",
        ["DraftReadings.By(proposer)"] = _ => "IL",
        ["DraftReadings.Of(draft)"] = _ => DraftSamples.Small().ToState(),
        ["DraftReadings.Of(framework)"] = _ => Frameworks.Trilateral2026,
        ["Duty.InBrackets(field)"] = _ => Commitment.WithinDays,
        ["Duty.With(field)"] = _ => Commitment.WithinDays,
        ["FieldConditions.IsBefore(other)"] = _ => Depot.LastUsed,
        ["Framework.Describe(id)"] = _ => Stated.DefaultId,
        ["Framework.Precondition(id)"] = _ => Stated.DefaultId,
        ["Framework.With(parameterName)"] = _ => Bound.Name,
        ["Framework.With(value)"] = _ => 2m,
        ["FrameworkBuilder.DoesNotApply(id)"] = _ => Stated.DefaultId,
        ["FrameworkBuilder.InZone(zone)"] = _ => "Asia/Beirut",
        ["FrameworkBuilder.Weighs(id)"] = _ => Stated.DefaultId,
        ["FrameworkBuilder.Without(ids)"] = _ => new[] { Stated.DefaultId },
        ["FrameworkCatalog.Find(id)"] = _ => "coh-2024",
        ["Frameworks.Find(id)"] = _ => "coh-2024",
        ["Kind.LooksAlikeBy(fields)"] = kind => new Field[] { ((Kind)kind!).Text("own", Text) },
        ["KindSet.With(kinds)"] = _ => new[] { Things() },
        ["LintRules.Without(ids)"] = _ => new[] { "no-place" },
        ["LintRules.get_Item(id)"] = _ => "no-place",
        ["LiveAssessment.AdvanceTo(asOf)"] = _ => Make.AsOf.AddDays(1),
        ["LiveAssessment.Insert(record)"] = _ => Make.Depot("d2"),
        ["LiveAssessment.Insert(source)"] = _ => null,
        ["LiveAssessment.Replace(by)"] = _ => Make.Depot("d1", by: "army"),
        ["LiveAssessment.Replace(source)"] = _ => null,
        ["LiveAssessment.Validate(record)"] = _ => Make.Depot("d2"),
        ["LocalDays.EndOf(day)"] = _ => "2025-02-18",
        ["LocalDays.InZone(zone)"] = _ => "Asia/Beirut",
        ["LocalDays.LastOf(day)"] = _ => "2025-02-18",
        ["LocalDays.StartOf(day)"] = _ => "2025-02-18",
        ["ReportLanguage.Template(message)"] = _ => ReportLanguage.Messages[0],
        ["RuleEvaluator..ctor(resolver)"] = _ => null,
        ["StateTemplate.Write(asOf)"] = _ => "2025-03-01",
        ["SubjectQuery.By(reference)"] = _ => Visit.Of,
        ["SubjectQuery.Must(requirement)"] = _ => Visit.Admitted.Is(true),
        ["SubjectQuery.That(requirement)"] = _ => Visit.Admitted.Is(true),
        ["SubjectQuery.Where(filter)"] = _ => Visit.Admitted.Is(true),
        ["Timeline.OutcomeAt(key)"] = _ => Stated.DefaultId,
        ["Timeline.Spans(key)"] = _ => Stated.DefaultId,
    };

    /// <summary>What a member is called on, where not every object of its type will do.</summary>
    private static readonly Dictionary<string, Func<object>> ByMember = new()
    {
        ["AgreementClaim.set_Annex"] = Clause,
        ["AgreementClaim.set_Brackets"] = Clause,
        ["AgreementClaim.set_Level"] = Clause,
        ["AgreementClaim.set_Number"] = Clause,
        ["AgreementClaim.set_Paragraph"] = Clause,
        ["AgreementClaim.set_ProposedBy"] = Clause,
        ["AgreementClaim.set_Words"] = Clause,
    };

    private static readonly Dictionary<Type, Func<object>> ByType = new()
    {
        [typeof(string)] = () => Text,
        [typeof(object)] = () => Text,
        [typeof(bool)] = () => true,
        [typeof(int)] = () => 120,
        [typeof(long)] = () => 1L,
        [typeof(decimal)] = () => 1m,
        [typeof(TimeSpan)] = () => TimeSpan.FromHours(1),
        [typeof(DateOnly)] = () => new DateOnly(2025, 3, 1),
        [typeof(DateTimeOffset)] = () => Make.AsOf,
        [typeof(Uri)] = () => new Uri("https://example.org"),
        [typeof(Type)] = () => typeof(AgreementState),
        [typeof(CancellationToken)] = () => CancellationToken.None,
        [typeof(ReadOnlyMemory<byte>)] = () => Make.State().ToCanonicalJson(),
        [typeof(Exception)] = () => new InvalidOperationException(),
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(IBufferWriter<byte>)] = () => new ArrayBufferWriter<byte>(),
        [typeof(TextWriter)] = () => new StringWriter(),
        [typeof(Utf8JsonWriter)] = () => new Utf8JsonWriter(new MemoryStream()),
        [typeof(JsonSerializerOptions)] = () => JsonSerializerOptions.Default,
        [typeof(IConfiguration)] = () => new ConfigurationBuilder().AddInMemoryCollection([new("test:bound", "1")]).Build(),
        [typeof(IServiceCollection)] = () => new ServiceCollection(),
        [typeof(IRuleSet)] = () => new RuleSet("none"),
        [typeof(Action)] = () => (Action)(() => { }),
        [typeof(Action<FrameworkBuilder>)] = () => (Action<FrameworkBuilder>)(_ => { }),
        [typeof(Action<FrameworkRulesOptions>)] = () => (Action<FrameworkRulesOptions>)(_ => { }),
        [typeof(Action<IRuleLoadSpec>)] = () => (Action<IRuleLoadSpec>)(_ => { }),
        [typeof(Func<Finding, bool>)] = () => (Func<Finding, bool>)(_ => true),
        [typeof(Func<DraftText, IEnumerable<LintHit>>)] = () => (Func<DraftText, IEnumerable<LintHit>>)(_ => []),
        [typeof((string, FieldValue)[])] = () => new (string, FieldValue)[] { ("IL", 1), ("LB", 2) },
        [typeof(KeyValuePair<Field, FieldValue>)] = () => KeyValuePair.Create<Field, FieldValue>(Depot.Weapons, 1),
        [typeof(AcceptedDifference)] = () => Accepted(Text),
        [typeof(AgreementClaim)] = () => Make.Depot(),
        [typeof(AgreementState)] = () => Make.State(Make.Depot(5)),
        [typeof(AgreementStateConverter)] = () => new AgreementStateConverter(),
        [typeof(AmendedClause)] = () => new AmendedClause(Text, Text),
        [typeof(Annex)] = () => new Annex(Text) { Completeness = "full" },
        [typeof(AppliedWaiver)] = () => new AppliedWaiver(Of<Waiver>(), IsException: false),
        [typeof(Assessment)] = () => Framework.Evaluate(Of<AgreementState>()),
        [typeof(AssessmentAssertions)] = () => DraftSamples.Assess(1).Should(),
        [typeof(AssessmentConverter)] = () => new AssessmentConverter(),
        [typeof(AssessmentTable)] = () => AssessmentTable.Findings,
        [typeof(Body)] = () => new Body(Text),
        [typeof(Bracket)] = () => Bracket(),
        [typeof(ChangeCause)] = () => new ChangeCause(ChangeReason.Inserted, Make.Depot(), Make.AsOf),
        [typeof(Citation)] = () => new Citation(Of<CitedText>(), Text),
        [typeof(CitedText)] = () => new CitedText(Text, Text, Text),
        [typeof(ClauseContent)] = () => (ClauseContent)DraftSamples.Withdraw,
        [typeof(Comparison)] = () => Comparison.Of(Of<Assessment>(), Of<Assessment>()),
        [typeof(ComparisonReport)] = () => ComparisonReport.Of(Of<Comparison>()),
        [typeof(Definition)] = () => new Stated(new Fixed(Truth.True)).Definition,
        [typeof(Draft)] = () => DraftSamples.Small(),
        [typeof(DraftClause)] = () => Of<DraftText>().Clauses[0],
        [typeof(DraftReadings)] = () => Readings.Value,
        [typeof(DraftText)] = () => new DraftText(Draft.Value),
        [typeof(Duty)] = () => DraftSamples.Withdraw,
        [typeof(DutyChange)] = () => DraftDelta.Between(DraftSamples.Assess(1), Draft.Value).Changes[0],
        [typeof(Evidence)] = () => Of<Finding>().Evidence[0],
        [typeof(ExplainedFinding)] = () => Of<Finding>().Explain(),
        [typeof(ExplainedNode)] = () => Of<ExplainedFinding>().Required!,
        [typeof(Field)] = () => Depot.Weapons,
        [typeof(FieldCondition)] = () => Depot.Weapons.AtMost(3),
        [typeof(FieldValue)] = () => (FieldValue)1,
        [typeof(Finding)] = () => Of<Assessment>()[Stated.DefaultId],
        [typeof(FindingChange)] = () => LiveAssessment.Open(Framework, Make.State()).Insert(Make.Depot(5))[0],
        [typeof(FlagField)] = () => Depot.Guarded,
        [typeof(Framework)] = () => Framework,
        [typeof(FrameworkBuilder)] = () => Builder(),
        [typeof(FrameworkCatalog)] = () => FrameworkCatalogBuilder.Build(new FrameworkRulesOptions()).Catalog,
        [typeof(FrameworkCommitment)] = () => Frameworks.Cessation2024.Commitments[0] with { },
        [typeof(FrameworkRulesOptions)] = () => new FrameworkRulesOptions(),
        [typeof(GateAssessment)] = () => Of<Assessment>().Gates[0],
        [typeof(GateDifference)] = () => new GateDifference(Gate.Entry, GateStatus.Satisfied, GateStatus.NotSatisfied),
        [typeof(HangingFinding)] = () => Readings.Value.Hanging[0],
        [typeof(IEvaluator)] = () => DirectEvaluator.Instance,
        [typeof(InputError)] = () =>
            new InputError
            {
                Pointer = "",
                Found = Text,
                Expected = Text,
            },
        [typeof(InstantField)] = () => Depot.Opened,
        [typeof(Instrument)] = () => Make.Text(complete: true).Instruments[0],
        [typeof(Kind)] = () => Depot.Kind,
        [typeof(KindSet)] = () => HostKinds.All,
        [typeof(KnownActor)] = () => KnownActor.Side(Text),
        [typeof(LintHit)] = () => new LintHit(Of<DraftClause>(), Text, Text),
        [typeof(LintIssue)] = () => Of<LintReport>().Issues[0],
        [typeof(LintReport)] = () => LintReport.Of(Draft.Value),
        [typeof(LintRule)] = () => new LintRule("own-rule", LintSeverity.Note, Text, _ => []),
        [typeof(LintRules)] = () => LintRules.Library,
        [typeof(LiveAssessment)] = () => LiveAssessment.Open(Framework, Make.State(Make.Depot())),
        [typeof(LocalDays)] = () => LocalDays.Utc,
        [typeof(Look)] = () =>
            new Look(Depot.Kind)
            {
                Side = Text,
                From = Make.Before,
                Until = Make.AsOf,
                On = Make.AsOf,
                Where = Text,
                Found = Text,
            },
        [typeof(NamesField)] = () => Depot.Units,
        [typeof(NumberField)] = () => Depot.Weapons,
        [typeof(OpenAnswer)] = () => new OpenAnswer { Truth = Truth.True },
        [typeof(OpenBracket)] = () => Readings.Value.Brackets[0],
        [typeof(OpenReading)] = () => Asked(reading => reading),
        [typeof(OutcomeSpan)] = () => new OutcomeSpan(Make.Before, Make.AsOf, Of<Finding>()),
        [typeof(Parameter)] = () => new Parameter<decimal>("bound", Text),
        [typeof(ParameterValue)] = () => new ParameterValue { Parameter = Of<Parameter>(), Value = 1m },
        [typeof(Precondition)] = () => new Stated(new Fixed(Truth.True), "TEST-03"),
        [typeof(PreconditionCoverage)] = () => new PreconditionCoverage(Framework),
        [typeof(PreconditionDescription)] = () => Framework.Describe(Stated.DefaultId),
        [typeof(ReadOptions)] = () => new ReadOptions { Kinds = HostKinds.All },
        [typeof(Receipt)] = () => Of<Assessment>().Receipt,
        [typeof(RecordDifference)] = () => new RecordDifference(RecordDifferenceSort.Added, Make.Depot()),
        [typeof(Remark)] = () => new Remark(RemarkKind.Found, Depot.Kind, null, null),
        [typeof(ReplacedText)] = () => new ReplacedText(Text),
        [typeof(ReportLanguage)] = () => ReportLanguage.English,
        [typeof(Requirement)] = () => Depot.Weapons.AtMost(3),
        [typeof(RuleEvaluator)] = () => new RuleEvaluator(),
        [typeof(Source)] = () =>
            new Source(Text)
            {
                Publisher = Text,
                Date = Make.Before,
                Grade = SourceGrade.Press,
            },
        [typeof(StaleAcceptance)] = () => DraftDelta.Between(Draft.Value, Draft.Value, Accepted(Text)).Stale[0],
        [typeof(StateRecord)] = () => Make.Depot(),
        [typeof(StateView)] = () => Framework.View(Of<AgreementState>()),
        [typeof(StatusReport)] = () => StatusReport.Of(Of<Assessment>()),
        [typeof(Subject)] = () => Asked(reading => reading.Of(Depot.Kind).First()),
        [typeof(SubjectQuery)] = () => Quantify.Every<Visit>(WhenNone.Holds),
        [typeof(SubmittedClaim)] = () => Asked(reading => reading.Of(Depot.Kind).First().Claims[0]),
        [typeof(Survey)] = () => Make.Survey(Depot.Kind),
        [typeof(SurveyEvidence)] = () => new SurveyEvidence(Of<Survey>(), Of<Source>()),
        [typeof(TableColumn)] = () => new TableColumn(Text, Text),
        [typeof(Testimony)] = () => Testimony.Plain,
        [typeof(TextDuty)] = () =>
            new TextDuty
            {
                Instrument = Text,
                Id = Text,
                Actors = [],
            },
        [typeof(TextField)] = () => Depot.Owner,
        [typeof(Theme)] = () => Theme.Process,
        [typeof(Timeline)] = () => Framework.Timeline(Of<AgreementState>(), new TimelineOptions { From = Make.Before, Until = Make.AsOf }),
        [typeof(TimelineOptions)] = () => new TimelineOptions { From = Make.Before, Until = Make.AsOf },
        [typeof(TimelineReport)] = () => TimelineReport.Of(Of<Timeline>()),
        [typeof(TimelineTable)] = () => TimelineTable.Changes,
        [typeof(Timing)] = () => new Timing { Status = TimingStatus.Undated },
        [typeof(UnjudgedText)] = () => new UnjudgedText(Text, null, Message.Of(MessageId.ValueNone)),
        [typeof(UnusedWaiver)] = () => new UnusedWaiver(Of<Waiver>(), WaiverIssue.Expired),
        [typeof(VagueTerm)] = () => new VagueTerm(Text, Text),
        [typeof(ViewOptions)] = () => new ViewOptions(),
        [typeof(Waiver)] = () =>
            new Waiver(Text)
            {
                By = Text,
                Reason = Text,
                From = Make.Before,
                Until = Make.AsOf,
            },
        [typeof(Warning)] = () => new Warning(default, Message.Of(MessageId.ValueNone)),
    };

    /// <summary>Makes what a member is called on; nothing for what is static.</summary>
    public static object? ReceiverOf(MethodBase method) =>
        method.IsStatic || method.IsConstructor ? null
        : ByMember.TryGetValue(NameOf(method), out var make) ? make()
        : method.DeclaringType == typeof(Kind) ? Things()
        : Of(method.DeclaringType!);

    /// <summary>Makes what a parameter takes.</summary>
    public static object? Of(ParameterInfo parameter, object? receiver) =>
        ByParameter.TryGetValue($"{NameOf((MethodBase)parameter.Member)}({parameter.Name})", out var make)
        && make(receiver) is var made
        && (made is null || parameter.ParameterType.IsInstanceOfType(made))
            ? made
        : parameter.IsOut ? null
        : parameter.Member.DeclaringType == typeof(AssessmentAssertions) && parameter.Name == "id" ? "PROC-03"
        : parameter.Member.DeclaringType == typeof(AssessmentAssertions) && parameter.Name == "ids" ? new[] { "PROC-03" }
        : parameter.Member.DeclaringType == typeof(AssessmentAssertions) && parameter.ParameterType == typeof(Assessment) ? Draft.Value
        : Of(parameter.ParameterType);

    public static object Of(Type type) =>
        ByType.TryGetValue(type, out var make) ? make()
        : Nullable.GetUnderlyingType(type) is { } nullable ? Of(nullable)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : type.IsArray ? ArrayOf(type.GetElementType()!)
        : !type.IsGenericType ? throw new InvalidOperationException($"There is no sample of {type}.")
        : type.GetGenericTypeDefinition() == typeof(Parameter<>) ? Activator.CreateInstance(type, "bound", Text)!
        : type.GetGenericTypeDefinition() == typeof(Operand<>) ? OperandOf(type)
        : type.IsAssignableTo(typeof(System.Runtime.CompilerServices.ITuple))
            ? Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Of)])!
        : type.GetGenericArguments() is [var item] ? ArrayOf(item)
        : type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? DictionaryOf(type.GetGenericArguments(), Of)
        : throw new InvalidOperationException($"There is no sample of {type}.");

    public static IDictionary DictionaryOf(Type[] types, Func<Type, object?> valueOf)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        dictionary.Add(Of(types[0]), valueOf(types[1]));
        return dictionary;
    }

    public static Array ArrayOf(Type item, params object?[] more)
    {
        var array = Array.CreateInstance(item, 1 + more.Length);
        array.SetValue(Of(item), 0);
        for (var i = 0; i < more.Length; i++)
        {
            array.SetValue(more[i], i + 1);
        }

        return array;
    }

    private static T Of<T>() => (T)Of(typeof(T));

    private static object OperandOf(Type type) =>
        type.GetMethod("op_Implicit", [type.GetGenericArguments()[0]])!.Invoke(null, [Of(type.GetGenericArguments()[0])])!;

    private static Bracket Bracket() => new(Commitment.WithinDays, ("IL", 1), ("LB", 2));

    private static AcceptedDifference Accepted(string name) => new(name) { Reason = Text, Until = Make.AsOf };

    private static AgreementClaim Clause() => new(Commitment.Kind, Text);

    private static Kind Things() => Kind.Ground("things", "thing", TimeSpan.FromDays(1));

    private static string NameOf(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static string FileOf(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        return path;
    }

    private static FrameworkBuilder Builder()
    {
        FrameworkBuilder? kept = null;
        _ = Make.Framework(builder => kept = builder, new Stated(new Fixed(Truth.True)));
        return kept!;
    }

    private static object Asked(Func<OpenReading, object> read)
    {
        var question = new Question(read);
        _ = Make.Framework(new Stated(question)).Evaluate(Of<AgreementState>());
        return question.Seen!;
    }

    private sealed class Question(Func<OpenReading, object> read) : OpenRequirement("whether it is asked", Depot.Kind)
    {
        public object? Seen { get; private set; }

        protected override OpenAnswer Answer(OpenReading reading)
        {
            Seen = read(reading);
            return new() { Truth = Truth.True };
        }
    }
}
