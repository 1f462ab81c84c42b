namespace FrameworkRules;

/// <summary>A survey together with what its state says of it: the source, who speaks, and how far it reaches.</summary>
internal sealed class SubmittedSurvey
{
    public SubmittedSurvey(Survey survey, Source source, Voices voices)
    {
        Survey = survey;
        Source = source;
        Voice = voices.Of(survey.By);
        From = survey.From.UtcTicks;
        ReportedUntil = source.Get(Source.DateField).High;
    }

    public Survey Survey { get; }

    public Source Source { get; }

    public Voice Voice { get; }

    /// <summary>Gets the survey with its source, as evidence shows it.</summary>
    public SurveyEvidence Evidence => field ??= new SurveyEvidence(Survey, Source);

    /// <summary>Gets when its period begins.</summary>
    public long From { get; }

    /// <summary>Gets the last instant at which it may have been published.</summary>
    public long ReportedUntil { get; }

    /// <summary>Returns how far it reaches: to the end of the day it was published at most, unless a text closes the list of what it itself makes or names.</summary>
    public long ReachOn(Kind kind) =>
        Voice.Role == VoiceRole.Text && kind.IsListedByTexts ? Survey.Until.UtcTicks : Math.Min(Survey.Until.UtcTicks, ReportedUntil + 1);

    /// <summary>Tells whether its author may say that a list is complete.</summary>
    /// <param name="kind">The kind of the list.</param>
    /// <param name="interested">The party whose conduct the list holds; <see langword="null"/>: it is not said, or that of several.</param>
    /// <remarks>An independent body may, both sides together, a text for what it itself makes, and a side for the list of the other's conduct.</remarks>
    public bool MayClose(Kind kind, string? interested) =>
        Voice.Role switch
        {
            VoiceRole.Independent or VoiceRole.Joint => true,
            VoiceRole.Text => kind.IsListedByTexts,
            VoiceRole.Side => interested is not null && interested != Voice.Side,
            _ => false,
        };
}
