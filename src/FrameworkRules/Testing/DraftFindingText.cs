using FrameworkRules.Drafting;

namespace FrameworkRules.Testing;

/// <summary>Puts a finding of a draft into words for those who write it: what is required, what their clauses say, and what would mend it. Other texts are named to compare, not as if they had failed.</summary>
internal static class DraftFindingText
{
    public static string Describe(Finding finding, Assessment assessment, ReportLanguage language)
    {
        var lines = new Lines(language, finding.Names);
        FindingText.Head(lines, finding);
        foreach (var citation in finding.Citations.Concat(finding.Comparisons).Distinct())
        {
            lines.Say(MessageId.TestCompare, MessagePart.Term(citation.ToString()));
        }

        FindingText.Parameters(lines, finding);
        Clauses(lines, finding, assessment);
        FindingText.Found(lines, finding, FindingText.ShownLines);
        if (finding.IsWeakerMet)
        {
            lines.Say(MessageId.TestInPart, MessagePart.Term(finding.WeakerStatement!));
        }

        // What is to be written is told by the ids that a draft is written with.
        foreach (var mending in Mending.Messages(finding))
        {
            lines.Add(Message.Around(MessageId.TestMend, mending).In(language));
        }

        lines.Say(MessageId.TestAct, MessagePart.Of(MessageId.TestDrafters));
        return lines.ToString();
    }

    /// <summary>Quotes the clauses that the finding rests on, as far as their words are on file.</summary>
    private static void Clauses(Lines lines, Finding finding, Assessment assessment)
    {
        var clauses = new DraftText(assessment)
            .Clauses.Where(clause => clause.Words is not null && Reliance.On(finding, clause.Claim))
            .DistinctBy(clause => (clause.Name, clause.Words));
        foreach (var clause in clauses)
        {
            lines.Say(MessageId.TestClause, MessagePart.Value(clause.Name), MessagePart.Value(clause.Words!));
        }
    }
}
