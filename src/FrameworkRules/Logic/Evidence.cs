using System.Globalization;

namespace FrameworkRules;

/// <summary>One claim that a finding rests on: what it says of a field, what is required, and how it stands. Text is rendered when it is asked for.</summary>
public sealed class Evidence
{
    private readonly SubmittedClaim submitted;
    private readonly Check check;

    internal Evidence(SubmittedClaim submitted, Field field, in Check check, Truth judgement, Standing standing)
    {
        this.submitted = submitted;
        this.check = check;
        Field = field;
        Judgement = judgement;
        Standing = standing;
    }

    /// <summary>Gets the claim.</summary>
    public AgreementClaim Claim => submitted.Claim;

    /// <summary>Gets the field.</summary>
    public Field Field { get; }

    /// <summary>Gets what the claim says of the field.</summary>
    public FieldValue Actual => Claim.Get(Field);

    /// <summary>Gets what is required of the field, with its unit.</summary>
    public string Required => check.Require();

    /// <summary>Gets what the claim by itself makes of the requirement.</summary>
    public Truth Judgement { get; }

    /// <summary>Gets how the claim stands against the others about the same subject.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the source.</summary>
    public Source Source => submitted.Source;

    /// <summary>Gets the party that speaks.</summary>
    public string Speaker => submitted.Speaker;

    /// <summary>Gets since when the claim holds, or when an event happened.</summary>
    public DateTimeOffset From => submitted.From;

    /// <summary>Gets when the claim was reported.</summary>
    public DateTimeOffset ReportedOn => submitted.ReportedOn;

    /// <summary>Gets whether the claim was verified.</summary>
    public bool IsVerified => submitted.IsVerified;

    /// <summary>Gets whether the claim, or the instrument it stands in, is confidential.</summary>
    public bool IsConfidential => submitted.Confidential;

    /// <summary>Gets whether the claim is an admission of the speaker's own conduct.</summary>
    public bool IsAdmission => submitted.IsOnOwnConduct(Field) && FrameworkRules.Field.IsAdverse(Actual);

    /// <summary>Gets the JSON pointer of the claim, where the state was read from a file.</summary>
    public string? Pointer => Claim.Place?.Pointer;

    internal object CheckIdentity => check.Identity;

    internal SubmittedClaim Submitted => submitted;

    internal string RequiredIn(Rendering rendering) => check.Require(rendering);
}

/// <summary>Says what was checked, so that it can be put into words when somebody asks.</summary>
internal readonly struct Check
{
    private readonly Comparison? comparison;
    private readonly string? question;
    private readonly Context context;
    private readonly bool negated;

    public Check(Comparison comparison, in Context context, bool negated)
    {
        this.comparison = comparison;
        this.context = context;
        this.negated = negated;
    }

    public Check(string question) => this.question = question;

    public object Identity => comparison is null ? question! : (comparison, negated);

    public string Require() =>
        Require(
            new Rendering(CultureInfo.InvariantCulture, comparison is null ? TimeSpan.Zero : context.View.State.UtcOffset ?? TimeSpan.Zero)
        );

    public string Require(Rendering rendering) => question ?? comparison!.Require(context, negated, rendering);
}

/// <summary>Says what a <see cref="Remark"/> tells.</summary>
public enum RemarkKind
{
    /// <summary>No claim that holds states the field.</summary>
    NotSubmitted,

    /// <summary>A claim says that the field is not known.</summary>
    NotKnown,

    /// <summary>No claim of the kind is on file, and no survey says that there is nothing to file.</summary>
    NothingOnFile,

    /// <summary>There are claims, but no survey says that the list is complete.</summary>
    ListNotComplete,

    /// <summary>The text was not submitted, or not in full, so that a clause not found may exist.</summary>
    TextNotInFull,

    /// <summary>A survey, or the full text, shows that there is nothing of the kind.</summary>
    EmptyList,

    /// <summary>The requirement is presumed to hold until a notice is on file.</summary>
    Presumed,

    /// <summary>A claim is too old to be believed.</summary>
    Stale,

    /// <summary>Something found by a question over several subjects, such as a cycle.</summary>
    Found,
}

/// <summary>Something a finding rests on besides claims: a gap, a presumption, a stale claim. Text is rendered when it is asked for.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Of">The kind of subject concerned.</param>
/// <param name="SubjectId">The subject concerned, or <see langword="null"/> for the whole list.</param>
/// <param name="Field">The field concerned, or <see langword="null"/>.</param>
/// <param name="Detail">What is required, what is presumed, what the list covers, or what was found.</param>
public sealed record Remark(RemarkKind Kind, Kind Of, string? SubjectId, Field? Field, string? Detail)
{
    /// <summary>Gets since when a claim is stale.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Gets whether the remark tells of a subject that confidential claims speak of.</summary>
    public bool IsConfidential { get; init; }
}
