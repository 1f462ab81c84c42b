using System.Globalization;

namespace FrameworkRules;

/// <summary>Requires a set of names to hold some names, or at least so many.</summary>
internal sealed class NamesCondition(NamesField field, NamesRelation relation, string[] names, int count) : FieldCondition(field)
{
    internal override IEnumerable<object?> Literals => [Field.Name, relation, count, .. names];

    internal override IEnumerable<string> Names => ((NamesField)Field).Choices.Count > 0 ? [] : names;

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var stated = value.NameSpan;
        var holds = relation switch
        {
            NamesRelation.HasAll => CountIn(stated, names) == names.Length,
            NamesRelation.HasAny => CountIn(stated, names) > 0,
            NamesRelation.OnlyFrom => stated.Length > 0 && CountIn(names, stated) == stated.Length,
            _ => CountStated(stated, context.Texts.Names) >= count,
        };
        return holds ? Truth.True : Truth.False;
    }

    private protected override string Require(in Context context, Rendering rendering) =>
        relation switch
        {
            NamesRelation.HasAll => $"all of {string.Join(", ", names)}",
            NamesRelation.HasAny => $"one of {string.Join(", ", names)}",
            NamesRelation.OnlyFrom => $"none but {string.Join(", ", names)}",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"at least {count} named{(Field.Takes == TextSort.Name ? " by a name that is known" : "")}"
            ),
        };

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
    private static int CountIn(ReadOnlySpan<string> others, ReadOnlySpan<string> some)
    {
        var count = 0;
        foreach (var name in some)
        {
            count += others.Contains(name) ? 1 : 0;
        }

        return count;
    }
}
