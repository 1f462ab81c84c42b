namespace FrameworkRules;

/// <summary>Collects what a judgement rests on.</summary>
internal sealed class Explanation
{
    private readonly List<Evidence> evidence = [];
    private readonly List<Remark> remarks = [];
    private readonly List<Subject> subjects = [];
    private readonly HashSet<(SubmittedClaim, Field, object)> knownEvidence = [];
    private readonly HashSet<Remark> knownRemarks = [];
    private Quantifier? counted;

    public IReadOnlyList<Evidence> Evidence => evidence;

    public IReadOnlyList<Remark> Remarks => remarks;

    /// <summary>Gets the subjects the judgement turned on.</summary>
    public IReadOnlyList<Subject> Subjects => subjects;

    /// <summary>Gets for how many subjects the first quantifier's requirement holds.</summary>
    public long Satisfied { get; private set; }

    /// <summary>Gets how many subjects the first quantifier selected.</summary>
    public long Total { get; private set; }

    /// <summary>Gets or sets whether the node explained stands under a negation.</summary>
    public bool Negated { get; set; }

    /// <summary>Gets how many confidential claims are left out.</summary>
    public int Withheld { get; private set; }

    /// <summary>Copies the explanation without what confidential claims say or reveal.</summary>
    public Explanation WithoutConfidential()
    {
        var rest = new Explanation
        {
            counted = counted,
            Satisfied = Satisfied,
            Total = Total,
            Withheld = evidence.Where(line => line.IsConfidential).Select(line => line.Submitted).Distinct().Count(),
        };
        rest.evidence.AddRange(evidence.Where(line => !line.IsConfidential));
        rest.remarks.AddRange(remarks.Where(remark => !remark.IsConfidential));
        rest.subjects.AddRange(subjects.Where(subject => !subject.IsOnlyKnownInConfidence));
        return rest;
    }

    public void Add(Evidence line)
    {
        if (knownEvidence.Add((line.Submitted, line.Field, line.CheckIdentity)))
        {
            evidence.Add(line);
        }
    }

    public void Add(Remark remark)
    {
        if (knownRemarks.Add(remark))
        {
            remarks.Add(remark);
        }
    }

    public void AddStale(StateView view, Kind kind)
    {
        foreach (var claim in view.Stale(kind))
        {
            Add(
                new Remark(RemarkKind.Stale, kind, claim.Claim.SubjectId, null, claim.Claim.AssertedBy)
                {
                    Since = claim.EndsAt(view.Options.Of(kind)),
                    IsConfidential = claim.Confidential,
                }
            );
        }
    }

    public void AddSubject(in Subject subject) => subjects.Add(subject);

    public void AddValues(in Context context, in Subject subject, NumberField field)
    {
        foreach (var claim in Settled.Heard(context.Policy, subject, field))
        {
            Add(new Evidence(claim, field, new Check("counted in a sum"), Truth.Unknown, Standing.Heard));
        }
    }

    public void Count(Quantifier quantifier, long satisfied, long total)
    {
        if (counted is null)
        {
            counted = quantifier;
            (Satisfied, Total) = (satisfied, total);
        }
    }

    /// <summary>Explains the parts that decide: those with the decisive value if there is one, else those that agree with the whole.</summary>
    public void ExplainParts(Requirement[] parts, Truth whole, Truth decisive, in Context context, in Subject subject)
    {
        foreach (var part in parts)
        {
            var truth = part.Judge(context, subject);
            if (
                truth == whole
                || (whole is Truth.Unknown or Truth.Contested && truth is Truth.Unknown or Truth.Contested)
                || whole == decisive.Not()
            )
            {
                part.Explain(context, subject, this);
            }
        }
    }
}
