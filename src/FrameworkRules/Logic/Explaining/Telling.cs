using System.Text;

namespace FrameworkRules;

/// <summary>Writes what claims and requirements hold, values with their units and instants in local time, as parts of messages.</summary>
internal static class Telling
{
    private const int ShownNames = 4;

    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>Writes the local day of an instant.</summary>
    public static void Day(this MessageWriter to, DateTimeOffset instant, LocalDays days) => to.Add(MessagePart.Day(days.Local(instant)));

    /// <summary>Writes an instant by its day, and by its time where that is not midnight.</summary>
    public static void Moment(this MessageWriter to, DateTimeOffset instant, LocalDays days) =>
        to.Add(MessagePart.Moment(days.Local(instant)));

    /// <summary>Writes the end of a period by the last day in it.</summary>
    public static void End(this MessageWriter to, DateTimeOffset end, LocalDays days) => to.Moment(LastDay(end, days), days);

    /// <summary>Returns, for an end at midnight, an instant of the day before: the last day that is included.</summary>
    public static DateTimeOffset LastDay(DateTimeOffset end, LocalDays days) =>
        days.Local(end).TimeOfDay == TimeSpan.Zero && end - DateTimeOffset.MinValue >= OneDay ? end - OneDay : end;

    /// <summary>Writes how long something is.</summary>
    public static void Length(this MessageWriter to, TimeSpan time)
    {
        if (time.Ticks % TimeSpan.TicksPerDay == 0)
        {
            to.Say(MessageId.Days, MessagePart.Count(time.Days));
        }
        else if (time.Ticks % TimeSpan.TicksPerHour == 0)
        {
            to.Say(MessageId.Hours, MessagePart.Count((long)time.TotalHours));
        }
        else
        {
            to.Value(ParameterText.Show(time));
        }
    }

    /// <summary>Writes a number with its unit.</summary>
    public static void Quantity(this MessageWriter to, decimal number, string? unit)
    {
        switch (unit)
        {
            case null:
                to.Add(MessagePart.Decimal(number));
                break;
            case "%":
                to.Say(MessageId.Percent, MessagePart.Decimal(number));
                break;
            default:
                to.Say(MessageId.Quantity, MessagePart.Decimal(number), MessagePart.Unit(unit, number));
                break;
        }
    }

    /// <summary>Writes a name, or one of the choices of a field.</summary>
    public static void Choice(this MessageWriter to, string value, Field field)
    {
        var choices = field switch
        {
            TextField text => text.Choices,
            NamesField names => names.Choices,
            _ => [],
        };
        if (choices.Count > 0)
        {
            to.Term(InWords(value));
        }
        else if (field.Names is NameOf.Actor or NameOf.Party or NameOf.Instrument)
        {
            to.Known(value);
        }
        else
        {
            to.Value(value);
        }
    }

    /// <summary>Writes what a claim says of a field.</summary>
    public static void Value(this MessageWriter to, in FieldValue value, Field field, LocalDays days)
    {
        if (!value.IsStated || value.IsNone)
        {
            to.Say(value.IsNone ? MessageId.ValueNone : MessageId.ValueNotKnown);
            return;
        }

        switch (field)
        {
            case FlagField:
                to.Say(value.IsTrue ? MessageId.ValueYes : MessageId.ValueNo);
                break;
            case NumberField:
                to.Number(value, field.Unit);
                break;
            case TextField:
                to.Choice(value.Text!, field);
                break;
            case NamesField:
                to.Names(value, field);
                break;
            default:
                to.Instants(value, field is InstantField { IsEnd: true }, days);
                break;
        }
    }

    /// <summary>Puts a choice, written like <c>acceptWithReservations</c>, into words. One that begins with a capital, like <c>IL</c>, is a name and stays.</summary>
    public static string InWords(string choice)
    {
        if (choice is not [>= 'a' and <= 'z', ..] || !choice.AsSpan().ContainsAnyInRange('A', 'Z'))
        {
            return choice;
        }

        var words = new StringBuilder();
        foreach (var letter in choice)
        {
            words.Append(char.IsUpper(letter) ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    private static void Number(this MessageWriter to, in FieldValue value, string? unit)
    {
        if (value.Low == value.High)
        {
            to.Quantity(Unscaled(value.Low), unit);
        }
        else if (value.High == long.MaxValue || value.Low == long.MinValue)
        {
            var bound = to.Open(value.High == long.MaxValue ? MessageId.AtLeast : MessageId.AtMost);
            to.Quantity(Unscaled(value.High == long.MaxValue ? value.Low : value.High), unit);
            to.Close(bound);
        }
        else
        {
            to.Range(Unscaled(value.Low), Unscaled(value.High), unit);
        }
    }

    private static void Range(this MessageWriter to, decimal low, decimal high, string? unit)
    {
        var outer =
            unit is null ? -1
            : unit == "%" ? to.Open(MessageId.Percent)
            : to.Open(MessageId.Quantity);
        to.Say(MessageId.FromTo, MessagePart.Decimal(low), MessagePart.Decimal(high));
        if (outer < 0)
        {
            return;
        }

        if (unit != "%")
        {
            to.Add(MessagePart.Unit(unit!, high));
        }

        to.Close(outer);
    }

    private static decimal Unscaled(long value) => (decimal)value / FieldValue.Scale;

    private static void Names(this MessageWriter to, in FieldValue value, Field field)
    {
        var names = value.NameSpan;
        var list = to.OpenListed();
        foreach (var name in names[..Math.Min(names.Length, ShownNames)])
        {
            to.Choice(name, field);
        }

        if (names.Length > ShownNames)
        {
            to.Say(MessageId.More, MessagePart.Count(names.Length - ShownNames));
        }

        to.Close(list);
    }

    private static void Instants(this MessageWriter to, in FieldValue value, bool areEnds, LocalDays days)
    {
        if (value.Low == value.High)
        {
            to.Instant(value.Instant, areEnds, days);
            return;
        }

        var range = to.Open(MessageId.AsLateAs);
        to.Instant(value.Instant, areEnds, days);
        to.Instant(value.Latest, areEnds, days);
        to.Close(range);
    }

    private static void Instant(this MessageWriter to, DateTimeOffset instant, bool isEnd, LocalDays days) =>
        to.Moment(isEnd ? LastDay(instant, days) : instant, days);
}
