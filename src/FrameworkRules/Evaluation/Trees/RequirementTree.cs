using System.Globalization;

namespace FrameworkRules;

/// <summary>Judges a requirement node by node, and says of each what was found. It comes to the same as the requirement judged as a whole.</summary>
/// <param name="isOpen">Whether what is confidential is left out.</param>
/// <param name="days">The local time in which days are shown.</param>
internal sealed class RequirementTree(bool isOpen, LocalDays days)
{
    private const int ShownSubjects = 12;

    private static readonly RemarkKind[] OfLists =
    [
        RemarkKind.NothingOnFile,
        RemarkKind.NoneMatches,
        RemarkKind.ListNotComplete,
        RemarkKind.TextNotInFull,
        RemarkKind.EmptyList,
        RemarkKind.Stale,
        RemarkKind.Hearsay,
        RemarkKind.TextNotJudged,
        RemarkKind.ClausesDiffer,
    ];

    private readonly Rendering rendering = new(CultureInfo.InvariantCulture, days);

    public ExplainedNode Of(Requirement requirement, in Context context) => Of(requirement, context, default, "");

    private ExplainedNode Of(Requirement requirement, in Context context, in Subject subject, string label) =>
        requirement switch
        {
            Not { Parts: [not FieldCondition] } => Joined(requirement, context, subject, $"{label}not"),
            AllOf => Joined(requirement, context, subject, $"{label}all of"),
            AnyOf => Joined(requirement, context, subject, $"{label}one of"),
            Quantifier quantifier => OfList(quantifier, context, subject, label),
            InOneText text when context.Texts.Each.Count > 0 => OfTexts(text, context, subject, label),
            _ => Leaf(requirement, context, subject, label),
        };

    private ExplainedNode Joined(Requirement requirement, in Context context, in Subject subject, string text)
    {
        var parts = new List<ExplainedNode>();
        foreach (var part in requirement.Parts)
        {
            parts.Add(Of(part, context, subject, ""));
        }

        return new ExplainedNode(text, requirement.Judge(context, subject)) { Parts = parts };
    }

    private ExplainedNode Leaf(Requirement requirement, in Context context, in Subject subject, string label)
    {
        var explanation = EvidenceRecorder.Explain(requirement, context, subject, out var truth);
        return Node(label + Line(requirement, context), truth, explanation, explanation.Remarks, []);
    }

    /// <summary>Judges each text by itself.</summary>
    private ExplainedNode OfTexts(InOneText requirement, in Context context, in Subject subject, string label)
    {
        var (parts, withheld) = (new List<ExplainedNode>(), 0);
        foreach (var text in context.Texts.Each)
        {
            var instrument = context.View.State.Instruments.First(known => text.IsJudged(known.Id));
            if (isOpen && instrument.Confidential)
            {
                withheld++;
                continue;
            }

            parts.Add(Of(requirement.Parts[0], context.In(text), subject, $"in {instrument.Id}: "));
        }

        return new ExplainedNode($"{label}in one and the same text", requirement.Judge(context, subject))
        {
            Parts = parts,
            WithheldCount = withheld,
        };
    }

    private ExplainedNode OfList(Quantifier quantifier, in Context context, in Subject owner, string label)
    {
        var explanation = EvidenceRecorder.Explain(quantifier, context, owner, out var truth);
        var (considered, withheld) = (new List<(Subject Subject, Judgement Judgement)>(), 0);
        foreach (var member in quantifier.Considered(context, owner))
        {
            if (isOpen && member.Subject.IsSpokenOfInConfidence)
            {
                withheld++;
            }
            else
            {
                considered.Add(member);
            }
        }

        var parts = new List<ExplainedNode>();
        foreach (var (subject, judgement) in considered.OrderBy(member => Rank(quantifier, member.Judgement)).Take(ShownSubjects))
        {
            parts.Add(OfMember(quantifier, context, subject, judgement));
        }

        var ofList = explanation.Remarks.Where(remark => remark.Of == quantifier.Query.Kind && OfLists.Contains(remark.Kind));
        var listed = Node(
            label + QuantifierOutline.Opening(quantifier.Query, context),
            truth,
            Explanation.Empty,
            [.. ofList],
            [.. explanation.Surveys.Where(survey => survey.Survey.Of == quantifier.Query.Kind.Name)]
        );
        return new ExplainedNode(listed.Text, truth)
        {
            Remarks = listed.Remarks,
            Surveys = listed.Surveys,
            Found = listed.Found,
            Parts = parts.Count > 0 ? parts : Asked(quantifier),
            WithheldCount = withheld,
            FurtherCount = Math.Max(0, considered.Count - ShownSubjects),
        };
    }

    private ExplainedNode OfMember(Quantifier quantifier, in Context context, in Subject subject, in Judgement judgement)
    {
        var parts = new List<ExplainedNode>();
        var (filter, must) = (quantifier.Query.Filter, quantifier.Must);
        if (filter is not null && (must is null || judgement.Selected != Truth.True))
        {
            parts.Add(Of(filter, context, subject, "is looked for where "));
        }

        if (must is not null)
        {
            parts.Add(Of(must, context, subject, ""));
        }

        return new ExplainedNode(TreeWords.Name(subject), judgement.Selected == Truth.True ? judgement.Holds : judgement.Selected)
        {
            Parts = parts,
            Found = parts.Count > 0 ? [] : Speakers(subject),
        };
    }

    /// <summary>Says what is asked of each subject of a list on which there is none.</summary>
    private static List<ExplainedNode> Asked(Quantifier quantifier)
    {
        var outline = new Outline();
        QuantifierOutline.WriteParts(quantifier.Query, quantifier.Must, outline);
        return
        [
            .. outline
                .ToString()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new ExplainedNode(line, judgement: null)),
        ];
    }

    /// <summary>Says by whose word a subject is on file, where nothing is asked of it but that it is.</summary>
    private List<string> Speakers(in Subject subject)
    {
        var speakers = new List<string>();
        foreach (var claim in subject.Claims)
        {
            speakers.Add(
                claim.Claim.Kind.Nature == ClaimNature.Provision
                    ? "the text has it"
                    : $"{claim.Claim.AssertedBy} says so ({rendering.Day(claim.From)}; source {claim.Source.Id})"
            );
        }

        return speakers;
    }

    private ExplainedNode Node(
        string text,
        Truth truth,
        Explanation explanation,
        IReadOnlyList<Remark> remarks,
        IReadOnlyList<SurveyEvidence> surveys
    )
    {
        explanation = isOpen ? explanation.WithoutConfidential() : explanation;
        remarks = isOpen ? [.. remarks.Where(remark => !remark.IsConfidential)] : remarks;
        return new ExplainedNode(text, truth)
        {
            Evidence = [.. explanation.Evidence],
            Remarks = remarks,
            Surveys = surveys,
            WithheldCount = explanation.Withheld,
            Found =
            [
                .. explanation.Evidence.Select(line => TreeWords.Of(line, rendering)),
                .. remarks.Select(remark => Wording.Say(remark, rendering)),
                .. surveys.Select(survey => TreeWords.Of(survey, rendering)),
            ],
        };
    }

    /// <summary>Says in one line what is required, with the values it was judged by.</summary>
    private static string Line(Requirement requirement, in Context context) =>
        requirement switch
        {
            FieldCondition condition => Line(condition, context, negated: false),
            Not { Parts: [FieldCondition condition] } => Line(condition, context, negated: true),
            _ => string.Join(", ", requirement.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())),
        };

    private static string Line(FieldCondition condition, in Context context, bool negated) =>
        $"{condition.Field.Title}, required: {condition.RequireInvariantly(context, negated)}";

    /// <summary>Puts those that decide first, then those that are open.</summary>
    private static int Rank(Quantifier quantifier, Judgement judgement)
    {
        var decides = quantifier.Query.Counting == Counting.Every ? Truth.False : Truth.True;
        return judgement.Selected == Truth.True && judgement.Holds == decides ? 0
            : judgement.Selected.IsOpen() || judgement.Holds.IsOpen() ? 1
            : 2;
    }
}
