namespace FrameworkRules;

/// <summary>What was made of one subject, and under which key a join has it; <see langword="null"/>: there is no join, or all subjects of the owner see it.</summary>
internal sealed class Placed(SubjectResult result, string? key)
{
    public SubjectResult Result { get; } = result;

    public string? Key { get; } = key;
}
