namespace FrameworkRules.Tests;

public sealed class AgreementClaimTests
{
    [Fact]
    public void A_claim_made_from_pairs_of_fields_and_values_is_the_one_that_sets_them()
    {
        Field[] fields = [Depot.Weapons, Depot.Owner];
        FieldValue[] values = [5, "north"];
        var claim = new AgreementClaim(Depot.Kind, "d1", fields.Zip(values, KeyValuePair.Create))
        {
            AssertedBy = "press",
            From = Make.Before,
            SourceId = "press",
        };

        Make.State(claim).Should().Be(Make.State(Make.Depot(5).With(Depot.Owner, "north")));
    }

    [Fact]
    public void A_claim_is_not_made_from_a_field_of_another_kind_nor_from_nothing()
    {
        FluentActions
            .Invoking(() => new AgreementClaim(Depot.Kind, "d1", [KeyValuePair.Create<Field, FieldValue>(Visit.Admitted, true)]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*visits.admitted*depots*");
        FluentActions.Invoking(() => new AgreementClaim(Depot.Kind, "d1", null!)).Should().Throw<ArgumentNullException>();
    }
}
