namespace FrameworkRules.Reporting;

/// <summary>Says in sentences why a finding came out as it did.</summary>
internal sealed class Sentences(Words words)
{
    private const int ShownChecks = 2;
    private const int ShownVoices = 3;
    private const int ShownRemarks = 2;

    /// <summary>Says why, in a few sentences.</summary>
    public Phrase Reason(Finding finding) => Phrase.Join(" ", Told(finding));

    /// <summary>Says why in the first sentence, and in others as long as there is room for their letters.</summary>
    public Phrase ShortReason(Finding finding, int atMost)
    {
        var told = Told(finding);
        var (count, length) = (1, told[0].Length);
        while (count < told.Count && length + told[count].Length < atMost)
        {
            length += told[count++].Length;
        }

        return Phrase.Join(" ", [.. told.Take(count), .. count < told.Count ? [new Phrase(new Span("…"))] : Array.Empty<Phrase>()]);
    }

    /// <summary>Says why, sentence by sentence; there is at least one.</summary>
    private List<Phrase> Told(Finding finding)
    {
        List<Phrase> reasons = [.. Reasons(finding).Select(reason => words.Sentence(reason.Capital()))];
        return reasons.Count == 0 ? [words.Say(MessageId.NothingBearsOnIt)] : reasons;
    }

    /// <summary>Says what a remark tells, as a part of a sentence.</summary>
    public Phrase Remark(Remark remark)
    {
        var noun = words.Term(remark.Of.Noun);
        return remark.Kind switch
        {
            RemarkKind.NotSubmitted => words.Say(MessageId.RemarkNotSubmitted, Title(remark.Field!), Subject(remark)),
            RemarkKind.NotKnown => words.Say(MessageId.RemarkNotKnown, Title(remark.Field!), Subject(remark)),
            RemarkKind.NothingOnFile => Scoped(MessageId.RemarkNothingOnFile, MessageId.RemarkNothingOnFileFor, noun, remark),
            RemarkKind.NoneMatches => words.Say(MessageId.RemarkNoneMatches, noun, words.Term(remark.Detail ?? "")),
            RemarkKind.ListNotComplete => Scoped(
                MessageId.RemarkListNotComplete,
                MessageId.RemarkListNotCompleteFor,
                words.Term(CamelCase.Split(remark.Of.Name)),
                remark
            ),
            RemarkKind.TextNotInFull => words.Say(MessageId.RemarkTextNotInFull, noun),
            RemarkKind.EmptyList when remark.Of.Nature == ClaimNature.Provision => words.Say(MessageId.RemarkNoClause, noun),
            RemarkKind.EmptyList => Scoped(MessageId.RemarkEmptyList, MessageId.RemarkEmptyListFor, noun, remark),
            RemarkKind.BeforeStart => words.Say(
                MessageId.RemarkBeforeStart,
                noun,
                remark.Detail ?? "",
                words.Moment(remark.Since ?? words.Assessment.AsOf)
            ),
            RemarkKind.Vague => words.Say(MessageId.RemarkVague, remark.Detail ?? "", Title(remark.Field!)),
            RemarkKind.ClausesDiffer => words.Say(MessageId.RemarkClausesDiffer, Subject(remark), remark.Detail ?? ""),
            RemarkKind.Presumed => words.Say(MessageId.RemarkPresumed, words.Term(remark.Detail ?? "")),
            RemarkKind.Stale => words.Say(
                MessageId.RemarkStale,
                words.Names.Of(remark.Detail ?? ""),
                Subject(remark),
                words.Day(remark.Since ?? words.Assessment.AsOf)
            ),
            RemarkKind.Hearsay => words.Say(MessageId.RemarkHearsay, words.Names.Of(remark.Detail ?? ""), Subject(remark)),
            RemarkKind.TextNotJudged => words.Term(remark.Detail ?? ""),
            _ => Found(remark.Detail ?? ""),
        };
    }

    /// <summary>Puts the name where a sentence starts with the id of who waits: "IL: …".</summary>
    private Phrase Found(string sentence)
    {
        var end = sentence.IndexOf(": ", StringComparison.Ordinal);
        return end > 0 && words.Names.IsSomebody(sentence[..end])
            ? words.Say(MessageId.Labelled, words.Names.Of(sentence[..end]), words.Term(sentence[(end + 2)..]))
            : words.Term(sentence);
    }

    private IEnumerable<Phrase> Reasons(Finding finding)
    {
        if (finding.Fault is { } fault)
        {
            return [words.Say(MessageId.CodeFailed, fault.Message)];
        }

        if (finding.Exemption is { } exemption)
        {
            return [words.Say(MessageId.NotJudged, words.Term(exemption))];
        }

        return Applicability(finding).Concat(Checks(finding)).Concat(Remarks(finding)).Concat(Besides(finding));
    }

    private IEnumerable<Phrase> Applicability(Finding finding) =>
        finding.Outcome == Outcome.NotApplicable && finding.ApplicabilitySentence is { } applies
            ? [words.Say(MessageId.AppliesWhere, words.Term(applies))]
            : [];

    private IEnumerable<Phrase> Checks(Finding finding)
    {
        if (finding.Remarks.Any(remark => remark.Kind == RemarkKind.Found))
        {
            yield break;
        }

        // What decides stands first: of an unmet finding what fails, of another what holds.
        var decisive = finding.Outcome.IsUnmet() ? Truth.False : Truth.True;
        var checks = finding
            .Evidence.Where(line => line.Standing is not (Standing.Superseded or Standing.Silent))
            .GroupBy(line => (line.Claim.Kind, line.Claim.SubjectId, line.Claim.Instrument, line.Condition, line.IsNegated))
            .OrderByDescending(lines => lines.Any(line => line.Judgement == decisive))
            .ToList();
        foreach (var lines in checks.Take(ShownChecks))
        {
            yield return Check([.. lines.OrderBy(line => line.Standing)]);
        }

        if (checks.Count > ShownChecks)
        {
            yield return words.Say(MessageId.MoreRecords, checks.Count - ShownChecks);
        }
    }

    private IEnumerable<Phrase> Remarks(Finding finding) =>
        finding
            .Remarks.OrderByDescending(remark => remark.Kind == RemarkKind.Found)
            .Take(2 * ShownRemarks)
            .Select(Remark)
            .DistinctBy(remark => remark.ToString())
            .Take(ShownRemarks);

    private IEnumerable<Phrase> Besides(Finding finding)
    {
        if (finding.IsWeakerMet && finding.WeakerStatement is { } weaker)
        {
            yield return words.Say(MessageId.LesserIsMet, words.Term(words.Speech.Language.Clause(words.Speech.Language.Term(weaker))));
        }

        if (finding.WithheldCount > 0)
        {
            yield return words.Say(MessageId.Withheld, finding.WithheldCount);
        }
    }

    /// <summary>Says what was said of one field of one subject, by whom, and what is needed.</summary>
    private Phrase Check(IReadOnlyList<Evidence> lines)
    {
        var first = lines[0];
        if (first.Field is FlagField && lines.All(IsNotSaid))
        {
            return words.Say(MessageId.CheckNotSaid, Subject(first.Claim), Title(first.Field));
        }

        var answers = Answers(lines);
        if (answers.Count > 0)
        {
            return words.Say(
                MessageId.Check,
                Subject(first.Claim),
                Phrase.Join("; ", [.. answers.Take(ShownVoices), .. Rest(answers.Count)])
            );
        }

        var ownTitle = lines.All(line => line.Actual.State == ValueState.Given) ? OwnTitle(first.Field) : null;
        var joined = Phrase.Join("; ", [.. lines.Take(ShownVoices).Select(line => Said(line, ownTitle)), .. Rest(lines.Count)]);
        var sentence = ownTitle is null
            ? words.Say(MessageId.CheckWithTitle, Subject(first.Claim), Title(first.Field), joined)
            : words.Say(MessageId.Check, Subject(first.Claim), joined);
        return Needed(first) is { IsEmpty: false } needed ? words.Say(MessageId.CheckAndNeed, sentence, needed) : sentence;
    }

    /// <summary>Says what was answered to a yes/no field as sentences; none where the language makes none, or an answer is neither.</summary>
    private List<Phrase> Answers(IReadOnlyList<Evidence> lines)
    {
        var answers = new List<Phrase>();
        foreach (var line in lines)
        {
            if (
                line is not { Field: FlagField, Actual: { State: ValueState.Given } value }
                || Answer(line.Field, value.IsTrue) is not { } answer
            )
            {
                return [];
            }

            answers.Add(words.Say(MessageId.Said, answer, Voice(line)));
        }

        return answers;
    }

    private Phrase? Answer(Field field, bool isSo) =>
        words.Speech.Language.Answer(words.Speech.Language.Term(field.Title.Split(';')[0]), isSo) is { } answer
            ? new Phrase(new Span(answer))
            : null;

    private IEnumerable<Phrase> Rest(int count) => count > ShownVoices ? [words.Say(MessageId.More, count - ShownVoices)] : [];

    private static bool IsNotSaid(Evidence line) => line.Actual.IsNone && line.Claim.Kind.Nature == ClaimNature.Provision;

    /// <summary>Says what is needed, where it is not what the claim says, or plain from it.</summary>
    private Phrase Needed(Evidence line)
    {
        if (line.Judgement == Truth.True || line.Field is FlagField)
        {
            return Phrase.Empty;
        }

        var required = line.Required;
        return line.Field.Unit is { } unit && (required == $"0 {unit}" || required == $"at most 0 {unit}")
            ? words.Say(MessageId.NoneAllowed)
            : words.Say(MessageId.Needed, words.Term(required));
    }

    private Phrase Said(Evidence line, string? title)
    {
        var value = IsNotSaid(line) ? words.Say(MessageId.ValueNotSaid) : words.Value(Established(line), line.Field);
        return words.Say(MessageId.Said, title is null ? value : Phrase.Join(" ", [value, words.Term(title)]), Voice(line));
    }

    /// <summary>Returns what the claim establishes: an admission of five, that there are at least five.</summary>
    private static FieldValue Established(Evidence line) =>
        line is { Field: NumberField, Actual: { State: ValueState.Given } value } && value.Low == value.High && value.Low > 0
            ? line.Standing switch
            {
                Standing.Admission when line.Field.Testimony.Adverse == Adverse.More => FieldValue.OfScaled(value.Low, long.MaxValue),
                Standing.Admission when line.Field.Testimony.Adverse == Adverse.Less => FieldValue.OfScaled(long.MinValue, value.High),
                _ => value,
            }
            : line.Actual;

    /// <summary>Returns what follows the unit in a title such as "positions held north of the Blue Line", or <see langword="null"/> where the title is another.</summary>
    private static string? OwnTitle(Field field) =>
        field is NumberField { Unit: { } unit } && field.Title.StartsWith($"{unit} ", StringComparison.Ordinal)
            ? field.Title[(unit.Length + 1)..]
            : null;

    private Phrase Voice(Evidence line)
    {
        if (line.Claim.Kind.Nature == ClaimNature.Provision)
        {
            return Phrase.Empty;
        }

        var standing = line.Standing switch
        {
            Standing.Heard when line.IsVerified => MessageId.StandingVerified,
            Standing.Admission => MessageId.StandingAdmitted,
            Standing.Concession => MessageId.StandingConceded,
            Standing.Reported => MessageId.StandingReported,
            Standing.Claimed => MessageId.StandingClaimed,
            Standing.Alleged => MessageId.StandingAlleged,
            Standing.Announced => MessageId.StandingAnnounced,
            Standing.Stale => MessageId.StandingStale,
            Standing.Hearsay => MessageId.StandingHearsay,
            _ => default(MessageId?),
        };
        var parts = new List<Phrase> { words.Names.Of(line.Claim.AssertedBy ?? ""), words.Day(line.From) };
        if (standing is { } id)
        {
            parts.Add(words.Say(id));
        }

        return words.Say(MessageId.Voice, Phrase.Join(", ", parts));
    }

    /// <summary>Names a field; what its title says of special values is left out.</summary>
    private Phrase Title(Field field) => words.Term(field.Title.Split(';')[0]);

    /// <summary>Names what a claim is about.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="withKind">Whether somebody who is named is told by what is said of them, too: "the foreign presence (Israel)".</param>
    public Phrase Subject(AgreementClaim claim, bool withKind = false) =>
        claim.Instrument is { } instrument ? Clause(instrument, claim.Paragraph ?? claim.Id)
        : withKind && words.Names.IsSomebody(claim.SubjectId)
            ? words.Say(MessageId.KindAndName, words.Term(claim.Kind.Noun), words.Names.Of(claim.SubjectId))
        : Subject(claim.Kind, claim.SubjectId);

    private Phrase Subject(Remark remark) => remark.SubjectId is { } id ? Subject(remark.Of, id) : words.Term(remark.Of.Noun);

    /// <summary>Names a subject: somebody by name, the only one of its kind by what it is, another by its id, too.</summary>
    private Phrase Subject(Kind kind, string id) =>
        kind.Nature == ClaimNature.Provision && words.Names.TextOf(id) is { } text && id.Length > text.Length
            ? Clause(text, id[(text.Length + 1)..])
        : words.Names.IsSomebody(id) ? words.Names.Of(id)
        : words.Assessment.View.Of(kind).Count == 1 ? words.Say(MessageId.TheOnly, words.Term(kind.Noun))
        : words.Say(MessageId.OneOf, words.Term(kind.Noun), id);

    private Phrase Clause(string text, string place) =>
        words.Say(MessageId.ClauseOf, words.Names.IsOnlyText(text) ? words.Say(MessageId.TheText) : words.Names.OfText(text), place);

    private Phrase Scoped(MessageId id, MessageId withScope, Phrase of, Remark remark) =>
        remark.Detail is { Length: > 0 } scope
            ? words.Say(withScope, of, words.Names.IsSomebody(scope) ? words.Names.Of(scope) : words.Term(scope))
            : words.Say(id, of);
}
