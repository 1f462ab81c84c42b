namespace FrameworkRules;

internal static class SourceGrades
{
    public static readonly string[] Names = ["document", "observer", "official", "party", "press"];

    public static SourceGrade Parse(string name) => (SourceGrade)Array.IndexOf(Names, name);
}
