using System.Runtime.InteropServices;

namespace FrameworkRules;

/// <summary>Listens while a requirement is judged, and takes down what each node looks at. A node whose parts turn out not to decide drops what they have taken down.</summary>
/// <remarks>It is a log of small records; claims become evidence, and gaps remarks, only when the explanation is made.</remarks>
internal sealed class EvidenceRecorder
{
    /// <summary>More lines than this are not kept for the next explanation.</summary>
    private const int KeptAtMost = 1024;

    [ThreadStatic]
    private static EvidenceRecorder? spare;

    private readonly List<RecordedLine> lines = [];
    private readonly List<Subject> subjects = [];
    private readonly List<ConsideredSubject> considered = [];

    private EvidenceRecorder() { }

    /// <summary>Gets or sets whether the node that is judged stands under a negation.</summary>
    public bool Negated { get; set; }

    /// <summary>Gets where the next line will stand.</summary>
    public int End => lines.Count;

    /// <summary>Gets the subjects that the quantifiers being judged have considered so far; those of an inner one stand behind those of the outer.</summary>
    public List<ConsideredSubject> Considered => considered;

    /// <summary>Judges a requirement of the state, and says what the judgement rests on.</summary>
    public static Explanation Explain(Requirement requirement, in Context context) => Explain(requirement, context, out _);

    /// <summary>Judges a requirement of the state, and says what the judgement rests on.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="context">What the judgement depends on.</param>
    /// <param name="truth">Receives the judgement; the same as without a recorder.</param>
    public static Explanation Explain(Requirement requirement, in Context context, out Truth truth) =>
        Explain(requirement, context, default, out truth);

    /// <summary>Judges a requirement of a subject, and says what the judgement rests on.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="context">What the judgement depends on besides the subject.</param>
    /// <param name="subject">The subject; the default where the requirement is about the state.</param>
    /// <param name="truth">Receives the judgement; the same as without a recorder.</param>
    public static Explanation Explain(Requirement requirement, in Context context, in Subject subject, out Truth truth)
    {
        var recorder = spare ?? new EvidenceRecorder();
        spare = null;
        truth = requirement.Judge(context, subject, recorder);
        var explanation = recorder.ToExplanation(context);
        recorder.Clear();
        spare = recorder;
        return explanation;
    }

    /// <summary>Takes down what a claim says of a field, and what that makes of a condition.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="field">The field.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="judgement">What the claim by itself makes of it.</param>
    /// <param name="standing">How the claim stands against the others.</param>
    public void Claim(SubmittedClaim claim, Field field, FieldCondition condition, Truth judgement, Standing standing) =>
        ClaimAs(claim, field, condition, judgement, standing);

    /// <summary>Takes down what a claim says of a field, and what that makes of something that is no condition on the field alone.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="field">The field.</param>
    /// <param name="required">What is required.</param>
    /// <param name="judgement">What the claim by itself makes of it.</param>
    /// <param name="standing">How the claim stands against the others.</param>
    public void Claim(SubmittedClaim claim, Field field, Message required, Truth judgement, Standing standing) =>
        ClaimAs(claim, field, required, judgement, standing);

    private void ClaimAs(SubmittedClaim claim, Field field, object condition, Truth judgement, Standing standing)
    {
        lines.Add(
            new RecordedLine(RecordedKind.Claim, condition)
            {
                Claim = claim,
                Field = field,
                Judgement = Negated ? judgement.Not() : judgement,
                Standing = standing,
                Negated = Negated && condition is FieldCondition,
            }
        );
        if (field.Takes != TextSort.Words)
        {
            Vague(claim, field);
        }
    }

    /// <summary>Takes down each text of a claim that leaves open what it is to settle.</summary>
    private void Vague(SubmittedClaim claim, Field field)
    {
        ref readonly var value = ref claim.Claim.Get(field);
        foreach (var text in value.Text is { } only ? [only] : value.NameSpan)
        {
            if (VaguePhrases.Library.AreIn(text))
            {
                Remark(
                    new Remark(RemarkKind.Vague, claim.Claim.Kind, claim.Claim.SubjectId, field)
                    {
                        Named = text,
                        IsConfidential = claim.Confidential,
                    }
                );
            }
        }
    }

    /// <summary>Takes down what is said of a number of a subject that is counted or compared, or that nothing is.</summary>
    public void Number(in Subject subject, NumberField field, Message use)
    {
        var standings = new Standing[subject.Claims.Length];
        ClaimWeighing.Weigh(subject, field, standings);
        var isEstablished = false;
        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i] != Standing.Silent)
            {
                Claim(subject.Claims[i], field, use, Truth.Unknown, standings[i]);
                isEstablished |= standings[i].Establishes();
            }
        }

        if (!isEstablished)
        {
            Gap(subject.Claims.GapIn(field), subject, field, use);
        }
    }

    /// <summary>Takes down that nothing is heard of a field of a subject.</summary>
    public void Gap(RemarkKind kind, in Subject subject, Field field, FieldCondition condition) => GapAs(kind, subject, field, condition);

    /// <summary>Takes down that nothing is heard of a field of a subject, of which something is required that is no condition on the field alone.</summary>
    public void Gap(RemarkKind kind, in Subject subject, Field field, Message required) => GapAs(kind, subject, field, required);

    private void GapAs(RemarkKind kind, in Subject subject, Field field, object condition)
    {
        lines.Add(
            new RecordedLine(RecordedKind.Gap, condition)
            {
                Field = field,
                Remark = kind,
                Negated = Negated,
                Index = subjects.Count,
            }
        );
        subjects.Add(subject);
    }

    public void Remark(Remark remark) => lines.Add(new RecordedLine(RecordedKind.Remark, remark));

    /// <summary>Takes down a survey that says that a list is complete.</summary>
    public void Survey(SubmittedSurvey survey) => lines.Add(new RecordedLine(RecordedKind.Survey, survey.Evidence));

    /// <summary>Takes down the texts that close a list, because all of them is on file.</summary>
    public void Texts(TextScope texts) => lines.Add(new RecordedLine(RecordedKind.Texts, texts));

    /// <summary>Takes down which texts, and which clauses of a kind, are on file and not judged.</summary>
    public void TextsNotJudged(in Context context, Kind kind)
    {
        if (kind.Nature != ClaimNature.Provision)
        {
            return;
        }

        foreach (var remark in context.Texts.NotJudgedOf(kind))
        {
            Remark(remark);
        }
    }

    public void Evidence(Evidence evidence) => lines.Add(new RecordedLine(RecordedKind.Evidence, evidence));

    /// <summary>Takes down that claims of a kind may be too old to be believed.</summary>
    public void Stale(Kind kind) => lines.Add(new RecordedLine(RecordedKind.Stale, kind));

    /// <summary>Takes down a subject that the judgement turned on.</summary>
    public void Subject(in Subject subject)
    {
        lines.Add(new RecordedLine(RecordedKind.Subject, Node: null) { Index = subjects.Count });
        subjects.Add(subject);
    }

    /// <summary>Takes down, where the line of a quantifier was left, for how many of its subjects the requirement holds.</summary>
    public void Count(int place, long satisfied, long total) =>
        lines[place] = new RecordedLine(RecordedKind.Count, Node: null) { Satisfied = satisfied, Total = total };

    /// <summary>Leaves a line for the count of a quantifier, before those of its subjects.</summary>
    public int LeaveCount()
    {
        lines.Add(new RecordedLine(RecordedKind.Dropped, Node: null));
        return lines.Count - 1;
    }

    /// <summary>Gets how many subjects have been taken down.</summary>
    public int SubjectCount => subjects.Count;

    /// <summary>Drops all lines from one on, none of which was moved, and the subjects they tell of.</summary>
    public void Cut(int from, int subjectsFrom)
    {
        Cut(from);
        CollectionsMarshal.SetCount(subjects, subjectsFrom);
    }

    /// <summary>Drops all lines from one on.</summary>
    public void Cut(int from) => CollectionsMarshal.SetCount(lines, from);

    /// <summary>Moves some lines forward to where others were dropped, and returns the end of them.</summary>
    public int Keep(int from, int until, int at)
    {
        if (from != at)
        {
            var all = CollectionsMarshal.AsSpan(lines);
            all[from..until].CopyTo(all[at..]);
        }

        return at + until - from;
    }

    /// <summary>Makes the explanation out of what was taken down.</summary>
    private Explanation ToExplanation(in Context context)
    {
        var explanation = new Explanation();
        foreach (ref readonly var line in CollectionsMarshal.AsSpan(lines))
        {
            switch (line.Kind)
            {
                case RecordedKind.Claim:
                    explanation.AddClaim(line, context);
                    break;
                case RecordedKind.Gap:
                    explanation.AddGap(line, subjects[line.Index], context);
                    break;
                case RecordedKind.Remark:
                    explanation.Add((Remark)line.Node!);
                    break;
                case RecordedKind.Survey:
                    explanation.Add((SurveyEvidence)line.Node!);
                    break;
                case RecordedKind.Texts:
                    explanation.Add((TextScope)line.Node!);
                    break;
                case RecordedKind.Evidence:
                    explanation.Add((Evidence)line.Node!);
                    break;
                case RecordedKind.Stale:
                    explanation.AddStale(context.View, (Kind)line.Node!);
                    break;
                case RecordedKind.Subject:
                    explanation.AddSubject(subjects[line.Index]);
                    break;
                case RecordedKind.Count:
                    explanation.Count(line.Satisfied, line.Total);
                    break;
                default:
                    break;
            }
        }

        return explanation;
    }

    private void Clear()
    {
        lines.Clear();
        subjects.Clear();
        Shrink(lines);
        Shrink(subjects);
        Shrink(considered);
    }

    private static void Shrink<T>(List<T> list)
    {
        if (list.Capacity > KeptAtMost)
        {
            list.Capacity = 0;
        }
    }
}
