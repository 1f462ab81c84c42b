namespace FrameworkRules;

/// <summary>A text that an instrument replaces as a whole: from its date on, the text is no longer judged.</summary>
public sealed class ReplacedText : StateRecord
{
    internal static readonly RecordSchema Declared = RecordSchema.Of("replaces");
    internal static readonly TextField InstrumentField = Declared.TextField("instrument", "the id of the text replaced", required: true);

    /// <summary>Makes the reference.</summary>
    /// <param name="instrument">The id of the text replaced.</param>
    public ReplacedText(string instrument)
        : base(Declared)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        Set(InstrumentField, instrument);
    }

    internal ReplacedText()
        : base(Declared) { }

    /// <summary>Gets the id of the text replaced.</summary>
    public string Instrument => Text(InstrumentField)!;
}
