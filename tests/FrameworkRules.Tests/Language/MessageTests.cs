using CsCheck;

namespace FrameworkRules.Tests.Language;

/// <summary>Holds how messages are put together and into words.</summary>
public sealed class MessageTests
{
    [Fact]
    public void A_sentence_begins_with_a_capital_and_ends_with_one_stop_unless_it_asks()
    {
        Sentence(MessagePart.Term("nothing is known.")).Should().Be("Nothing is known.");
        Sentence(MessagePart.Term("is it known?")).Should().Be("Is it known?");
        Sentence(MessagePart.Name("press")).Should().Be("The press.");
        Sentence(MessagePart.Value("hills")).Should().Be("hills.", "a value stays as it came");
    }

    [Theory]
    [InlineData(new[] { "a" }, "a")]
    [InlineData(new[] { "a", "b" }, "a and b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b and c")]
    [InlineData(new string[0], "")]
    public void A_list_has_commas_and_one_and(string[] names, string words) =>
        Message
            .Write(to =>
            {
                var list = to.OpenListed();
                Array.ForEach(names, to.Value);
                to.Close(list);
            })
            .ToString()
            .Should()
            .Be(words);

    [Fact]
    public void A_part_is_found_behind_parts_that_hold_others() =>
        Message
            .Around(
                MessageId.CheckAndNeed,
                Message.Around(MessageId.Labelled, Message.OfTerm("a"), Message.OfTerm("b")),
                Message.Of(MessageId.NoneAllowed)
            )
            .ToString()
            .Should()
            .Be("a: b; none is allowed");

    [Fact]
    public void Messages_of_equal_parts_are_equal()
    {
        var message = Message.Of(MessageId.Needed, MessagePart.Term("a"));

        message.Should().Be(Message.Of(MessageId.Needed, MessagePart.Term("a")));
        message.GetHashCode().Should().Be(Message.Of(MessageId.Needed, MessagePart.Term("a")).GetHashCode());
        message.Should().NotBe(Message.Of(MessageId.Needed, MessagePart.Value("a")));
    }

    [Fact]
    public void An_answer_that_a_language_makes_no_sentence_of_is_shown_with_its_title()
    {
        var answer = Message.Write(to =>
        {
            var about = to.OpenAnswer("open", isSo: false);
            to.Value("the road");
            to.Close(about);
        });

        answer.ToString().Should().Be("the road, open: no");
    }

    [Fact]
    public void A_message_reads_the_same_however_often_it_is_lent_room_and_whatever_was_said_before() =>
        Gen.String[0, 3_000]
            .List[1, 8]
            .Sample(
                texts =>
                    texts.ForEach(text =>
                        new Message([MessagePart.Value(text), MessagePart.Value(text)]).ToString().Should().Be(text + text)
                    ),
                iter: 200
            );

    private static string Sentence(MessagePart part) => Message.Of(MessageId.Sentence, part).ToString();
}
