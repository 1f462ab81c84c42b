using System.Diagnostics;

namespace FrameworkRules;

/// <summary>Names somebody who acts or speaks, and the party they speak for: an army speaks for its state.</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed class Body : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("bodies");
    private static readonly TextField IdField = Declared.TextField("id", "what names the body in the submission", required: true);
    private static readonly TextField NameField = Declared.TextField("name", "its name for people");
    internal static readonly TextField SpeaksForField = Declared.TextField("speaksFor", "the party it speaks for");
    internal static readonly NamesField AkaField = Declared.NamesField("aka", "other names by which it is known", []);
    internal static readonly TextField OnTerritoryOfField = Declared.TextField(
        "onTerritoryOf",
        "of an armed group: the side on whose territory it is"
    );
    internal static readonly TextField MandateField = Declared.TextField(
        "mandate",
        "of an independent body: the id of the instrument on file that mandates it"
    );

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

    /// <summary>Gets or sets other names by which it is known.</summary>
    public IReadOnlyList<string> Aka
    {
        get => Get(AkaField).Names;
        init => Set(AkaField, Given.Items(value));
    }

    /// <summary>Gets or sets, of an armed group, the side on whose territory it is; <see langword="null"/> for others.</summary>
    public string? OnTerritoryOf
    {
        get => Text(OnTerritoryOfField);
        init => Set(OnTerritoryOfField, value, nameof(OnTerritoryOf));
    }

    /// <summary>Gets or sets, of a body of neither side, the id of the instrument on file that mandates it to observe or to verify.</summary>
    /// <remarks>Only such a body, or one that the framework knows, counts as independent.</remarks>
    public string? Mandate
    {
        get => Text(MandateField);
        init => Set(MandateField, value, nameof(Mandate));
    }
}
