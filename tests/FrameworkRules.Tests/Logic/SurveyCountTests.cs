namespace FrameworkRules.Tests.Logic;

using static WhenNone;

/// <summary>Holds what the number that a survey gives says of the list it surveys.</summary>
public sealed class SurveyCountTests
{
    [Theory]
    [InlineData("visits", 0, Truth.Contested)]
    [InlineData("visits", 1, Truth.True)]
    [InlineData("visits", 3, Truth.True)]
    [InlineData("depots", 0, Truth.Contested)]
    [InlineData("depots", 1, Truth.Contested)]
    [InlineData("depots", 2, Truth.True)]
    [InlineData("depots", 3, Truth.Unknown)]
    public void Of_what_there_is_a_survey_counts_all_and_of_what_happened_only_whether_anything_did(string kind, int count, Truth expected)
    {
        Requirement requirement =
            kind == "visits"
                ? Quantify.Every<Visit>(Holds).Must(Visit.Admitted.Is(true))
                : Quantify.Every<Depot>(Holds).Must(Depot.Guarded.Is(true));
        var survey = Make.Survey(kind == "visits" ? Visit.Kind : Depot.Kind, from: DateTimeOffset.MinValue, count: count);

        requirement.Judge(Make.State([Guarded("d1"), Guarded("d2"), Admitted("v1"), Admitted("v2")], survey)).Should().Be(expected);
    }

    private static AgreementClaim Guarded(string id) => Make.Depot(id).With(Depot.Guarded, true);

    private static AgreementClaim Admitted(string id) => Make.Visit(id).With(Visit.Admitted, true);
}
