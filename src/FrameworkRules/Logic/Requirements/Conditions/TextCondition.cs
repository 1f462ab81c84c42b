namespace FrameworkRules;

/// <summary>Requires a text to be one of some texts, or to name somebody who speaks for one of them, or belongs to its side.</summary>
internal sealed class TextCondition(TextField field, Operand<string>[] allowed, NameComparison by = NameComparison.Name)
    : FieldCondition(field)
{
    internal override IEnumerable<Parameter> Parameters =>
        allowed.Where(text => text.Parameter is not null).Select(text => text.Parameter!);

    internal override IEnumerable<object?> Literals =>
        [Field.Name, .. allowed.Select(text => text.Literal), .. by == NameComparison.Name ? [] : new object[] { by }];

    internal override bool TellsSidesApart => by == NameComparison.Side;

    internal override IEnumerable<string> NamesUsed =>
        ((TextField)Field).Choices.Count > 0
            ? []
            : allowed.Where(text => text.Parameter is null).Select(text => text.Literal).OfType<string>();

    internal override IEnumerable<Operand<string>> Names => Field.Names is null ? [] : allowed;

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var known = value.UnknownNames == 0;
        var named = value.Text is { } name ? Compared(name, context) : null;
        foreach (var text in allowed)
        {
            if (!text.TryGet(context, out var expected))
            {
                known = false;
            }
            else if (IsSame(expected, named, context))
            {
                return Truth.True;
            }
        }

        return known ? Truth.False : Truth.Unknown;
    }

    /// <summary>Returns the one text that is allowed, or <see langword="null"/> where several are, or it is not set.</summary>
    public string? OnlyNameIn(in Context context) => allowed is [var only] && only.TryGet(context, out var name) ? name : null;

    private string Compared(string name, in Context context) =>
        by switch
        {
            NameComparison.Speaker => context.View.Index.SpeakerOf(name),
            NameComparison.Side => SideOf(name, context),
            _ => name,
        };

    private static string SideOf(string name, in Context context) => Words.KeyOf(context.View.Index.Voices.Of(name));

    private bool IsSame(string expected, string? text, in Context context) =>
        string.Equals(expected, text, StringComparison.Ordinal)
        || (by == NameComparison.Side && SideOf(context.View.Index.Voices.Roster.PartyFor(expected), context) == text)
        || (
            field.Names is { } names
                ? string.Equals(context.NameOf(names, expected), text, StringComparison.Ordinal)
                : field.Choices.Count == 0 && string.Equals(expected, text, StringComparison.OrdinalIgnoreCase)
        );

    private protected override void Require(MessageWriter to, in Context context)
    {
        MessageId? around = by switch
        {
            NameComparison.Speaker => MessageId.RequiredSpeaker,
            NameComparison.Side => MessageId.RequiredOfSide,
            _ => null,
        };
        var outer = around is { } id ? to.Open(id) : -1;
        var texts = to.OpenJoined(MessageId.Or);
        foreach (var text in allowed)
        {
            Require(to, text, context);
        }

        to.Close(texts);
        if (outer >= 0)
        {
            to.Close(outer);
        }
    }

    private void Require(MessageWriter to, Operand<string> text, in Context context)
    {
        if (!text.TryGet(context, out var given))
        {
            text.Tell(to, context);
        }
        else
        {
            to.Choice(context.ShowName(given), Field);
        }
    }
}
