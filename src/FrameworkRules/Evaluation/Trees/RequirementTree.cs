namespace FrameworkRules;

/// <summary>Judges a requirement node by node, and says of each what was found. It comes to the same as the requirement judged as a whole.</summary>
/// <param name="isOpen">Whether what is confidential is left out.</param>
/// <param name="names">The names in what is judged.</param>
internal sealed class RequirementTree(bool isOpen, NamesInView names)
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

    private readonly LocalDays days = names.View.Days;

    public ExplainedNode Of(Requirement requirement, in Context context) => Of(requirement, context, default, TreeLabel.None);

    private ExplainedNode Of(Requirement requirement, in Context context, in Subject subject, TreeLabel label) =>
        requirement switch
        {
            Not { Parts: [not FieldCondition] } => Joined(requirement, context, subject, label.Of(MessageId.OutlineNot)),
            AllOf => Joined(requirement, context, subject, label.Of(MessageId.OutlineAllOf)),
            AnyOf => Joined(requirement, context, subject, label.Of(MessageId.OutlineOneOf)),
            Quantifier quantifier => OfList(quantifier, context, subject, label),
            InOneText text when context.Texts.Each.Count > 0 => OfTexts(text, context, subject, label),
            _ => Leaf(requirement, context, subject, label),
        };

    private ExplainedNode Joined(Requirement requirement, in Context context, in Subject subject, Message said)
    {
        var parts = new List<ExplainedNode>();
        foreach (var part in requirement.Parts)
        {
            parts.Add(Of(part, context, subject, TreeLabel.None));
        }

        return new ExplainedNode(said, requirement.Judge(context, subject), names) { Parts = parts };
    }

    private ExplainedNode Leaf(Requirement requirement, in Context context, in Subject subject, TreeLabel label)
    {
        var explanation = EvidenceRecorder.Explain(requirement, context, subject, out var truth);
        return Node(label.Of(Line(requirement, context)), truth, explanation, explanation.Remarks, []);
    }

    /// <summary>Judges each text by itself.</summary>
    private ExplainedNode OfTexts(InOneText requirement, in Context context, in Subject subject, TreeLabel label)
    {
        var (parts, withheld) = (new List<ExplainedNode>(), 0);
        foreach (var text in context.Texts.Each)
        {
            var instrument = text.Judged.First();
            if (isOpen && instrument.Confidential)
            {
                withheld++;
                continue;
            }

            parts.Add(Of(requirement.Parts[0], context.In(text), subject, TreeLabel.InText(instrument.Id)));
        }

        return new ExplainedNode(label.Of(MessageId.OutlineInOneText), requirement.Judge(context, subject), names)
        {
            Parts = parts,
            WithheldCount = withheld,
        };
    }

    private ExplainedNode OfList(Quantifier quantifier, in Context context, in Subject owner, TreeLabel label)
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
            label.Of(QuantifierOutline.Opening(quantifier.Query, context)),
            truth,
            Explanation.Empty,
            [.. ofList],
            [.. explanation.Surveys.Where(survey => survey.Survey.Of == quantifier.Query.Kind.Name)]
        );
        return new ExplainedNode(listed.Said, truth, names)
        {
            Remarks = listed.Remarks,
            Surveys = listed.Surveys,
            Told = listed.Told,
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
            parts.Add(Of(filter, context, subject, TreeLabel.LookedFor));
        }

        if (must is not null)
        {
            parts.Add(Of(must, context, subject, TreeLabel.None));
        }

        return new ExplainedNode(TreeWords.Name(subject), judgement.Selected == Truth.True ? judgement.Holds : judgement.Selected, names)
        {
            Parts = parts,
            Told = parts.Count > 0 ? [] : Speakers(subject),
        };
    }

    /// <summary>Says what is asked of each subject of a list on which there is none.</summary>
    private List<ExplainedNode> Asked(Quantifier quantifier)
    {
        var outline = new Outline();
        QuantifierOutline.WriteParts(quantifier.Query, quantifier.Must, outline);
        return [.. outline.Lines.Select(line => new ExplainedNode(line, judgement: null, names))];
    }

    /// <summary>Says by whose word a subject is on file, where nothing is asked of it but that it is.</summary>
    private List<Message> Speakers(in Subject subject)
    {
        var speakers = new List<Message>();
        foreach (var claim in subject.Claims)
        {
            speakers.Add(TreeWords.Speaker(claim, days));
        }

        return speakers;
    }

    private ExplainedNode Node(
        Message said,
        Truth truth,
        Explanation explanation,
        IReadOnlyList<Remark> remarks,
        IReadOnlyList<SurveyEvidence> surveys
    )
    {
        explanation = isOpen ? explanation.WithoutConfidential() : explanation;
        remarks = isOpen ? [.. remarks.Where(remark => !remark.IsConfidential)] : remarks;
        return new ExplainedNode(said, truth, names)
        {
            Evidence = [.. explanation.Evidence],
            Remarks = remarks,
            Surveys = surveys,
            WithheldCount = explanation.Withheld,
            Told =
            [
                .. explanation.Evidence.Select(line => TreeWords.Of(line, days)),
                .. remarks.Select(remark => Message.Write(to => to.Tell(remark, names))),
                .. surveys.Select(survey => TreeWords.Of(survey, days)),
            ],
        };
    }

    /// <summary>Says in one line what is required, with the values it was judged by.</summary>
    private static Message Line(Requirement requirement, in Context context) =>
        requirement switch
        {
            FieldCondition condition => Line(condition, context, negated: false),
            Not { Parts: [FieldCondition condition] } => Line(condition, context, negated: true),
            _ => Joined(requirement),
        };

    private static Message Joined(Requirement requirement)
    {
        var outline = new Outline();
        requirement.Describe(outline);
        return Message.Write(to =>
        {
            var lines = to.OpenJoined(MessageId.ListSeparator);
            foreach (var line in outline.Lines)
            {
                to.Add(line);
            }

            to.Close(lines);
        });
    }

    private static Message Line(FieldCondition condition, in Context context, bool negated)
    {
        var to = MessageWriter.Rent();
        var line = to.Open(MessageId.TreeCheck);
        to.Term(condition.Field.Title);
        condition.Require(to, context, negated);
        to.Close(line);
        var said = to.ToMessage();
        to.Return();
        return said;
    }

    /// <summary>Puts those that decide first, then those that are open.</summary>
    private static int Rank(Quantifier quantifier, Judgement judgement)
    {
        var decides = quantifier.Query.Counting == Counting.Every ? Truth.False : Truth.True;
        return judgement.Selected == Truth.True && judgement.Holds == decides ? 0
            : judgement.Selected.IsOpen() || judgement.Holds.IsOpen() ? 1
            : 2;
    }
}
