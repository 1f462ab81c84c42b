namespace FrameworkRules.Drafting;

/// <summary>Puts values and instants of a draft into English, in local time.</summary>
internal readonly record struct Rendering(LocalDays Days)
{
    public string Value(FieldValue value, Field field)
    {
        var days = Days;
        return Message.Write(to => to.Value(value, field, days)).ToString();
    }

    public string Day(DateTimeOffset instant) => new Message([MessagePart.Day(Days.Local(instant))]).ToString();

    /// <summary>Shows an instant by its day, and by its time where that is not midnight.</summary>
    public string Moment(DateTimeOffset instant) => new Message([MessagePart.Moment(Days.Local(instant))]).ToString();

    /// <summary>Returns, for an end at midnight, an instant of the day before: the last day that is included.</summary>
    public DateTimeOffset LastDay(DateTimeOffset end) => Telling.LastDay(end, Days);

    /// <summary>Shows an instant in local time.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => Days.Local(instant);
}
