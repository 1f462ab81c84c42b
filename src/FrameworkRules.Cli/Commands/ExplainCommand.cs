using System.CommandLine;
using Spectre.Console;

namespace FrameworkRules.Cli;

/// <summary>Prints findings as the trees of their requirements, with what was found at each node and by whose word.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Terminal terminal;
    private readonly Judging judging;
    private readonly Argument<string> file = new("FILE") { Description = Input.PathDescription };
    private readonly Argument<string[]> ids = new("ID")
    {
        Description = "a precondition, or one with a party, like CEAS-07/IL",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "ID",
    };

    private readonly WidthOption width = new();

    public ExplainCommand(Terminal terminal, IEvaluator? evaluator)
        : base("explain", "Shows a requirement as a tree, with what was found at each node and by whose word.")
    {
        this.terminal = terminal;
        judging = new Judging(terminal, evaluator);
        ids.CompletionSources.Add(_ => Choice.Ids);
        Add(file);
        Add(ids);
        judging.AddTo(this);
        Add(width);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (judging.Judge(parsed.GetValue(file)!, parsed) is not { Assessment: var assessment })
        {
            return ExitCode.InputError;
        }

        var explained = new List<Finding>();
        foreach (var id in parsed.GetValue(ids)!)
        {
            var found = assessment.Findings.Where(finding => IsSame(finding.Id, id) || IsSame(finding.Key, id)).ToList();
            if (found.Count == 0)
            {
                terminal.Complain(
                    $"{assessment.Framework.Id} has no precondition \"{id}\"; to see those it has: list --framework {assessment.Framework.Id}"
                );
                return ExitCode.Usage;
            }

            explained.AddRange(found);
        }

        using var page = new Page(parsed.GetValue(width) ?? terminal.Width);
        foreach (var finding in explained)
        {
            if (finding != explained[0])
            {
                page.Blank();
            }

            Print(finding, page);
        }

        terminal.Write(page.ToString());
        return ExitCode.Satisfied;
    }

    private static void Print(Finding finding, Page page)
    {
        page.Text($"{finding.Key}: {Words.Of(finding.Outcome)}");
        page.Text(finding.Statement);
        var explanation = finding.Explain();
        if (explanation.Required is null)
        {
            page.Text(finding.Reason);
            return;
        }

        Print("Applies where", explanation.Applies, page);
        Print("Required", explanation.Required, page);
        Print("Met in part where", explanation.Lesser, page);
    }

    private static void Print(string label, ExplainedNode? root, Page page)
    {
        if (root is not null)
        {
            page.Blank();
            page.Text(label);
            var tree = new Tree(Line(root));
            AddBelow(tree, root);
            page.Write(tree);
        }
    }

    private static void AddBelow(IHasTreeNodes parent, ExplainedNode node)
    {
        foreach (var found in node.Found)
        {
            parent.AddNode(Page.Wrapped(found));
        }

        foreach (var part in node.Parts)
        {
            AddBelow(parent.AddNode(Line(part)), part);
        }

        foreach (var left in LeftOut(node))
        {
            parent.AddNode(Page.Wrapped(left));
        }
    }

    private static Text Line(ExplainedNode node) =>
        Page.Wrapped(node.Judgement is { } judgement ? $"[{Words.Of(judgement)}] {node.Text}" : node.Text);

    private static IEnumerable<string> LeftOut(ExplainedNode node)
    {
        if (node.FurtherCount > 0)
        {
            yield return $"and {Words.Number(node.FurtherCount, "other", "others")} on the list";
        }

        if (node.WithheldCount > 0)
        {
            yield return $"confidential, left out: {Words.Number(node.WithheldCount, "record", "records")}";
        }
    }

    private static bool IsSame(string known, string given) => string.Equals(known, given, StringComparison.OrdinalIgnoreCase);
}
