using System.Diagnostics;

namespace FrameworkRules;

/// <summary>One claim that a finding rests on: what it says of a field, what is required, and how it stands. Text is rendered when it is asked for.</summary>
[DebuggerDisplay("{Claim}, {Field.Name,nq}: {Actual}, {Standing}")]
public sealed class Evidence
{
    private readonly SubmittedClaim submitted;
    private readonly RequiredText required;

    internal Evidence(SubmittedClaim submitted, Field field, RequiredText required, Truth judgement, Standing standing)
    {
        this.submitted = submitted;
        this.required = required;
        Field = field;
        Judgement = judgement;
        Standing = standing;
    }

    /// <summary>Gets the claim.</summary>
    public AgreementClaim Claim => submitted.Claim;

    /// <summary>Gets the field.</summary>
    public Field Field { get; }

    /// <summary>Gets what the claim says of the field.</summary>
    public FieldValue Actual => Claim[Field];

    /// <summary>Gets what is required of the field, with its unit.</summary>
    public string Required => required.ToString();

    /// <summary>Gets what the claim by itself makes of the requirement.</summary>
    public Truth Judgement { get; }

    /// <summary>Gets how the claim stands against the others about the same subject.</summary>
    public Standing Standing { get; }

    /// <summary>Gets the source.</summary>
    public Source Source => submitted.Source;

    /// <summary>Gets the party that speaks.</summary>
    public string Speaker => submitted.Voice.ShownSpeaker;

    /// <summary>Gets since when the claim holds, or when an event happened.</summary>
    public DateTimeOffset From => submitted.From;

    /// <summary>Gets when the claim was reported.</summary>
    public DateTimeOffset ReportedOn => submitted.ReportedOn;

    /// <summary>Gets whether the claim was verified.</summary>
    public bool IsVerified => submitted.IsVerified;

    /// <summary>Gets whether the claim, or the instrument it stands in, is confidential.</summary>
    public bool IsConfidential => submitted.Confidential;

    /// <summary>Gets whether the claim is an admission of the speaker's own conduct.</summary>
    public bool IsAdmission => submitted.WordOn(Field) == Word.Admitted;

    /// <summary>Gets the JSON pointer of the claim, where the state was read from a file.</summary>
    public string? Pointer => Claim.Place?.Pointer;

    /// <summary>Gets the condition, or the question where there is none.</summary>
    internal object Condition => required.Identity;

    internal RequiredText RequiredText => required;

    internal bool IsNegated => required.IsNegated;

    internal SubmittedClaim Submitted => submitted;
}
