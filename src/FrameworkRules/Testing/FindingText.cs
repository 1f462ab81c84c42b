namespace FrameworkRules.Testing;

/// <summary>Puts a finding into words for a drafter: what is required by which paragraph, what was found, and who must act.</summary>
internal sealed class FindingText(ReportLanguage language)
{
    internal const int ShownLines = 20;

    /// <summary>Puts a message into the language.</summary>
    public string Say(MessageId id, params ReadOnlySpan<MessagePart> arguments) => Message.Of(id, arguments).In(language);

    /// <summary>Describes a finding in a few lines; of a draft, for those who write it.</summary>
    public string Describe(Finding finding, Assessment assessment) =>
        assessment.View.State.IsDraft ? DraftFindingText.Describe(finding, assessment, language) : Describe(finding, ShownLines);

    /// <summary>Describes a finding with everything it rests on.</summary>
    public string DescribeInFull(Finding finding) => Describe(finding, int.MaxValue);

    private string Describe(Finding finding, int shown)
    {
        var lines = new Lines(language, finding.Names);
        Head(lines, finding);
        foreach (var citation in finding.Citations)
        {
            lines.Say(MessageId.TestCitation, MessagePart.Term(citation.ToString()));
        }

        Parameters(lines, finding);
        Found(lines, finding, shown);
        if (finding.SubjectCount > 1)
        {
            lines.Say(MessageId.TestCounted, MessagePart.Count(finding.SatisfiedCount), MessagePart.Count(finding.SubjectCount));
        }

        if (finding.IsWeakerMet)
        {
            lines.Say(MessageId.TestInPart, MessagePart.Term(finding.WeakerStatement!));
        }

        lines.Say(to => Act(to, finding));
        return lines.ToString();
    }

    /// <summary>Says what a finding is and what is required.</summary>
    public static void Head(Lines lines, Finding finding)
    {
        lines.Say(
            MessageId.TestFinding,
            MessagePart.Value(finding.Key),
            MessagePart.Of(OutcomeWords.AsState(finding.Outcome)),
            MessagePart.Term(finding.Theme.Name),
            MessagePart.Of(OutcomeWords.Of(finding.Layer)),
            MessagePart.Of(OutcomeWords.Of(finding.Gate)),
            MessagePart.Of(OutcomeWords.Of(finding.Weight))
        );
        lines.Say(MessageId.TestStatement, MessagePart.Term(finding.Statement));
    }

    /// <summary>Says what the parameters are set to.</summary>
    public static void Parameters(Lines lines, Finding finding)
    {
        foreach (var value in finding.Parameters)
        {
            lines.Say(to => Parameter(to, value.IsOverride ? MessageId.TestOverride : MessageId.TestParameter, value));
        }
    }

    /// <summary>Says what a parameter is set to.</summary>
    public static void Parameter(MessageWriter to, MessageId id, ParameterValue value)
    {
        var set = to.Open(id);
        to.Value(value.Parameter.Name);
        to.Add(value.Said);
        to.Close(set);
    }

    /// <summary>Says what was found, in so many lines at most.</summary>
    public static void Found(Lines lines, Finding finding, int shown)
    {
        var first = lines.Count;
        if (finding.Names is { } names)
        {
            foreach (var line in finding.Evidence)
            {
                lines.Say(to => Check(to, line, names));
                lines.Say(to => Needed(to, line));
            }

            foreach (var remark in finding.Remarks)
            {
                lines.Say(to => Remark(to, remark, names));
            }
        }

        if (lines.Count == first)
        {
            lines.Say(to => Reason(to, finding));
        }

        var left = lines.Count - first - shown;
        if (left > 0)
        {
            lines.Cut(first + shown);
            lines.Say(MessageId.TestMoreLines, MessagePart.Count(left));
        }
    }

    private static void Check(MessageWriter to, Evidence line, NamesInView names)
    {
        var found = to.Open(MessageId.TestFound);
        if (line.Claim.Kind.Nature == ClaimNature.Provision)
        {
            CheckWords.Statement(to, line, names);
        }
        else
        {
            var voice = to.Open(MessageId.TestVoice);
            CheckWords.Statement(to, line, names);
            CheckWords.Speaker(to, line, names);
            to.Value(line.Source.Id);
            to.Close(voice);
        }

        to.Close(found);
    }

    private static void Needed(MessageWriter to, Evidence line)
    {
        var needed = to.Open(MessageId.TestNeeded);
        CheckWords.Needed(to, line);
        to.Close(needed);
    }

    private static void Remark(MessageWriter to, Remark remark, NamesInView names)
    {
        var found = to.Open(MessageId.TestFound);
        to.Tell(remark, names);
        to.Close(found);
    }

    private static void Reason(MessageWriter to, Finding finding)
    {
        var found = to.Open(MessageId.TestFound);
        Reasons.Tell(to, finding, finding.Names);
        to.Close(found);
    }

    private static void Act(MessageWriter to, Finding finding)
    {
        var due = finding.Timing.Due is null ? -1 : to.Open(MessageId.TestActDue);
        var act = to.Open(MessageId.TestAct);
        if (finding.DutyBearers.Count == 0)
        {
            to.Say(MessageId.TestNobody);
        }
        else
        {
            var bearers = to.OpenListed();
            foreach (var bearer in finding.DutyBearers)
            {
                to.Known(bearer);
            }

            to.Close(bearers);
        }

        to.Close(act);
        if (due >= 0)
        {
            Due(to, finding);
            to.Close(due);
        }
    }

    private static void Due(MessageWriter to, Finding finding)
    {
        var timing = finding.Timing;
        var days = MessagePart.Count(Math.Abs(timing.Days));
        var due = to.Open(
            timing.Status == TimingStatus.NotYetDue ? MessageId.DueAhead
            : timing.Days > 0 ? MessageId.DueAgo
            : MessageId.DueJustPassed
        );
        to.End(timing.Due!.Value, finding.Days);
        to.Add(days);
        to.Close(due);
    }
}
