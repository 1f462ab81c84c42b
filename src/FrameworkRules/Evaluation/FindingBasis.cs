namespace FrameworkRules;

/// <summary>Works out on whose word a finding rests.</summary>
internal static class FindingBasis
{
    public static IReadOnlyList<Basis> Of(Finding finding)
    {
        if (finding.Outcome is Outcome.Faulted || finding.Exemption is not null)
        {
            return [];
        }

        var told = finding.Evidence.Where(IsTestimony).ToList();
        var isOpen = finding.Outcome is Outcome.Unknown or Outcome.Contested;
        var isEstablished =
            finding.Evidence.Any(line => line.Standing.Establishes()) || finding.Surveys.Count > 0 || finding.Instruments.Count > 0;
        var found = new List<Basis>();
        Add(Basis.Established, !isOpen && isEstablished);
        Add(Basis.PressAlone, !isOpen && RestsOnPressAlone(told));
        Add(Basis.Admitted, told.Exists(line => line.Standing == Standing.Admission));
        Add(Basis.Denied, finding.Outcome.IsUnmet() && told.Exists(line => line.Standing == Standing.Claimed));
        Add(Basis.Claimed, isOpen && told.Exists(line => line.Standing == Standing.Claimed));
        Add(Basis.Alleged, told.Exists(line => line.Standing == Standing.Alleged));
        Add(Basis.Announced, isOpen && told.Exists(line => line.Standing == Standing.Announced));
        Add(
            Basis.Stale,
            isOpen
                && (told.Exists(line => line.Standing == Standing.Stale) || finding.Remarks.Any(remark => remark.Kind == RemarkKind.Stale))
        );
        Add(
            Basis.Hearsay,
            isOpen
                && (
                    told.Exists(line => line.Standing == Standing.Hearsay)
                    || finding.Remarks.Any(remark => remark.Kind == RemarkKind.Hearsay)
                )
        );
        Add(Basis.Presumed, finding.Remarks.Any(remark => remark.Kind == RemarkKind.Presumed));
        Add(
            Basis.NotSubmitted,
            isOpen && !found.Exists(basis => basis is Basis.Claimed or Basis.Alleged or Basis.Announced or Basis.Stale or Basis.Hearsay)
        );
        return [.. found];

        void Add(Basis basis, bool holds)
        {
            if (holds)
            {
                found.Add(basis);
            }
        }
    }

    /// <summary>Tells whether some field of some subject is told of by the press and by nobody whose word counts for more.</summary>
    private static bool RestsOnPressAlone(List<Evidence> told) =>
        told.GroupBy(line => (line.Claim.Kind, line.Claim.SubjectId, line.Field))
            .Any(lines =>
                lines.Any(line => line.Standing == Standing.Reported)
                && !lines.Any(line => line.Standing is Standing.Heard or Standing.Admission or Standing.Concession)
            );

    /// <summary>Names, places and clauses are told by anybody, or by the text.</summary>
    private static bool IsTestimony(Evidence line) => line.Field.Testimony.Nature is not (TestimonyNature.Plain or TestimonyNature.Clause);
}
