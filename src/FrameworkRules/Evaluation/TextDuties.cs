namespace FrameworkRules;

/// <summary>Works out when the commitments of the texts judged fall due: on their date, or so long after entry into force or after another commitment was fulfilled.</summary>
internal sealed class TextDuties
{
    private readonly Framework framework;
    private readonly StateView view;
    private readonly AgreementClaim[] commitments;
    private readonly StepNames steps;

    private TextDuties(Framework framework, StateView view)
    {
        (this.framework, this.view) = (framework, view);
        var texts = framework.ContextOf(view).Texts;
        commitments = [.. All(Commitment.Kind).Select(subject => subject.First).Where(texts.Judges)];
        steps = new StepNames(commitments);
    }

    public static IReadOnlyList<TextDuty> Of(Framework framework, StateView view)
    {
        var duties = new TextDuties(framework, view);
        return [.. duties.commitments.Select(duties.ToDuty)];
    }

    private TextDuty ToDuty(AgreementClaim commitment) =>
        new()
        {
            Instrument = commitment.Instrument!,
            Id = commitment.Id,
            Actors = commitment.Get(Commitment.Actors).Names,
            Level = commitment.Level,
            After = commitment.Get(Commitment.After).Text,
            Due = DueOf(commitment),
        };

    private DateTimeOffset? DueOf(AgreementClaim commitment)
    {
        if (commitment.Get(Commitment.Due) is { State: ValueState.Given } due && due.Low == due.High)
        {
            return due.Instant;
        }

        var time =
            Exactly(commitment.Get(Commitment.WithinDays)) is { } days ? TimeSpan.FromDays(days)
            : Exactly(commitment.Get(Commitment.WithinHours)) is { } hours ? TimeSpan.FromHours(hours)
            : default(TimeSpan?);
        return time is { } span && RunsFrom(commitment) is { } from ? Instants.After(from, span) : null;
    }

    private DateTimeOffset? RunsFrom(AgreementClaim commitment) =>
        commitment.Get(Commitment.After).Text is not { } step ? framework.EffectiveFrom
        : steps.CommitmentNamed(step, commitment.Instrument) is { } other ? FulfilledOn(other)
        : null;

    /// <summary>Returns since when the milestone of a commitment is said to be reached, by its id.</summary>
    private DateTimeOffset? FulfilledOn(AgreementClaim commitment) =>
        All(Milestone.Kind)
            .Where(milestone => milestone.Id == commitment.SubjectId || milestone.Id == commitment.Id)
            .SelectMany(milestone => HeardClaims.Of(milestone, Milestone.Done))
            .Where(claim => claim.Claim.Get(Milestone.Done).IsTrue)
            .Select(claim => (DateTimeOffset?)claim.From)
            .Min();

    private IEnumerable<Subject> All(Kind kind)
    {
        var subjects = view.Of(kind);
        for (var i = 0; i < subjects.Count; i++)
        {
            yield return subjects[i];
        }
    }

    private static double? Exactly(in FieldValue value) =>
        value.State == ValueState.Given && value.Low == value.High && value.Low / FieldValue.Scale < 1_000_000
            ? (double)value.Low / FieldValue.Scale
            : null;
}
