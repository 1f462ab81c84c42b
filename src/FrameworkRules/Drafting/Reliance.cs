namespace FrameworkRules.Drafting;

/// <summary>Tells which findings rest on which clauses.</summary>
internal static class Reliance
{
    /// <summary>Tells whether a finding rests on a clause.</summary>
    public static bool On(Finding? finding, AgreementClaim? clause) =>
        finding is not null
        && clause is not null
        && (
            finding.Evidence.Any(line => line.Claim.Kind == clause.Kind && line.Claim.SubjectId == clause.SubjectId)
            || finding.DecisiveRecords.Contains((clause.Kind, clause.SubjectId))
        );
}
