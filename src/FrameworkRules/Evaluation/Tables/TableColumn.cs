namespace FrameworkRules;

/// <summary>A column of an <see cref="AssessmentTable"/>.</summary>
/// <param name="Name">Its name: the header in CSV, the member in JSON Lines.</param>
/// <param name="Description">What stands in it, in a few words.</param>
public sealed record TableColumn(string Name, string Description);
