namespace FrameworkRules;

/// <summary>What is required of a field, or what else there is to say of it: put into words when somebody asks, and in which language.</summary>
internal sealed class RequiredText : IEquatable<RequiredText>
{
    private readonly FieldCondition? condition;
    private readonly Message? message;
    private readonly Context context;

    /// <summary>Makes the text of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="context">What it was judged in.</param>
    /// <param name="negated">Whether it stands under a negation.</param>
    public RequiredText(FieldCondition condition, in Context context, bool negated)
    {
        this.condition = condition;
        this.context = context;
        IsNegated = negated;
    }

    /// <summary>Makes the text of a message.</summary>
    public RequiredText(Message message) => this.message = message;

    public bool IsNegated { get; }

    /// <summary>Gets whether it requires that there be none.</summary>
    public bool IsBan => !IsNegated && condition?.IsBanIn(context) == true;

    /// <summary>Gets whether it requires no more than that something be said.</summary>
    public bool IsToBeStated => !IsNegated && condition is StatedCondition { IsNone: false };

    /// <summary>Gets the condition, or the message where there is none: two texts of one identity say the same.</summary>
    public object Identity => condition ?? (object)message!;

    public static RequiredText Of(in RecordedLine line, in Context context) =>
        line.Node is FieldCondition condition ? new RequiredText(condition, context, line.Negated) : new RequiredText((Message)line.Node!);

    /// <summary>Says it.</summary>
    public void Tell(MessageWriter to)
    {
        if (message is not null)
        {
            to.Add(message);
        }
        else
        {
            condition!.Require(to, context, IsNegated);
        }
    }

    /// <summary>Says it in English.</summary>
    public override string ToString() => message?.ToString() ?? condition!.RequireInEnglish(context, IsNegated);

    /// <inheritdoc/>
    public bool Equals(RequiredText? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (message is not null ? message.Equals(other.message) : ToString() == other.ToString()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RequiredText);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
