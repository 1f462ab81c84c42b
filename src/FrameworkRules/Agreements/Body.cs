namespace FrameworkRules;

/// <summary>Names somebody who acts or speaks, and the party they speak for: an army speaks for its state.</summary>
public sealed class Body : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("bodies");
    private static readonly TextField IdField = Declared.TextField("id", "what names the body in the submission", required: true);
    private static readonly TextField NameField = Declared.TextField("name", "its name for people");
    internal static readonly TextField SpeaksForField = Declared.TextField("speaksFor", "the party it speaks for");

    /// <summary>Makes a body.</summary>
    /// <param name="id">What names the body in the submission.</param>
    public Body(string id)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(id);
        Set(IdField, id);
    }

    internal Body()
        : base(Declared) { }

    /// <summary>Gets what names the body in the submission.</summary>
    public string Id => Text(IdField)!;

    /// <summary>Gets or sets its name for people.</summary>
    public string? Name
    {
        get => Text(NameField);
        init => Set(NameField, value, nameof(Name));
    }

    /// <summary>Gets or sets the party it speaks for; <see langword="null"/>: itself.</summary>
    public string? SpeaksFor
    {
        get => Text(SpeaksForField);
        init => Set(SpeaksForField, value, nameof(SpeaksFor));
    }
}
