namespace FrameworkRules;

/// <summary>Requires a set of names to hold some names, or at least so many.</summary>
internal sealed class NamesCondition(NamesField field, NamesRelation relation, string[] names, int count) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, relation, count, .. names];

    internal override IEnumerable<string> NamesUsed => ((NamesField)Field).Choices.Count > 0 ? [] : names;

    internal override IEnumerable<Operand<string>> Names => Field.Names is null ? [] : names.Select(name => (Operand<string>)name);

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var stated = value.NameSpan;
        var known = stated[..^value.UnknownNames];
        return relation switch
        {
            NamesRelation.HasAll => Found(CountIn(stated, names, context), names.Length, value.UnknownNames),
            NamesRelation.HasAny => Found(CountIn(stated, names, context), 1, value.UnknownNames),
            NamesRelation.OnlyFrom => OnlyFrom(stated, known, context),
            _ => CountStated(stated, context.Texts.Names) >= count ? Truth.True : Truth.False,
        };
    }

    /// <summary>Tells whether so many were found as are required. Each of those that nobody knows may be one of the missing.</summary>
    private static Truth Found(int found, int required, int unknown) =>
        found >= required ? Truth.True
        : unknown > 0 ? Truth.Unknown
        : Truth.False;

    private Truth OnlyFrom(ReadOnlySpan<string> stated, ReadOnlySpan<string> known, in Context context)
    {
        var found = 0;
        var foundOfKnown = 0;
        foreach (var name in names)
        {
            found += Holds(stated, name, context) ? 1 : 0;
            foundOfKnown += Holds(known, name, context) ? 1 : 0;
        }

        return stated.Length > 0 && found == stated.Length ? Truth.True
            : stated.Length == 0 || foundOfKnown < known.Length ? Truth.False
            : Truth.Unknown;
    }

    private protected override void Require(MessageWriter to, in Context context)
    {
        if (relation == NamesRelation.AtLeast)
        {
            to.Say(Field.Takes == TextSort.Name ? MessageId.RequiredNamedByName : MessageId.RequiredNamed, MessagePart.Count(count));
            return;
        }

        var outer = to.Open(
            relation switch
            {
                NamesRelation.OnlyFrom => MessageId.RequiredNoneBut,
                _ when names.Length == 1 => MessageId.RequiredAmongThem,
                NamesRelation.HasAll => MessageId.RequiredAllOf,
                _ => MessageId.RequiredOneOf,
            }
        );
        var shown = to.OpenJoined(MessageId.ListSeparator);
        foreach (var name in names)
        {
            to.Choice(context.ShowName(name), Field);
        }

        to.Close(shown);
        to.Close(outer);
    }

    private int CountStated(ReadOnlySpan<string> texts, KnownNames known)
    {
        var stated = 0;
        foreach (var text in texts)
        {
            stated += known.AreIn(text, Field.Takes) ? 1 : 0;
        }

        return stated;
    }

    /// <summary>Counts those of some names that are among others; without a closure, which would be allocated at each check.</summary>
    private int CountIn(ReadOnlySpan<string> others, ReadOnlySpan<string> some, in Context context)
    {
        var found = 0;
        foreach (var name in some)
        {
            found += Holds(others, name, context) ? 1 : 0;
        }

        return found;
    }

    private bool Holds(ReadOnlySpan<string> stated, string name, in Context context) =>
        stated.Contains(name) || (field.Names is { } of && stated.Contains(context.NameOf(of, name)));
}
