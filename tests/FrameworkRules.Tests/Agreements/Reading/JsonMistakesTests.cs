using CsCheck;

namespace FrameworkRules.Tests.Agreements.Reading;

/// <summary>Holds that mistakes of people who seldom write JSON are told in words of their own, in place, and all at once.</summary>
public sealed class JsonMistakesTests
{
    [Theory]
    [InlineData(
        "{ \u201Cformat\u201D: 1 }",
        "line 1, column 3, (whole submission): found the quotation mark \u201C; expected the straight quotation mark \", before a text and after it"
    )]
    [InlineData(
        "{ 'format': 1 }",
        "line 1, column 3, (whole submission): found the quotation mark '; expected the straight quotation mark \", before a text and after it"
    )]
    [InlineData("{ \"attack\": True }", "line 1, column 13, (whole submission): found True; expected true, in small letters")]
    [InlineData("{ \"attack\": yes }", "line 1, column 13, (whole submission): found yes; expected true")]
    [InlineData(
        "{ \"ends\": none, \"a\": 1 }",
        "line 1, column 11, (whole submission): found none without quotation marks; expected \"none\""
    )]
    [InlineData(
        "{ \"a\": 1\n  \"b\": 2 }",
        "line 1, column 9, (whole submission): found \"b\" right after another value; expected a comma here, or a colon after a name"
    )]
    [InlineData("[ {} {} ]", "line 1, column 5, (whole submission): found {} ] right after another value; expected a comma here")]
    [InlineData(
        "{ \"killed\": 1,500 }",
        "line 1, column 13, (whole submission): found 1,500, a number with a comma; expected 1500, or a point before decimals"
    )]
    [InlineData(
        "{ \"a\": [ 1, 2 }",
        "line 1, column 15, (whole submission): found \"}\"; expected \"]\" first, to close the \"[\" of line 1"
    )]
    [InlineData(
        "{\n  \"a\": {\n    \"b\": 1\n}\n",
        "line 4, column 2, (whole submission): found the end of the file; expected \"}\" to close the \"{\" of line 1"
    )]
    [InlineData(
        "{ \"a\": \"open\n}",
        "line 1, column 8, (whole submission): found a text that does not end on its line: \"open; expected a quotation mark \" at its end"
    )]
    [InlineData(
        "{ \u201Ca: 1 }",
        "line 1, column 3, (whole submission): found the quotation mark \u201C; expected the straight quotation mark \", before a text and after it"
    )]
    [InlineData("{ \"a\": NULL }", "line 1, column 8, (whole submission): found NULL; expected null, in small letters")]
    [InlineData("{ \"a\": False }", "line 1, column 8, (whole submission): found False; expected false, in small letters")]
    [InlineData("{ \"a\": No }", "line 1, column 8, (whole submission): found No; expected false")]
    [InlineData(
        "{ \"a\": 1 } }",
        "line 1, column 12, (whole submission): found \"}\" that closes nothing; expected nothing, or an opening bracket before it"
    )]
    [InlineData("{ \"a\": .5 }", "line 1, column 8, (whole submission): found .5 without quotation marks; expected \".5\"")]
    [InlineData(
        "{ \"a\": 05 }",
        "line 1, column 8, (whole submission): found 05; expected a number like 1500 or 0.5, or a text in quotation marks"
    )]
    [InlineData(
        "{ \"a\": 1.500,25 }",
        "line 1, column 8, (whole submission): found 1.500,25, a number with a comma; expected a number like 1500.25, with a point before decimals and nothing between thousands"
    )]
    [InlineData(
        "{ \"a\": 2025-02-18 }",
        "line 1, column 8, (whole submission): found 2025-02-18; expected a number like 1500 or 0.5, or a text in quotation marks"
    )]
    public void A_mistake_is_told_in_its_place(string json, string error) =>
        Errors(json).Should().ContainSingle().Which.ToString().Should().Be(error);

    [Theory]
    [InlineData("{ // \u201Cwritten\u201D by hand, so { [ 'and\n  \"attack\": True }")]
    [InlineData("{ /* \u201Cwritten\u201D by hand,\n so { [ 'and */ \"attack\": True }")]
    public void What_stands_in_a_comment_is_no_mistake(string json) =>
        Errors(json).Should().ContainSingle().Which.Found.Should().Be("True");

    [Fact]
    public void As_many_as_can_be_told_are_told_at_once() =>
        Errors("{ \u201Cformat\u201D: 1,\n  \"submission\": state,\n  \"attack\": True\n  \"killed\": 1,500\n")
            .Select(error => error.Line)
            .Should()
            .Equal(1, 2, 3, 3, 4, 4);

    [Fact]
    public void Whatever_is_done_to_a_text_it_is_read_or_its_errors_have_a_place()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "States", "2024-11-27.json"));
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 3], Gen.Char["{}[],:\"'\u201Ca1 \n"])
            .Sample(
                (position, length, put) =>
                {
                    var damaged = text.Remove(position, Math.Min(length, text.Length - position)).Insert(position, $"{put}");
                    return AgreementState.TryRead(damaged, out _, out var errors)
                        || errors.All(error => error.Line > 0 && error.Column > 0);
                },
                iter: 300
            );
    }

    private static IReadOnlyList<InputError> Errors(string json)
    {
        AgreementState.TryRead(json, out _, out var errors).Should().BeFalse();
        return errors;
    }
}
