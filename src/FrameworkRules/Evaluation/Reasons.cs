namespace FrameworkRules;

/// <summary>Says in sentences why a finding came out as it did.</summary>
internal static class Reasons
{
    private const int ShownChecks = 2;
    private const int ShownRemarks = 2;

    /// <summary>Says why.</summary>
    /// <param name="to">Takes the sentences.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="names">The names in what it was judged in; <see langword="null"/> where nothing was judged.</param>
    public static void Tell(MessageWriter to, Finding finding, NamesInView? names)
    {
        var sentences = to.OpenJoined(MessageId.SentenceSeparator);
        var first = to.Count;
        if (finding.Fault is { } fault)
        {
            Sentence(to, MessageId.CodeFailed, MessagePart.Value(OneLine.Of(fault.Message)));
        }
        else if (finding.Exemption is { } exemption)
        {
            var sentence = to.Open(MessageId.Sentence);
            var judged = to.Open(MessageId.NotJudged);
            to.Add(exemption);
            to.Close(judged);
            to.Close(sentence);
        }
        else if (names is not null)
        {
            Applicability(to, finding);
            Checks(to, finding, names);
            Remarks(to, finding, names);
            Besides(to, finding);
        }

        if (to.Count == first)
        {
            to.Say(MessageId.NothingBearsOnIt);
        }

        to.Close(sentences);
    }

    private static void Applicability(MessageWriter to, Finding finding)
    {
        if (finding.Outcome == Outcome.NotApplicable && finding.ApplicabilitySentence is { } applies)
        {
            Sentence(to, MessageId.AppliesWhere, MessagePart.Term(applies));
        }
    }

    private static void Checks(MessageWriter to, Finding finding, NamesInView names)
    {
        if (Has(finding, RemarkKind.Found))
        {
            return;
        }

        var checks = CheckGroups.Of(finding);
        for (var i = 0; i < Math.Min(checks.Count, ShownChecks); i++)
        {
            var sentence = to.Open(MessageId.Sentence);
            CheckWords.Tell(to, checks[i], names);
            to.Close(sentence);
        }

        if (checks.Count > ShownChecks)
        {
            Sentence(to, MessageId.MoreRecords, MessagePart.Count(checks.Count - ShownChecks));
        }

        checks.Return();
    }

    /// <summary>Says the first remarks that say different things, what was found before all others.</summary>
    private static void Remarks(MessageWriter to, Finding finding, NamesInView names)
    {
        var first = to.Count;
        var (looked, shown) = (0, 0);
        for (var pass = 0; pass < 2; pass++)
        {
            var remarks = finding.Remarks;
            for (var i = 0; i < remarks.Count && looked < 2 * ShownRemarks && shown < ShownRemarks; i++)
            {
                if ((remarks[i].Kind == RemarkKind.Found) != (pass == 0))
                {
                    continue;
                }

                looked++;
                var sentence = to.Open(MessageId.Sentence);
                to.Tell(remarks[i], names);
                to.Close(sentence);
                if (IsSaid(to.Written, first, sentence))
                {
                    to.Cut(sentence);
                }
                else
                {
                    shown++;
                }
            }
        }
    }

    /// <summary>Tells whether what stands from one part on stands before it, too.</summary>
    private static bool IsSaid(ReadOnlySpan<MessagePart> written, int first, int sentence)
    {
        for (var at = first; at < sentence; at += written[at].Length)
        {
            if (written.Slice(at, written[at].Length).SequenceEqual(written[sentence..]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Besides(MessageWriter to, Finding finding)
    {
        if (finding.IsWeakerMet && finding.WeakerStatement is { } weaker)
        {
            Sentence(to, MessageId.LesserIsMet, MessagePart.Clause(weaker));
        }

        if (finding.WithheldCount > 0)
        {
            Sentence(to, MessageId.Withheld, MessagePart.Count(finding.WithheldCount));
        }
    }

    private static bool Has(Finding finding, RemarkKind kind)
    {
        var remarks = finding.Remarks;
        for (var i = 0; i < remarks.Count; i++)
        {
            if (remarks[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static void Sentence(MessageWriter to, MessageId id, MessagePart argument)
    {
        var sentence = to.Open(MessageId.Sentence);
        to.Say(id, argument);
        to.Close(sentence);
    }
}
