namespace FrameworkRules;

/// <summary>Requires a text to be one of some texts.</summary>
internal sealed class TextCondition(TextField field, Operand<string>[] allowed) : FieldCondition(field)
{
    internal override IEnumerable<Parameter> Parameters =>
        allowed.Where(text => text.Parameter is not null).Select(text => text.Parameter!);

    internal override IEnumerable<object?> Literals => [Field.Name, .. allowed.Select(text => text.Literal)];

    internal override IEnumerable<Operand<string>> Names => Field.Names is null ? [] : allowed;

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var known = value.UnknownNames == 0;
        foreach (var text in allowed)
        {
            if (!text.TryGet(context, out var expected))
            {
                known = false;
            }
            else if (IsSame(expected, value.Text, context))
            {
                return Truth.True;
            }
        }

        return known ? Truth.False : Truth.Unknown;
    }

    private bool IsSame(string expected, string? text, in Context context) =>
        string.Equals(expected, text, StringComparison.Ordinal)
        || (
            field.Names is { } names
                ? string.Equals(context.NameOf(names, expected), text, StringComparison.Ordinal)
                : field.Choices.Count == 0 && string.Equals(expected, text, StringComparison.OrdinalIgnoreCase)
        );

    private protected override string Require(in Context context, Rendering rendering)
    {
        var words = new string[allowed.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Rendering.Choice(field, context.ShowName(allowed[i].Show(context)));
        }

        return string.Join(" or ", words);
    }
}
