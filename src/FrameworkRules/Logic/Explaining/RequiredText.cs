namespace FrameworkRules;

/// <summary>What is required of a field, to be put into words when somebody asks.</summary>
internal sealed class RequiredText
{
    private readonly FieldCondition? condition;
    private readonly string? text;
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

    /// <summary>Makes a text that is one already.</summary>
    public RequiredText(string text) => this.text = text;

    public bool IsNegated { get; }

    /// <summary>Gets the condition, or the text where there is none: two texts of one identity say the same.</summary>
    public object Identity => condition ?? (object)text!;

    public static RequiredText Of(in RecordedLine line, in Context context) =>
        line.Node is FieldCondition condition ? new RequiredText(condition, context, line.Negated) : new RequiredText((string)line.Node!);

    public string Show() => text ?? condition!.RequireInvariantly(context, IsNegated);

    public string Show(Rendering rendering) => text ?? condition!.Require(context, IsNegated, rendering);
}
