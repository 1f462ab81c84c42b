namespace FrameworkRules.Tests.Logic;

using static WhenNone;

/// <summary>Holds what a sum may be compared with.</summary>
public sealed class SumTests
{
    private static readonly SubjectQuery Depots = new(Depot.Kind, Fails, Counting.AtLeast, 1m);
    private static readonly SubjectQuery Weapons = new SubjectQuery(Depot.Kind, Fails, Counting.Sum, 1m) with { Summed = Depot.Weapons };

    [Fact]
    public void A_sum_is_compared_with_an_amount_in_its_unit_that_the_kind_states()
    {
        var visits = new SubjectQuery(Visit.Kind, Fails, Counting.AtLeast, 1m);

        Compared(Weapons, Depots, Depot.Weapons).Should().NotThrow();
        Compared(Weapons, Depots, Depot.Floor).Should().Throw<ArgumentException>("weapons are no square metres");
        Compared(Weapons, visits, Depot.Weapons).Should().Throw<ArgumentException>("a visit states no weapons");
        Compared(Depots with { Summed = Depot.Weapons }, Depots, Depot.Weapons).Should().Throw<ArgumentException>("nothing is summed");
    }

    private static Func<Requirement> Compared(SubjectQuery sum, SubjectQuery stated, NumberField amount) =>
        () => Quantify.SumReaches(sum, stated, amount);
}
