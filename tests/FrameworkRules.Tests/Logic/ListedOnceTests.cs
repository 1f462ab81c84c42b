namespace FrameworkRules.Tests.Logic;

/// <summary>Holds that an explanation lists each thing once, whether it is short enough to be looked through or not.</summary>
public sealed class ListedOnceTests
{
    /// <summary>Gets how many things are listed: a few, about as many as are looked through, and more.</summary>
    public static TheoryData<int> Counts => [1, 11, 12, 13, 40];

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_remark_that_is_made_again_is_listed_once(int count)
    {
        var explanation = new Explanation();
        foreach (var number in Repeated(count))
        {
            explanation.Add(new Remark(RemarkKind.NotKnown, Depot.Kind, $"d{number}", Depot.Weapons));
        }

        explanation.Remarks.Select(remark => remark.SubjectId).Should().Equal(Enumerable.Range(0, count).Select(number => $"d{number}"));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_survey_that_closes_a_list_twice_is_listed_once(int count)
    {
        var source = Make.Sources[0];
        var surveys = Enumerable.Range(0, count).Select(number => Make.Survey(Depot.Kind, scope: $"area {number}")).ToList();
        var explanation = new Explanation();
        foreach (var number in Repeated(count))
        {
            explanation.Add(new SurveyEvidence(surveys[number], source));
        }

        explanation.Surveys.Select(line => line.Survey).Should().Equal(surveys);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void What_a_claim_says_of_two_fields_is_two_lines_and_of_one_field_one(int count)
    {
        var claims = Enumerable.Range(0, count).Select(number => Make.Depot($"d{number}").With(Depot.Weapons, 5)).ToArray();
        var subjects = Make.ContextOf(Quantify.The<Depot>().That(Depot.Guarded.Is(true)), Make.State(claims)).View.Of(Depot.Kind);
        var use = new RequiredText(Message.Of(MessageId.RequiredCounted));
        var explanation = new Explanation();
        foreach (var number in Repeated(count))
        {
            foreach (var field in (Field[])[Depot.Weapons, Depot.Floor])
            {
                explanation.Add(new Evidence(subjects[number].Claims[0], field, use, Truth.Unknown, Standing.Heard));
            }
        }

        explanation.Evidence.Should().HaveCount(2 * count);
        explanation.Evidence.Select(line => (line.Claim, line.Field)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Remarks_that_read_alike_are_one_and_others_are_two()
    {
        var explanation = new Explanation();
        foreach (var number in (int[])[1, 2, 1, 2])
        {
            explanation.Add(
                new Remark(RemarkKind.NoneMatches, Depot.Kind, null, null)
                {
                    Told = new RequiredText(Message.Of(MessageId.Number, MessagePart.Count(number))),
                }
            );
        }

        explanation.Remarks.Select(remark => remark.Detail).Should().Equal("1", "2");
    }

    /// <summary>Returns numbers from zero on, each of them said again after each new one.</summary>
    private static IEnumerable<int> Repeated(int count) =>
        Enumerable.Range(0, count).SelectMany(last => Enumerable.Range(0, last + 1).Reverse());
}
