using FrameworkRules;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

var ownRules = new RuleSet("own");
ownRules.Add(new RuleDefinitionFactory().Create([new WithdrawalUnmet()]));
using var services = new ServiceCollection().AddFrameworkRules().AddHostRules(ownRules).BuildServiceProvider();
var evaluator = services.GetRequiredService<IEvaluator>();
var catalog = services.GetRequiredService<FrameworkCatalog>();

using var output = Console.OpenStandardOutput();
foreach (var path in args)
{
    var state = AgreementState.Load(path, catalog.ReadOptions);
    var assessment = evaluator.Evaluate(catalog.Find(state.Framework!), state);
    output.Write(assessment.ToJson().Span);
    foreach (var note in assessment.FurtherFindings.OfType<Note>())
    {
        Console.Error.WriteLine(note.Text);
    }
}

/// <summary>What the rule yields.</summary>
public sealed record Note(string Text);

/// <summary>A rule of the host's own.</summary>
public sealed class WithdrawalUnmet : Rule
{
    public override void Define()
    {
        Finding finding = null!;
        When().Match(() => finding, found => found.Id == "BORD-02", found => found.Outcome == Outcome.Unmet);
        Then().Yield(_ => new Note($"{finding.Key} is unmet"));
    }
}
