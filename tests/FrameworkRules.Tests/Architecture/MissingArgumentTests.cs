using FrameworkRules.Rules;
using FrameworkRules.Testing;

namespace FrameworkRules.Tests;

/// <summary>Holds that what a host forgets to give is named.</summary>
public sealed class MissingArgumentTests
{
    private static readonly Framework Framework = Make.Framework(new Stated(Quantify.The<Depot>().That(Depot.Weapons.AtMost(3))));

    private static readonly FrameworkCatalog Catalog = FrameworkCatalogBuilder.Build(new FrameworkRulesOptions()).Catalog;

    /// <summary>Calls in which one argument is missing, by their names and that of the argument.</summary>
    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["Frameworks.Find(id)"] = () => Frameworks.Find(null!),
        ["FrameworkCatalog.Find(id)"] = () => Catalog.Find(null!),
        ["Framework.Define(define)"] = () => Framework.Define("x", "x", "1.0", null!),
        ["Framework.Evaluate(state)"] = () => Framework.Evaluate((AgreementState)null!),
        ["Framework.Evaluate(view)"] = () => Framework.Evaluate((StateView)null!),
        ["Framework.View(state)"] = () => Framework.View(null!),
        ["Framework.Outcomes(view)"] = () => Framework.Outcomes(null!, new Outcome[1]),
        ["Framework.Precondition(id)"] = () => Framework.Precondition(null!),
        ["Framework.Describe(id)"] = () => Framework.Describe(null!),
        ["Framework.With(parameterName)"] = () => Framework.With(null!, 1),
        ["Framework.With(value)"] = () => Framework.With("x", null!),
        ["IEvaluator.Evaluate(framework)"] = () => new RuleEvaluator().Evaluate(null!, Make.State()),
        ["IEvaluator.Evaluate(state)"] = () => new RuleEvaluator().Evaluate(Framework, (AgreementState)null!),
        ["RuleEvaluator.Evaluate(framework)"] = () => new RuleEvaluator().Evaluate(null!, Framework.View(Make.State())),
        ["RuleEvaluator.Evaluate(view)"] = () => new RuleEvaluator().Evaluate(Framework, (StateView)null!),
        ["LiveAssessment.Open(framework)"] = () => LiveAssessment.Open(null!, Make.State()),
        ["LiveAssessment.Open(state)"] = () => LiveAssessment.Open(Framework, null!),
        ["LiveAssessment.Insert(record)"] = () => Live().Insert(null!),
        ["LiveAssessment.Replace(record)"] = () => Live().Replace(null!, Make.Depot()),
        ["LiveAssessment.Replace(by)"] = () => Live().Replace(Make.Depot(), null!),
        ["LiveAssessment.Withdraw(record)"] = () => Live().Withdraw(null!),
        ["LiveAssessment.Validate(record)"] = () => Live().Validate(null!),
        ["AgreementClaim..ctor(kind)"] = () => _ = new AgreementClaim(null!, "x"),
        ["AgreementClaim..ctor(id)"] = () => _ = new AgreementClaim(Depot.Kind, null!),
        ["AgreementClaim.this(field)"] = () => _ = Make.Depot()[null!],
        ["AgreementClaim.With(field)"] = () => Make.Depot().With(null!, 1),
        ["Source..ctor(id)"] = () => _ = Source(null!),
        ["Body..ctor(id)"] = () => _ = new Body(null!),
        ["Annex..ctor(id)"] = () => _ = new Annex(null!) { Completeness = "full" },
        ["AmendedClause..ctor(instrument)"] = () => _ = new AmendedClause(null!, "1"),
        ["AmendedClause..ctor(clause)"] = () => _ = new AmendedClause("x", null!),
        ["ReplacedText..ctor(instrument)"] = () => _ = new ReplacedText(null!),
        ["Survey..ctor(kind)"] = () => _ = Make.Survey(null!),
        ["FrameworkRulesOptions.OverrideFrom(section)"] = () => new FrameworkRulesOptions().OverrideFrom(null!),
        ["FrameworkRulesOptions.AddKinds(added)"] = () => new FrameworkRulesOptions().AddKinds(null!),
        ["FrameworkRulesOptions.AddFrameworks(added)"] = () => new FrameworkRulesOptions().AddFrameworks(null!),
        ["FrameworkRulesOptions.Override(frameworkId)"] = () => new FrameworkRulesOptions().Override(null!, "x", 1),
        ["FrameworkRulesOptions.Override(parameterName)"] = () => new FrameworkRulesOptions().Override("x", null!, 1),
        ["AgreementStateConverter..ctor(options)"] = () => _ = new AgreementStateConverter(null!),
    };

    public static TheoryData<string> Names() => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_missing_argument_is_named(string call) =>
        Calls[call].Should().Throw<ArgumentNullException>().WithParameterName(call[(call.LastIndexOf('(') + 1)..^1]);

    [Fact]
    public void A_live_assessment_that_was_given_nothing_is_still_of_use()
    {
        using var live = Live();

        live.Invoking(each => each.Insert(null!)).Should().Throw<ArgumentNullException>();

        live.Assess().Should().HaveOutcome(Stated.DefaultId, Outcome.Unmet);
    }

    private static LiveAssessment Live() => LiveAssessment.Open(Framework, Make.State(Make.Depot(5)));

    private static Source Source(string id) =>
        new(id)
        {
            Publisher = "x",
            Date = Make.Before,
            Grade = SourceGrade.Press,
        };
}
