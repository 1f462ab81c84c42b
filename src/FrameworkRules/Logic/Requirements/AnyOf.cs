namespace FrameworkRules;

/// <summary>Requires one part at least.</summary>
internal sealed class AnyOf(Requirement left, Requirement right) : Junction(left, right)
{
    private protected override Truth Decisive => Truth.True;

    private protected override Truth Join(Truth whole, Truth part) => whole.Or(part);

    internal override void Describe(Outline outline) => outline.Under(MessageId.OutlineOneOf, Parts);
}
