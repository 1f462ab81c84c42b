using System.Text;

namespace FrameworkRules.Tests;

using static Submission;

public sealed class HostKindTests
{
    [Fact]
    public void A_hosts_kind_is_read_beside_the_librarys_own_with_every_type_of_field()
    {
        var state = Read(
            Claims(
                "\"foreignPresence\": [ { \"id\": \"IL\", \"holder\": \"IL\", \"positions\": 5, \"assertedBy\": \"paper\", \"from\": \"2025-02-19\", \"source\": \"s1\" } ], \"depots\": [ "
                    + Depot(
                        "\"owner\": \"north\", \"weapons\": { \"atLeast\": 5, \"atMost\": 7 }, \"floorM2\": 12.5, \"emptied\": 100, \"guarded\": false, \"access\": \"Sea\","
                            + " \"units\": [ \"2nd\", \"1st\", \"2nd\" ], \"opened\": null, \"closesOn\": \"none\""
                    )
                    + " ]"
            )
        );
        var depot = state.Claims.Single(claim => claim.Kind == Tests.Depot.Kind);
        depot[Tests.Depot.Owner].Should().Be((FieldValue)"north");
        depot[Tests.Depot.Weapons].Should().Be(FieldValue.Between(5, 7));
        depot[Tests.Depot.Floor].Should().Be((FieldValue)12.5m);
        depot[Tests.Depot.Emptied].Should().Be((FieldValue)100);
        depot[Tests.Depot.Guarded].Should().Be((FieldValue)false);
        depot[Tests.Depot.Access].Should().Be((FieldValue)"Sea");
        depot[Tests.Depot.Units].Should().Be((FieldValue)new[] { "1st", "2nd" });
        depot[Tests.Depot.Opened].Should().Be(FieldValue.NotKnown);
        depot[Tests.Depot.ClosesOn].Should().Be(FieldValue.None);
        state.Claims.Should().ContainSingle(claim => claim.Kind == ForeignPresence.Kind);
    }

    [Fact]
    public void A_hosts_kind_that_was_not_named_in_the_options_is_unknown() =>
        FluentActions
            .Invoking(() => AgreementState.Parse(Depots(Depot())))
            .Should()
            .Throw<InvalidSubmissionException>()
            .WithMessage("*/claims/depots*");

    [Fact]
    public void A_kind_has_at_most_64_fields_and_each_of_them_is_kept()
    {
        var kind = Kind.Event("ledger", "entry");
        var fields = new List<NumberField>();
        while (kind.Fields.Count < 64)
        {
            fields.Add(kind.Count($"column{fields.Count}", "units", "a column"));
        }

        FluentActions
            .Invoking(() => kind.Count("another", "units", "a column"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("\"ledger\" has 64 fields already, and no room for ledger.another.");
        var entry = new AgreementClaim(
            kind,
            "first",
            fields.Select((field, place) => KeyValuePair.Create<Field, FieldValue>(field, place))
        );
        entry = entry.With(fields[7], default).With(fields[^1], 1_000).With(fields[9], FieldValue.NotKnown);

        fields.Select(field => entry[field]).Should().Equal(fields.Select((field, place) => ExpectedAt(place)));
        entry
            .With(fields[7], 7)
            .With(fields[^1], fields.Count - 1)
            .With(fields[9], 9)
            .Should()
            .Be(new AgreementClaim(kind, "first", fields.Select((field, place) => KeyValuePair.Create<Field, FieldValue>(field, place))));

        FieldValue ExpectedAt(int place) =>
            place == 7 ? default
            : place == 9 ? FieldValue.NotKnown
            : place == fields.Count - 1 ? 1_000
            : place;
    }

    [Fact]
    public void Two_kinds_of_one_name_cannot_stand_beside_each_other() =>
        FluentActions
            .Invoking(() => KindSet.Library.With(Kind.Status("foreignPresence", "another")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*foreignPresence*");

    [Fact]
    public void A_field_of_another_kind_or_a_value_it_does_not_take_is_refused_in_code_too()
    {
        FluentActions
            .Invoking(() => Make.Depot().With(Visit.Admitted, true))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*visits.admitted*depots*");
        FluentActions.Invoking(() => Make.Depot().With(Tests.Depot.Weapons, -1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot().With(Tests.Depot.Weapons, 1.5m)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot().With(Tests.Depot.Emptied, 101)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot().With(Tests.Depot.Access, "Rail")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot().With(Tests.Depot.Guarded, "yes")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot("none")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Make.Depot("\uD800")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_claim_with_one_field_changed_is_another_claim_and_the_first_stays_as_it_was()
    {
        var first = Make.Depot(5);
        var second = first.With(Tests.Depot.Weapons, 7);
        first[Tests.Depot.Weapons].Should().Be((FieldValue)5);
        second[Tests.Depot.Weapons].Should().Be((FieldValue)7);
    }

    [Fact]
    public void No_choice_of_the_library_is_a_word_with_a_meaning_of_its_own()
    {
        foreach (var field in KindSet.Library.Kinds.SelectMany(kind => kind.Fields))
        {
            var choices = (field as TextField)?.Choices ?? (field as NamesField)?.Choices ?? [];
            choices.Where(choice => !JsonText.IsName(choice)).Should().BeEmpty($"of {field}");
            choices.Should().OnlyHaveUniqueItems($"of {field}");
        }
    }
}
