namespace FrameworkRules;

/// <summary>Requires everybody whom a field names to be a side of the framework, or an organ of one. A name that nobody knows may be that of one.</summary>
internal sealed class SideCondition(Field field) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        if (value.IsNone)
        {
            return Truth.False;
        }

        var all = Truth.True;
        foreach (var name in value.Text is { } only ? [only] : value.NameSpan)
        {
            all = all.And(IsOfASide(name, context.View.Index.Voices));
        }

        return all;
    }

    private protected override void Require(MessageWriter to, in Context context) => to.Say(MessageId.RequiredSide);

    private static Truth IsOfASide(string name, Voices voices) =>
        voices.Of(name).Role is VoiceRole.Side or VoiceRole.Joint ? Truth.True
        : voices.IsKnown(name) ? Truth.False
        : Truth.Unknown;
}
