namespace FrameworkRules.Tests;

using static Truth;

public sealed class TruthTests
{
    private static readonly Truth[] All = Enum.GetValues<Truth>();

    [Theory]
    [InlineData("FFFF", "FTUC", "FUUC", "FCCC")]
    public void And_is_false_if_one_is_then_contested_then_unknown(
        string withFalse,
        string withTrue,
        string withUnknown,
        string withContested
    ) => Table((left, right) => left.And(right)).Should().Equal(withFalse, withTrue, withUnknown, withContested);

    [Theory]
    [InlineData("FTUC", "TTTT", "UTUC", "CTCC")]
    public void Or_is_true_if_one_is_then_contested_then_unknown(
        string withFalse,
        string withTrue,
        string withUnknown,
        string withContested
    ) => Table((left, right) => left.Or(right)).Should().Equal(withFalse, withTrue, withUnknown, withContested);

    [Theory]
    [InlineData("FCFC", "CTTC", "FTUC", "CCCC")]
    public void Settling_adds_nothing_for_unknown_and_contests_true_with_false(
        string withFalse,
        string withTrue,
        string withUnknown,
        string withContested
    ) => Table((left, right) => left.Merge(right)).Should().Equal(withFalse, withTrue, withUnknown, withContested);

    [Fact]
    public void Not_swaps_true_and_false_only() => All.Select(value => value.Not()).Should().Equal(True, False, Unknown, Contested);

    [Fact]
    public void The_operations_are_commutative_associative_and_idempotent()
    {
        foreach (var operation in (Func<Truth, Truth, Truth>[])[TruthOperations.And, TruthOperations.Or, TruthOperations.Merge])
        {
            foreach (var (a, b, c) in Triples())
            {
                operation(a, b).Should().Be(operation(b, a));
                operation(operation(a, b), c).Should().Be(operation(a, operation(b, c)));
                operation(a, a).Should().Be(a);
            }
        }
    }

    [Fact]
    public void De_morgans_laws_hold_and_a_double_negation_says_nothing_new()
    {
        foreach (var (a, b, _) in Triples())
        {
            a.And(b).Not().Should().Be(a.Not().Or(b.Not()));
            a.Or(b).Not().Should().Be(a.Not().And(b.Not()));
            a.Not().Not().Should().Be(a);
        }
    }

    [Fact]
    public void On_the_first_three_values_this_is_kleenes_logic()
    {
        // False < Unknown < True: and is the least, or the greatest.
        Truth[] order = [False, Unknown, True];
        foreach (var a in order)
        {
            foreach (var b in order)
            {
                a.And(b).Should().Be(order[Math.Min(Array.IndexOf(order, a), Array.IndexOf(order, b))]);
                a.Or(b).Should().Be(order[Math.Max(Array.IndexOf(order, a), Array.IndexOf(order, b))]);
            }
        }
    }

    [Fact]
    public void The_logic_is_not_distributive()
    {
        Unknown.And(Contested.Or(True)).Should().Be(Unknown);
        Unknown.And(Contested).Or(Unknown.And(True)).Should().Be(Contested);
        Unknown.Or(Contested.And(False)).Should().Be(Unknown);
        Unknown.Or(Contested).And(Unknown.Or(False)).Should().Be(Contested);
    }

    private static IEnumerable<string> Table(Func<Truth, Truth, Truth> operation) =>
        All.Select(left => string.Concat(All.Select(right => operation(left, right).ToString()[0])));

    private static IEnumerable<(Truth, Truth, Truth)> Triples() => from a in All from b in All from c in All select (a, b, c);
}
