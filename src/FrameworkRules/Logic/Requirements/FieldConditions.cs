using System.Runtime.CompilerServices;

namespace FrameworkRules;

/// <summary>Writes conditions on fields so that they read like a sentence: <c>Positions.EqualTo(0)</c>, <c>ControlledBy.IsOneOf("LAF", "customs")</c>.</summary>
/// <remarks>
/// A field that is stated to be <see cref="FieldValue.None"/> fails every check but <see cref="IsNone"/>, the negative ones, and those that ask for an
/// instant not yet passed: an end that is known not to be set lies ahead for ever.
/// </remarks>
public static class FieldConditions
{
    /// <summary>Requires the number to equal another.</summary>
    public static FieldCondition EqualTo(this NumberField field, Operand<decimal> number) =>
        new NumberCondition(field, NumberRelation.Equal, number);

    /// <summary>Requires the number to be at least another.</summary>
    public static FieldCondition AtLeast(this NumberField field, Operand<decimal> number) =>
        new NumberCondition(field, NumberRelation.AtLeast, number);

    /// <summary>Requires the number to be at most another.</summary>
    public static FieldCondition AtMost(this NumberField field, Operand<decimal> number) =>
        new NumberCondition(field, NumberRelation.AtMost, number);

    /// <summary>Requires the answer given.</summary>
    public static FieldCondition Is(this FlagField field, bool expected) => new FlagCondition(field, expected, negated: false);

    /// <summary>Requires any answer but the one given; a field stated to be absent is such an answer.</summary>
    public static FieldCondition IsNot(this FlagField field, bool excluded) => new FlagCondition(field, excluded, negated: true);

    /// <summary>Requires the text given.</summary>
    public static FieldCondition Is(this TextField field, Operand<string> text) => Allowing(field, [text], nameof(text));

    /// <summary>Requires one of the texts given.</summary>
    public static FieldCondition IsOneOf(this TextField field, params Operand<string>[] texts) => Allowing(field, texts);

    /// <summary>Requires the field to name the party whose finding is made.</summary>
    public static FieldCondition IsPartyOfTheFinding(this TextField field) => Allowing(field, [Party.OfTheFinding]);

    /// <summary>Requires the field to name the party whose finding is made, one who speaks for it, or a group on its territory.</summary>
    public static FieldCondition IsOnTheSideOfTheFinding(this TextField field) =>
        new TextCondition(field, [Party.OfTheFinding], NameComparison.Side);

    /// <summary>Requires it to be agreed, by both sides or by one to whom what the finding is about is owed.</summary>
    internal static FieldCondition IsAgreedWithTheCreditor(this FlagField field) => new CreditorCondition(field);

    /// <summary>Requires everybody whom the field names to be a side of the framework, or an organ of one.</summary>
    internal static FieldCondition IsOfASide(this Field field) => new SideCondition(field);

    /// <summary>Requires the field to name one of some parties, or a body that speaks for one of them.</summary>
    public static FieldCondition SpeaksForOneOf(this TextField field, params Operand<string>[] parties) =>
        new TextCondition(field, Compared(parties), NameComparison.Speaker);

    /// <summary>Requires the field to name one of the instruments that are the text judged.</summary>
    public static FieldCondition IsTheTextJudged(this TextField field) => new JudgedTextCondition(field);

    /// <summary>Requires all of the names.</summary>
    public static FieldCondition HasAll(this NamesField field, params string[] names) =>
        new NamesCondition(field, NamesRelation.HasAll, Given.Items(names), 0);

    /// <summary>Requires one of the names at least.</summary>
    public static FieldCondition HasAny(this NamesField field, params string[] names) =>
        new NamesCondition(field, NamesRelation.HasAny, Given.Items(names), 0);

    /// <summary>Requires names, and none but those given.</summary>
    public static FieldCondition HasOnly(this NamesField field, params string[] names) =>
        new NamesCondition(field, NamesRelation.OnlyFrom, Given.Items(names), 0);

    /// <summary>Requires at least so many names.</summary>
    public static FieldCondition HasAtLeast(this NamesField field, int count) =>
        new NamesCondition(field, NamesRelation.AtLeast, [], count);

    /// <summary>Requires the field to have a value.</summary>
    public static FieldCondition IsStated(this Field field) => new StatedCondition(field, isNone: false);

    /// <summary>Requires the field to be stated as absent.</summary>
    public static FieldCondition IsNone(this Field field) => new StatedCondition(field, isNone: true);

    /// <summary>Requires the instant to lie at or before the instant judged.</summary>
    public static FieldCondition HasPassed(this InstantField field) => At(field, InstantRelation.Passed);

    /// <summary>Requires the instant to lie after the instant judged, or to be stated as not set.</summary>
    public static FieldCondition LiesAhead(this InstantField field) => At(field, InstantRelation.Ahead);

    /// <summary>Requires the instant to lie in the time before the instant judged, both ends included.</summary>
    public static FieldCondition Within(this InstantField field, Operand<TimeSpan> time) => At(field, InstantRelation.Within, time);

    /// <summary>Requires the instant to lie at least so far ahead, or to be stated as not set.</summary>
    public static FieldCondition AtLeastAhead(this InstantField field, Operand<TimeSpan> time) =>
        At(field, InstantRelation.AtLeastAhead, time);

    /// <summary>Requires the instant to lie ahead, but not farther than so.</summary>
    public static FieldCondition AtMostAhead(this InstantField field, Operand<TimeSpan> time) =>
        At(field, InstantRelation.AtMostAhead, time);

    /// <summary>Requires the instant not to lie before another.</summary>
    public static FieldCondition NotBefore(this InstantField field, Operand<DateTimeOffset> other) =>
        new InstantCondition(field, InstantRelation.NotBefore, TimeSpan.Zero, other);

    /// <summary>Requires the instant not to lie after another.</summary>
    public static FieldCondition NotAfter(this InstantField field, Operand<DateTimeOffset> other) =>
        new InstantCondition(field, InstantRelation.NotAfter, TimeSpan.Zero, other);

    /// <summary>Requires the instant to lie before another: inside a period that ends with it.</summary>
    public static FieldCondition IsBefore(this InstantField field, Operand<DateTimeOffset> other) =>
        new InstantCondition(field, InstantRelation.Before, TimeSpan.Zero, other);

    /// <summary>Requires the instant to lie before another that is stated of the same subject: inside a period that ends with it.</summary>
    public static Requirement IsBefore(this InstantField field, InstantField other) =>
        new FieldPairCondition(Given.There(field), PairRelation.Before, Given.There(other));

    /// <summary>Requires the text to be among the names stated of the same subject.</summary>
    public static Requirement IsAmong(this TextField field, NamesField names) =>
        new FieldPairCondition(Given.There(field), PairRelation.Among, Given.There(names));

    private static InstantCondition At(InstantField field, InstantRelation relation, Operand<TimeSpan>? time = null) =>
        new(field, relation, time ?? TimeSpan.Zero, default(DateTimeOffset));

    private static TextCondition Allowing(
        TextField field,
        Operand<string>[] texts,
        [CallerArgumentExpression(nameof(texts))] string? name = null
    )
    {
        ArgumentNullException.ThrowIfNull(field);
        var compared = Compared(texts, name);
        foreach (var text in compared)
        {
            if (text.Parameter is null && text.TryGet(default, out var value) && field.Choices.Count > 0 && !field.Choices.Contains(value))
            {
                throw new ArgumentException($"{field} cannot be {JsonText.Quote(value)}; it is {field.Expected}.", name);
            }
        }

        return new TextCondition(field, compared);
    }

    /// <summary>Copies what a text is compared with.</summary>
    private static Operand<string>[] Compared(Operand<string>[] texts, [CallerArgumentExpression(nameof(texts))] string? name = null) =>
        Array.Exists(Given.Items(texts, name), text => text.IsMissing)
            ? throw new ArgumentException("There is neither a text nor a parameter to compare with.", name)
            : [.. texts];
}
