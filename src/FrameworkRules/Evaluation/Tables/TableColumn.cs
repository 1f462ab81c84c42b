namespace FrameworkRules;

/// <summary>A column of an <see cref="AssessmentTable"/>.</summary>
/// <param name="Name">Its name: the header in CSV, the member in JSON Lines.</param>
/// <param name="Description">What stands in it, in a few words.</param>
public sealed record TableColumn(string Name, string Description)
{
    /// <summary>Gets its name: the header in CSV, the member in JSON Lines.</summary>
    public string Name
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Name);

    /// <summary>Gets what stands in it, in a few words.</summary>
    public string Description
    {
        get;
        init => field = Given.There(value);
    } = Given.There(Description);
}
