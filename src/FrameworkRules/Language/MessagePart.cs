namespace FrameworkRules;

/// <summary>One part of a message. A message is kept as its parts one after the other, each before the parts inside it, so that it needs one array and no tree.</summary>
/// <param name="Kind">What the part is.</param>
internal readonly record struct MessagePart(MessagePartKind Kind)
{
    /// <summary>Gets the message, or the one whose words stand between the parts inside.</summary>
    public MessageId Id { get; init; }

    /// <summary>Gets how many parts it takes, itself and those inside it.</summary>
    public int Length { get; init; } = 1;

    /// <summary>Gets the number; of a month, a day or a moment, its local ticks; of an answer, 1 for yes.</summary>
    public decimal Number { get; init; }

    /// <summary>Gets the declared words, the value, the name, the unit, or the title of a field.</summary>
    public string? Text { get; init; }

    /// <summary>Makes a part of a message without arguments.</summary>
    public static MessagePart Of(MessageId id) => new(MessagePartKind.Message) { Id = id };

    /// <summary>Makes a part of what a declaration says in English.</summary>
    public static MessagePart Term(string declared) => new(MessagePartKind.Term) { Text = declared };

    /// <summary>Makes a part of a declared statement, so that it can stand within a sentence.</summary>
    public static MessagePart Clause(string statement) => new(MessagePartKind.Clause) { Text = statement };

    /// <summary>Makes a part of a value, which is the same in every language.</summary>
    public static MessagePart Value(string text) => new(MessagePartKind.Value) { Text = text };

    /// <summary>Makes a part of the id of somebody or of a text, to be shown by the name that is known; where none is, as it is.</summary>
    public static MessagePart Known(string id) => new(MessagePartKind.Known) { Text = id };

    /// <summary>Makes a part of a name.</summary>
    public static MessagePart Name(string name) => new(MessagePartKind.Name) { Text = name };

    /// <summary>Makes a part of how many there are.</summary>
    public static MessagePart Count(long count) => new(MessagePartKind.Count) { Number = count };

    /// <summary>Makes a part of a number.</summary>
    public static MessagePart Decimal(decimal number) => new(MessagePartKind.Number) { Number = number };

    /// <summary>Makes a part of what a number counts.</summary>
    public static MessagePart Unit(string unit, decimal number) => new(MessagePartKind.Unit) { Text = unit, Number = number };

    /// <summary>Makes a part of a month.</summary>
    /// <param name="first">Its first day.</param>
    public static MessagePart Month(DateOnly first) => new(MessagePartKind.Month) { Number = first.ToDateTime(TimeOnly.MinValue).Ticks };

    /// <summary>Makes a part of a day.</summary>
    /// <param name="local">The day, in local time.</param>
    public static MessagePart Day(DateTimeOffset local) => new(MessagePartKind.Day) { Number = local.DateTime.Ticks };

    /// <summary>Makes a part of an instant: its day, and the time where that is not midnight.</summary>
    /// <param name="local">The instant, in local time.</param>
    public static MessagePart Moment(DateTimeOffset local) =>
        local.TimeOfDay == TimeSpan.Zero ? Day(local) : new(MessagePartKind.Moment) { Number = local.DateTime.Ticks };

    /// <summary>Makes a part of the answer to a yes/no field.</summary>
    public static MessagePart Answer(string title, bool isSo) => new(MessagePartKind.Answer) { Text = title, Number = isSo ? 1 : 0 };
}
