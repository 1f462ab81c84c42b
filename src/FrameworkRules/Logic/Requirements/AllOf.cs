namespace FrameworkRules;

/// <summary>Requires every part.</summary>
internal sealed class AllOf(Requirement left, Requirement right) : Junction(left, right)
{
    private protected override Truth Decisive => Truth.False;

    private protected override Truth Join(Truth whole, Truth part) => whole.And(part);

    internal override void Describe(Outline outline) => outline.Under(MessageId.OutlineAllOf, Parts);
}
