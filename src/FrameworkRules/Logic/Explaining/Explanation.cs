namespace FrameworkRules;

/// <summary>Says what a judgement rests on.</summary>
internal sealed class Explanation
{
    /// <summary>Fewer lines than this are looked through, more are looked up.</summary>
    private const int ListedAtMost = 12;

    private readonly List<Evidence> evidence = [];
    private readonly List<Remark> remarks = [];
    private List<Subject>? subjects;
    private List<SurveyEvidence>? surveys;
    private List<Instrument>? instruments;
    private HashSet<(SubmittedClaim Claim, Field Field, object Condition, bool Negated)>? knownEvidence;
    private HashSet<Remark>? knownRemarks;
    private HashSet<SurveyEvidence>? knownSurveys;
    private HashSet<string>? knownInstruments;
    private List<Kind>? knownStale;
    private bool isCounted;

    /// <summary>Gets the explanation of what was not judged.</summary>
    public static Explanation Empty { get; } = new();

    public IReadOnlyList<Evidence> Evidence => evidence;

    public IReadOnlyList<Remark> Remarks => remarks;

    /// <summary>Gets the surveys by which lists are complete.</summary>
    public IReadOnlyList<SurveyEvidence> Surveys => surveys ?? [];

    /// <summary>Gets the texts that close a list, because all of them is on file.</summary>
    public IReadOnlyList<Instrument> Instruments => instruments ?? [];

    /// <summary>Gets the subjects the judgement turned on.</summary>
    public IReadOnlyList<Subject> Subjects => subjects ?? [];

    /// <summary>Gets for how many subjects the first quantifier's requirement holds.</summary>
    public long Satisfied { get; private set; }

    /// <summary>Gets how many subjects the first quantifier selected.</summary>
    public long Total { get; private set; }

    /// <summary>Gets how many confidential claims are left out.</summary>
    public int Withheld { get; private set; }

    /// <summary>Copies the explanation without what confidential claims say or reveal.</summary>
    public Explanation WithoutConfidential()
    {
        var rest = new Explanation
        {
            isCounted = isCounted,
            Satisfied = Satisfied,
            Total = Total,
            Withheld = evidence.Where(line => line.IsConfidential).Select(line => line.Submitted).Distinct().Count(),
        };
        rest.evidence.AddRange(evidence.Where(line => !line.IsConfidential));
        rest.remarks.AddRange(remarks.Where(remark => !remark.IsConfidential));
        rest.surveys = surveys;
        rest.instruments = instruments?.FindAll(instrument => !instrument.Confidential);
        rest.subjects = subjects?.FindAll(subject => !subject.IsOnlyKnownInConfidence);
        return rest;
    }

    public void Add(Evidence line)
    {
        if (IsNew(line.Submitted, line.Field, line.Condition, line.IsNegated))
        {
            evidence.Add(line);
        }
    }

    public void Add(Remark remark)
    {
        if (remarks.Count < ListedAtMost ? !remarks.Contains(remark) : (knownRemarks ??= [.. remarks]).Add(remark))
        {
            remarks.Add(remark);
        }
    }

    public void Add(SurveyEvidence survey)
    {
        surveys ??= [];
        if (surveys.Count < ListedAtMost ? !surveys.Contains(survey) : (knownSurveys ??= [.. surveys]).Add(survey))
        {
            surveys.Add(survey);
        }
    }

    /// <summary>Adds the texts judged that are on file.</summary>
    public void Add(TextScope texts)
    {
        foreach (var instrument in texts.Judged)
        {
            if ((knownInstruments ??= new(StringComparer.Ordinal)).Add(instrument.Id))
            {
                (instruments ??= []).Add(instrument);
            }
        }
    }

    public void AddClaim(in RecordedLine line, in Context context)
    {
        if (IsNew(line.Claim!, line.Field!, line.Node!, line.Negated))
        {
            evidence.Add(new Evidence(line.Claim!, line.Field!, RequiredOf(line, context), line.Judgement, line.Standing));
        }
    }

    public void AddGap(in RecordedLine line, in Subject subject, in Context context)
    {
        Add(
            new Remark(line.Remark, subject.Kind, subject.Id, line.Field)
            {
                Told =
                    line.Remark == RemarkKind.Presumed
                        ? new RequiredText(Message.OfTerm(((FieldCondition)line.Node!).Presumption!))
                        : RequiredOf(line, context),
                IsConfidential = subject.IsSpokenOfInConfidence,
            }
        );
    }

    /// <summary>Adds the claims of a kind that are too old to be believed, or count for nothing, each kind once.</summary>
    public void AddStale(StateView view, Kind kind)
    {
        if (knownStale?.Contains(kind) == true)
        {
            return;
        }

        (knownStale ??= []).Add(kind);
        foreach (var remark in StaleIn(view, kind))
        {
            Add(remark);
        }
    }

    /// <summary>Lists what is told of the claims of a kind that count for nothing, because their speakers cannot establish what they tell, then of those that are too old. Many findings tell of the same.</summary>
    private static Remark[] StaleIn(StateView view, Kind kind) =>
        view.Index.Of(kind).Length == 0
            ? []
            : view.Once(
                kind,
                typeof(Explanation),
                (View: view, Kind: kind),
                static of =>
                    (Remark[])
                        [
                            .. of
                                .View.Hearsay(of.Kind)
                                .Select(claim => new Remark(RemarkKind.Hearsay, of.Kind, claim.Claim.SubjectId, null)
                                {
                                    Named = claim.Claim.AssertedBy,
                                    IsConfidential = claim.Confidential,
                                }),
                            .. of
                                .View.Stale(of.Kind)
                                .Select(claim => new Remark(RemarkKind.Stale, of.Kind, claim.Claim.SubjectId, null)
                                {
                                    Named = claim.Claim.AssertedBy,
                                    Since = new DateTimeOffset(claim.StaleFrom(of.View.Options.Of(of.Kind)), TimeSpan.Zero),
                                    IsConfidential = claim.Confidential,
                                }),
                        ]
            );

    public void AddSubject(in Subject subject) => (subjects ??= []).Add(subject);

    /// <summary>Counts the subjects of the first quantifier; those of others are not added up.</summary>
    public void Count(long satisfied, long total)
    {
        if (!isCounted)
        {
            (isCounted, Satisfied, Total) = (true, satisfied, total);
        }
    }

    /// <summary>Returns the text that the evidence before has, where the condition is the same.</summary>
    private RequiredText RequiredOf(in RecordedLine line, in Context context) =>
        evidence.Count > 0 && ReferenceEquals(evidence[^1].Condition, line.Node) && evidence[^1].IsNegated == line.Negated
            ? evidence[^1].RequiredText
            : RequiredText.Of(line, context);

    private bool IsNew(SubmittedClaim claim, Field field, object condition, bool negated)
    {
        if (evidence.Count >= ListedAtMost)
        {
            knownEvidence ??= [.. evidence.Select(line => (line.Submitted, line.Field, line.Condition, line.IsNegated))];
            return knownEvidence.Add((claim, field, condition, negated));
        }

        foreach (var line in evidence)
        {
            if (line.Submitted == claim && line.Field == field && line.Condition.Equals(condition) && line.IsNegated == negated)
            {
                return false;
            }
        }

        return true;
    }
}
