namespace FrameworkRules;

/// <summary>Requires a text to be one of some texts.</summary>
internal sealed class TextCondition(TextField field, Operand<string>[] allowed) : FieldCondition(field)
{
    internal override IEnumerable<Parameter> Parameters =>
        allowed.Where(text => text.Parameter is not null).Select(text => text.Parameter!);

    internal override IEnumerable<object?> Literals => [Field.Name, .. allowed.Select(text => text.Literal)];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var known = true;
        foreach (var text in allowed)
        {
            if (!text.TryGet(context, out var expected))
            {
                known = false;
            }
            else if (string.Equals(expected, value.Text, StringComparison.Ordinal))
            {
                return Truth.True;
            }
        }

        return known ? Truth.False : Truth.Unknown;
    }

    /// <summary>Returns the one text that is allowed, or <see langword="null"/> where several are, or it is not set.</summary>
    public string? OnlyNameIn(in Context context) => allowed is [var only] && only.TryGet(context, out var name) ? name : null;

    private protected override string Require(in Context context, Rendering rendering)
    {
        var words = new string[allowed.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Rendering.Choice(field, allowed[i].Show(context));
        }

        return string.Join(" or ", words);
    }
}
