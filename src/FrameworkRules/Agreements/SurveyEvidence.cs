namespace FrameworkRules;

/// <summary>A survey that a finding rests on: by its author's word a list is complete.</summary>
/// <param name="Survey">The survey: of what, over which period, by whom.</param>
/// <param name="Source">The source, with its grade.</param>
public sealed record SurveyEvidence(Survey Survey, Source Source)
{
    /// <summary>Gets the survey: of what, over which period, by whom.</summary>
    public Survey Survey
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Survey);

    /// <summary>Gets the source, with its grade.</summary>
    public Source Source
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Source);
}
