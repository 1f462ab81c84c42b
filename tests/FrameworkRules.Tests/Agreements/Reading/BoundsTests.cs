namespace FrameworkRules.Tests.Agreements.Reading;

/// <summary>Holds where the bounds lie of what is read, compared and quoted: the last that is taken, and the first that is not.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData(20_000, true)]
    [InlineData(20_001, false)]
    public void The_words_of_a_clause_have_twenty_thousand_letters_at_most(int length, bool isTaken)
    {
        var json = $$"""
            {
              "format": 1, "submission": "state", "sources": [{ "id": "s", "publisher": "p", "date": "2025-02-19T00:00:00Z", "grade": "press" }],
              "instruments": [{
                "id": "t", "date": "2025-02-19T00:00:00Z", "source": "s", "completeness": "full",
                "provisions": [{ "kind": "depotClause", "id": "c", "text": "{{new string('x', length)}}" }]
              }]
            }
            """;

        AgreementState.TryRead(json, out _, out var errors, HostKinds.Options).Should().Be(isTaken);
        errors.Should().HaveCount(isTaken ? 0 : 1);
    }

    [Theory]
    [InlineData(64, 64, true)]
    [InlineData(65, 64, false)]
    [InlineData(64, 65, false)]
    public void A_word_is_compared_that_has_sixty_four_letters_at_most(int given, int known, bool isCompared) =>
        Suggestions
            .NearestName("a" + new string('x', given - 1), ["b" + new string('x', known - 1)])
            .Should()
            .Be(isCompared ? "b" + new string('x', known - 1) : null);

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    public void A_pointer_shows_two_hundred_letters_of_a_name(int length)
    {
        var name = new string('x', length);

        Submission.OnlyErrorIn(Submission.Whole($"¶\"{name}\": 1")).Pointer.Should().Be(length == 200 ? $"/{name}" : $"/{name[..200]}...");
    }

    [Theory]
    [InlineData(60, "\"{0}\"")]
    [InlineData(61, "\"{1}...\"")]
    public void Sixty_letters_are_quoted_whole(int length, string quoted)
    {
        var text = new string('x', length);

        JsonText.Quote(text).Should().Be(string.Format(System.Globalization.CultureInfo.InvariantCulture, quoted, text, text[..57]));
    }

    [Fact]
    public void A_sign_of_two_halves_is_quoted_whole_or_not_at_all()
    {
        var text = new string('x', 56) + "\U0001F600" + new string('x', 10);

        JsonText.Cut(text).Should().Be(new string('x', 56) + "...");
        JsonText.Cut("x" + text).Should().Be("x" + new string('x', 56) + "...");
        JsonText.Cut(text[1..]).Should().Be(new string('x', 55) + "\U0001F600...");
    }
}
