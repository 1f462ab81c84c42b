namespace FrameworkRules.Samples;

/// <summary>One precondition as a framework uses it.</summary>
internal sealed record CatalogueEntry
{
    private readonly Finding finding;

    private CatalogueEntry(IReadOnlyList<Finding> findings)
    {
        finding = findings[0];
        IsPerParty = finding.Party is not null;
        DutyBearers = [.. findings.SelectMany(one => one.DutyBearers).Distinct()];
    }

    public string Id => finding.Id;

    public string Statement => finding.Statement;

    public string? Weaker => finding.WeakerStatement;

    public Theme Theme => finding.Theme;

    public Layer Layer => finding.Layer;

    public Gate Gate => finding.Gate;

    public Weight Weight => finding.Weight;

    /// <summary>Gets those whose duty it is; empty where the record names them.</summary>
    public IReadOnlyList<string> DutyBearers { get; }

    public bool IsPerParty { get; }

    public IReadOnlyList<string> Addressees => finding.Addressees;

    public IReadOnlyList<Citation> Citations => finding.Citations;

    public IReadOnlyList<ParameterValue> Parameters => finding.Parameters;

    /// <summary>Lists the preconditions of a framework. A state with nothing in it has a finding on every one.</summary>
    public static IReadOnlyList<CatalogueEntry> Of(Framework framework)
    {
        var nothing = framework.Evaluate(new AgreementState(), asOf: framework.EffectiveFrom ?? DateTimeOffset.UnixEpoch);
        return [.. nothing.Findings.GroupBy(finding => finding.Id).Select(findings => new CatalogueEntry([.. findings]))];
    }
}
