using System.Globalization;

namespace FrameworkRules;

/// <summary>Requires a number to stand in a relation to another. A range decides when the whole range does.</summary>
internal sealed class NumberComparison(NumberField field, NumberRelation relation, Operand<decimal> bound) : Comparison(field)
{
    private const decimal Beyond = 901_000_000_000_000m;

    internal override IEnumerable<Parameter> Parameters => bound.Parameter is { } parameter ? [parameter] : [];

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        if (value.IsNone)
        {
            return Truth.False;
        }

        if (!bound.TryGet(context, out var number))
        {
            return Truth.Unknown;
        }

        // A bound may be finer, or larger, than what a field can hold.
        var scaled = Math.Clamp(number, -Beyond, Beyond) * FieldValue.Scale;
        var (floor, ceiling) = ((long)Math.Floor(scaled), (long)Math.Ceiling(scaled));
        return relation switch
        {
            NumberRelation.AtLeast => value.Low >= ceiling ? Truth.True
            : value.High < ceiling ? Truth.False
            : Truth.Unknown,
            NumberRelation.AtMost => value.High <= floor ? Truth.True
            : value.Low > floor ? Truth.False
            : Truth.Unknown,
            _ => value.Low == ceiling && value.High == floor ? Truth.True
            : value.Low > floor || value.High < ceiling ? Truth.False
            : Truth.Unknown,
        };
    }

    private protected override string Require(in Context context, Rendering rendering)
    {
        var number = bound.TryGet(context, out var set) ? set.ToString("#,0.####", rendering.Culture) : bound.Show(context);
        var words = relation switch
        {
            NumberRelation.AtLeast => "at least ",
            NumberRelation.AtMost => "at most ",
            _ => "",
        };
        return $"{words}{number} {Field.Unit}";
    }
}

internal enum NumberRelation
{
    Equal,
    AtLeast,
    AtMost,
}

/// <summary>Requires a yes or a no.</summary>
internal sealed class FlagComparison(FlagField field, bool expected, bool negated) : Comparison(field)
{
    internal override Truth Compare(in FieldValue value, in Context context) =>
        (!value.IsNone && value.IsTrue == expected) != negated ? Truth.True : Truth.False;

    internal override string Require(in Context context, bool underNegation, Rendering rendering) =>
        expected != (negated != underNegation) ? "yes" : "no";

    private protected override string Require(in Context context, Rendering rendering) => Require(context, underNegation: false, rendering);
}

/// <summary>Requires a text to be one of some texts.</summary>
internal sealed class TextComparison(TextField field, Operand<string>[] allowed) : Comparison(field)
{
    internal override IEnumerable<Parameter> Parameters =>
        allowed.Where(text => text.Parameter is not null).Select(text => text.Parameter!);

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

/// <summary>Requires a text to name one of the instruments that are the text judged.</summary>
internal sealed class TextJudgedComparison(TextField field) : Comparison(field)
{
    internal override Truth Compare(in FieldValue value, in Context context) =>
        value.Text is { } instrument && context.Texts.Contains(instrument) ? Truth.True : Truth.False;

    private protected override string Require(in Context context, Rendering rendering) => "the text judged";
}

/// <summary>Requires a set of names to hold some names, or at least so many.</summary>
internal sealed class NamesComparison(NamesField field, NamesRelation relation, string[] names, int count) : Comparison(field)
{
    internal override Truth Compare(in FieldValue value, in Context context)
    {
        var stated = value.Names;
        var holds = relation switch
        {
            NamesRelation.HasAll => CountIn(stated, names) == names.Length,
            NamesRelation.HasAny => CountIn(stated, names) > 0,
            NamesRelation.OnlyFrom => stated.Length > 0 && CountIn(names, stated) == stated.Length,
            _ => stated.Length >= count,
        };
        return holds ? Truth.True : Truth.False;
    }

    private protected override string Require(in Context context, Rendering rendering) =>
        relation switch
        {
            NamesRelation.HasAll => $"all of {string.Join(", ", names)}",
            NamesRelation.HasAny => $"one of {string.Join(", ", names)}",
            NamesRelation.OnlyFrom => $"none but {string.Join(", ", names)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"at least {count} named"),
        };

    /// <summary>Counts those of some names that are among others; without a closure, which would be allocated at each check.</summary>
    private static int CountIn(string[] others, string[] some)
    {
        var count = 0;
        foreach (var name in some)
        {
            count += Array.IndexOf(others, name) >= 0 ? 1 : 0;
        }

        return count;
    }
}

internal enum NamesRelation
{
    HasAll,
    HasAny,
    OnlyFrom,
    AtLeast,
}

/// <summary>Requires a field to have a value, or to be stated as absent.</summary>
internal sealed class StatementComparison(Field field, bool isNone) : Comparison(field)
{
    internal override Truth Compare(in FieldValue value, in Context context) => value.IsNone == isNone ? Truth.True : Truth.False;

    private protected override string Require(in Context context, Rendering rendering) => isNone ? "none" : "that it be stated";

    private protected override string DescribeRequired(bool negated) => isNone == negated ? "stated" : "none";
}

/// <summary>Compares an instant with the instant judged, or with another.</summary>
internal sealed class InstantComparison(
    InstantField field,
    InstantRelation relation,
    Operand<TimeSpan> distance,
    Operand<DateTimeOffset> other
) : Comparison(field)
{
    internal override IEnumerable<Parameter> Parameters => new Parameter?[] { distance.Parameter, other.Parameter }.OfType<Parameter>();

    internal override Truth Compare(in FieldValue value, in Context context)
    {
        if (value.IsNone)
        {
            return relation is InstantRelation.Ahead or InstantRelation.AtLeastAhead ? Truth.True : Truth.False;
        }

        if (relation is InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before)
        {
            return !other.TryGet(context, out var instant) ? Truth.Unknown
                : relation == InstantRelation.NotBefore ? Between(value, instant.UtcTicks, long.MaxValue)
                : relation == InstantRelation.Before ? Between(value, long.MinValue, instant.UtcTicks - 1)
                : Between(value, long.MinValue, instant.UtcTicks);
        }

        var now = context.AsOf.UtcTicks;
        return !distance.TryGet(context, out var span)
            ? Truth.Unknown
            : relation switch
            {
                InstantRelation.Passed => Between(value, long.MinValue, now),
                InstantRelation.Ahead => Between(value, now + 1, long.MaxValue),
                InstantRelation.Within => Between(value, now - span.Ticks, now),
                InstantRelation.AtLeastAhead => Between(value, After(now, span), long.MaxValue),
                _ => Between(value, now + 1, After(now, span)),
            };
    }

    private protected override string Require(in Context context, Rendering rendering) =>
        relation switch
        {
            InstantRelation.Passed => "begun by the instant judged",
            InstantRelation.Ahead => "after the instant judged",
            InstantRelation.Within => $"in the last {distance.Show(context)}",
            InstantRelation.AtLeastAhead => $"at least {distance.Show(context)} ahead",
            InstantRelation.AtMostAhead => $"in the next {distance.Show(context)}",
            InstantRelation.NotBefore => $"not before {Other(context, rendering)}",
            InstantRelation.Before => $"by {Other(context, rendering)}",
            _ => $"not after {Other(context, rendering)}",
        };

    internal override DateTimeOffset? NextChange(in FieldValue value, in Context context)
    {
        if (
            relation is InstantRelation.NotBefore or InstantRelation.NotAfter or InstantRelation.Before
            || !distance.TryGet(context, out var span)
        )
        {
            return null;
        }

        return Instants.Earlier(NextChange(value.Low, span, context.AsOf), NextChange(value.High, span, context.AsOf));
    }

    /// <summary>Returns the next of the instants at which one end of a range passes one end of what is required.</summary>
    private DateTimeOffset? NextChange(long end, TimeSpan span, DateTimeOffset now)
    {
        var instant = new DateTimeOffset(end, TimeSpan.Zero);
        var reached = Instants.IfAfter(now, instant);
        return relation switch
        {
            InstantRelation.Passed or InstantRelation.Ahead => reached,
            InstantRelation.Within => Instants.Earlier(reached, Instants.IfAfter(now, Instants.After(instant, span, ticks: 1))),
            InstantRelation.AtLeastAhead => Instants.IfAfter(now, Instants.After(instant, -span, ticks: 1)),
            _ => Instants.Earlier(reached, Instants.IfAfter(now, Instants.After(instant, -span))),
        };
    }

    private string Other(in Context context, Rendering rendering) =>
        other.TryGet(context, out var instant) ? rendering.Moment(rendering.LastDay(instant)) : other.Show(context);

    private static long After(long now, TimeSpan span) => span.Ticks > long.MaxValue - now ? long.MaxValue : now + span.Ticks;

    /// <summary>Tells whether an instant, known exactly or as a range, lies between two others, both included.</summary>
    private static Truth Between(in FieldValue value, long from, long until) =>
        value.Low >= from && value.High <= until ? Truth.True
        : value.High < from || value.Low > until ? Truth.False
        : Truth.Unknown;
}

internal enum InstantRelation
{
    Passed,
    Ahead,
    Within,
    AtLeastAhead,
    AtMostAhead,
    NotBefore,
    NotAfter,
    Before,
}
