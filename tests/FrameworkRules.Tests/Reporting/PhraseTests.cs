using CsCheck;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds what can be done to a phrase: to cut it, to begin it with a capital letter, to leave out its full stop.</summary>
public sealed class PhraseTests
{
    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("one two three", 7, "one tw…")] // "one" alone would be half of the room or less
    [InlineData("onetwothree", 6, "onetw…")]
    [InlineData("abc\U0001F600def", 5, "abc…")] // a sign of two halves stays whole or goes
    [InlineData("abc\U0001F600def", 6, "abc\U0001F600…")]
    public void A_phrase_is_cut_between_words_where_most_of_it_stays(string text, int atMost, string cut) =>
        new Phrase(new Span(text)).Cut(atMost).ToString().Should().Be(cut);

    [Theory]
    [InlineData(11, "one two thr")]
    [InlineData(10, "one two…")]
    [InlineData(9, "one two…")]
    [InlineData(8, "one two…")]
    [InlineData(5, "one…")]
    [InlineData(4, "one…")]
    public void A_phrase_of_several_stretches_is_cut_between_words_too(int atMost, string cut) =>
        new Phrase(new Span("one "), new Span("two", SpanKind.Value), new Span(" "), new Span("thr"))
            .Cut(atMost)
            .ToString()
            .Should()
            .Be(cut);

    [Fact]
    public void What_is_cut_keeps_its_kind() =>
        new Phrase(new Span("the "), new Span("chairwoman", SpanKind.Value), new Span(" or another"))
            .Cut(9)
            .Spans.Should()
            .Equal(new Span("the "), new Span("chai", SpanKind.Value), new Span("…"));

    [Fact]
    public void A_cut_phrase_is_no_longer_than_it_may_be_and_begins_as_the_phrase_does() =>
        Gen.Select(Gen.String[Gen.Char["abc "], 0, 12].Array[0, 4], Gen.Int[1, 40])
            .Sample(
                (texts, atMost) =>
                {
                    var phrase = new Phrase(texts.Select(text => new Span(text)));
                    var cut = phrase.Cut(atMost);
                    return phrase.Length <= atMost
                        ? cut == phrase
                        : cut.Length <= atMost
                            && cut.Length > (atMost - 1) / 2
                            && cut.EndsWith('…')
                            && phrase.ToString().StartsWith(cut.ToString()[..^1], StringComparison.Ordinal);
                },
                iter: 2_000
            );

    [Theory]
    [InlineData("first words", SpanKind.Plain, "First words")]
    [InlineData("the chair", SpanKind.Value, "The chair")]
    [InlineData("theodor", SpanKind.Value, "theodor")]
    [InlineData("https://example.org", SpanKind.Link, "https://example.org")]
    [InlineData("not met", SpanKind.Outcome, "Not met")]
    public void A_phrase_begins_with_a_capital_letter_unless_a_value_without_article_stands_first(
        string text,
        object kind,
        string capital
    ) => new Phrase(new Span(text, (SpanKind)kind)).Capital().ToString().Should().Be(capital);

    [Fact]
    public void A_full_stop_at_the_end_is_left_out_but_not_that_of_an_address()
    {
        new Phrase(new Span("One."), new Span(" Two.")).WithoutStop().ToString().Should().Be("One. Two");
        new Phrase(new Span("See "), new Span("https://example.org/a.", SpanKind.Link)).WithoutStop().ToString().Should().EndWith(".");
        Phrase.Empty.WithoutStop().Should().Be(Phrase.Empty);
        (Phrase.Empty.EndsWith('.'), new Phrase(new Span("One.")).EndsWith('.')).Should().Be((false, true));
    }

    [Fact]
    public void Phrases_are_joined_by_what_stands_between_them_and_empty_ones_are_left_out() =>
        Phrase
            .Join(", ", [Phrase.Empty, Phrase.Value("a"), Phrase.Empty, Phrase.Value("b"), new Phrase(new Span(""))])
            .ToString()
            .Should()
            .Be("a, b");

    [Fact]
    public void What_stands_out_is_parted_from_what_does_not()
    {
        var phrase = Phrase.Join(
            "",
            [new Phrase(new Span("a"), new Span("b")).Strong(), Phrase.Value("c"), Phrase.Value("d"), Phrase.Value("e").Strong()]
        );

        phrase
            .Stretches()
            .Select(stretch => (stretch.IsStrong, string.Concat(stretch.Spans.Select(span => span.Text))))
            .Should()
            .Equal((true, "ab"), (false, "cd"), (true, "e"));
        phrase.Upper().ToString().Should().Be("ABCDE");
    }
}
