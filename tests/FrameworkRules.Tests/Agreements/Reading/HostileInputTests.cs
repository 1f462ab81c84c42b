using System.Text;
using CsCheck;

namespace FrameworkRules.Tests;

using static Submission;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Ten_thousand_levels_are_an_error_at_the_first_level_too_deep(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        var error = ErrorsIn(Encoding.UTF8.GetBytes(json)).Should().ContainSingle().Subject;
        (error.Pointer, error.Line, error.Column, error.Found).Should().Be(("", 1, (64 * open.Length) + 1, "more than 64 levels"));
        error.Expected.Should().Be("at most 64 levels of nesting (option MaxDepth)");
    }

    [Fact]
    public void Errors_are_located_in_files_that_a_host_allows_to_be_deeper_than_the_default()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));
        var error = OnlyErrorIn(Depots(Depot($"¶\"weapons\": {deep}")), HostKinds.Options with { MaxDepth = 200 });
        error.Found.Should().Be("a list");
    }

    [Fact]
    public void More_bytes_than_the_limit_are_an_error_that_names_the_option()
    {
        var error = ErrorsIn(new byte[(64 * 1024 * 1024) + 1]).Should().ContainSingle().Subject;
        (error.Pointer, error.Found, error.Expected).Should().Be(("", "67108865 bytes", "at most 67108864 bytes (option MaxBytes)"));
    }

    [Fact]
    public void A_file_larger_than_the_limit_is_not_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.SetLength((64L * 1024 * 1024) + 1);
            }

            var load = () => AgreementState.Load(path);
            load.Should()
                .Throw<InvalidSubmissionException>()
                .Which.Errors.Should()
                .ContainSingle()
                .Which.Found.Should()
                .Be("67108865 bytes");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_byte_order_mark_does_not_count_towards_the_limit() =>
        AgreementState
            .ParseUtf8(Encoding.UTF8.GetBytes("\uFEFF{\"format\":1,\"submission\":\"state\"}"), new ReadOptions { MaxBytes = 33 })
            .IsDraft.Should()
            .BeFalse();

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Bytes_that_are_not_utf8_are_an_error_at_the_first_of_them(byte[] invalid)
    {
        var before = "{ \"format\": 1, \"submission\": \"state\",\n  \"framework\": \"é";
        var error = ErrorsIn([.. Encoding.UTF8.GetBytes(before), .. invalid, .. "\" }"u8.ToArray()]).Should().ContainSingle().Subject;
        (error.Line, error.Column, error.Found, error.Expected)
            .Should()
            .Be((2, "  \"framework\": \"é".Length + 1, "bytes that are not UTF-8", "JSON in UTF-8"));
    }

    [Fact]
    public void A_file_that_breaks_off_within_a_character_is_an_error() =>
        ErrorsIn([.. "{ \"a\": \""u8, 0xE2, 0x82]).Should().ContainSingle().Which.Column.Should().Be(9);

    [Fact]
    public void Text_in_another_encoding_is_an_error() =>
        ErrorsIn(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray()).Should().ContainSingle();

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("a\\ud800\\ud800")]
    public void Half_of_a_surrogate_pair_in_a_name_is_an_error(string name)
    {
        var error = OnlyErrorIn(Depots(Depot($"¶\"{name}\": 1")));
        (error.Pointer, error.Found, error.Expected)
            .Should()
            .Be(("/claims/depots/0/?", "a name with half of a surrogate pair", "a name of well-formed text"));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_does_not_hide_what_else_is_wrong()
    {
        var errors = ErrorsIn(Depots("¶{ ¶\"\\ud800\": 1, \"assertedBy\": \"paper\", ¶\"from\": 5, ¶\"source\": \"s9\" }"));
        errors
            .Select(error => error.Pointer)
            .Should()
            .Equal("/claims/depots/0", "/claims/depots/0/?", "/claims/depots/0/from", "/claims/depots/0/source");
    }

    [Theory]
    [InlineData("¶\"owner\": \"\\ud800\"", "owner")]
    [InlineData("¶\"owner\": \"north\\udc00\"", "owner")]
    [InlineData("¶\"access\": \"\\ud800\"", "access")]
    [InlineData("¶\"opened\": \"\\ud800\"", "opened")]
    [InlineData("¶\"units\": [ \"1st\", \"\\ud800\" ]", "units")]
    [InlineData("¶\"weapons\": { \"\\ud800\": 1 }", "weapons")]
    [InlineData("¶\"weapons\": \"\\ud800\"", "weapons")]
    [InlineData("¶\"guarded\": \"\\ud800\"", "guarded")]
    public void Half_of_a_surrogate_pair_in_a_value_is_an_error(string member, string field) =>
        OnlyErrorIn(Depots(Depot(member))).Pointer.Should().Be($"/claims/depots/0/{field}");

    [Theory]
    [InlineData("{ \"format\": 1, ¶\"submission\": \"\\ud800\" }")]
    [InlineData("{ \"format\": 1, \"submission\": \"state\", ¶\"utcOffset\": \"\\ud800\" }")]
    [InlineData("{ \"format\": 1, \"submission\": \"state\", ¶\"framework\": \"\\ud800\" }")]
    [InlineData("{ ¶\"format\": \"\\ud800\", \"submission\": \"state\" }")]
    public void Half_of_a_surrogate_pair_in_the_header_is_an_error(string marked) => OnlyErrorIn(marked);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_text_given_as_a_string_is_an_error()
    {
        var read = () => AgreementState.Parse("{ \"format\": 1, \"submission\": \"state\", \"framework\": \"\uD800\" }");
        read.Should().Throw<InvalidSubmissionException>();
    }

    [Fact]
    public void Null_bytes_are_errors()
    {
        ErrorsIn(new byte[100]).Should().ContainSingle().Which.Found.Should().Be("text that is not JSON");
        ErrorsIn([.. Encoding.UTF8.GetBytes(Depots(Depot())), 0, 0])
            .Should()
            .ContainSingle()
            .Which.Found.Should()
            .Be("text that is not JSON");
        ErrorsIn(Encoding.UTF8.GetBytes(Depots(Depot("\"owner\": \"a\0b\""))))
            .Should()
            .ContainSingle()
            .Which.Found.Should()
            .Be("text that is not JSON");
    }

    [Fact]
    public void A_hundred_thousand_errors_in_one_line_are_counted_and_the_first_thousand_listed()
    {
        var sources = string.Join(
            ',',
            Enumerable.Range(0, 20_000).Select(i => $$"""{"id":"source-{{i}}","publisher":"p","date":"2025-02-19","grade":"press"}""")
        );
        var claims = string.Join(
            ',',
            Enumerable.Range(0, 100_000).Select(i => $$"""{"id":"d{{i}}","assertedBy":"p","from":"2025-02-19","source":"sourcé-{{i}}x"}""")
        );
        var json =
            $$$"""{"format":1,"submission":"state","utcOffset":"+02:00","sources":[{{{sources}}}],"claims":{"depots":[{{{claims}}}]}}""";
        ErrorsIn(Encoding.UTF8.GetBytes(json)).Should().HaveCount(1001).And.Contain(error => error.Found == "100000 errors");
    }

    [Fact]
    public void Changed_bytes_are_read_or_refused_and_nothing_else()
    {
        var valid = Encoding.UTF8.GetBytes(
            Whole(
                "\"instruments\": [ { \"id\": \"t\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"full\", \"annexes\": [ { \"id\": \"A\", \"completeness\": \"full\" } ],"
                    + " \"provisions\": [ { \"kind\": \"depotClause\", \"id\": \"a\", \"annex\": \"A\", \"bans\": true } ], \"commitments\": [ { \"id\": \"c\", \"actors\": [ \"north\" ] } ] } ]",
                "\"surveys\": [ { \"of\": \"depots\", \"from\": \"2025-02-19\", \"until\": \"2025-03-20\", \"by\": \"x\", \"source\": \"s1\" } ]",
                "\"claims\": { \"depots\": [ "
                    + Depot(
                        "\"owner\": \"\\u0061\\ud83d\\ude00\", \"weapons\": { \"atLeast\": 5 }, \"access\": \"Land\", \"emptied\": 12.5, \"closesOn\": \"none\", \"guarded\": null"
                    )
                    + "], \"visits\": [ { \"id\": \"v\", \"at\": \"2025-02-19T10:00:00+02:00\", \"assertedBy\": \"p\", \"source\": \"s1\", \"depot\": \"d1\" } ] }"
            )
        );
        AgreementState.ParseUtf8(valid, HostKinds.Options).Claims.Should().HaveCount(2);

        byte[] telling = [.. "{}[]\",:\\u0d9e-+.none"u8, 0, 0x80, 0xC3, 0xED, 0xFF];
        var values = Gen.OneOf(Gen.Byte, Gen.Int[0, telling.Length - 1].Select(position => telling[position]));
        var change = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Int[0, 3], values, Gen.Int[1, 12]);
        change
            .Array[1, 4]
            .Sample(
                changes =>
                {
                    var bytes = changes.Aggregate(valid, Apply);
                    try
                    {
                        var state = AgreementState.ParseUtf8(bytes, HostKinds.Options);
                        AgreementState.ParseUtf8(state.ToCanonicalJson(), HostKinds.Options).Should().Be(state);
                    }
                    catch (InvalidSubmissionException exception)
                    {
                        exception.Errors.Should().NotBeEmpty();
                    }
                },
                iter: 5_000
            );

        static byte[] Apply(byte[] bytes, (int At, int Way, byte Value, int Length) change)
        {
            var at = Math.Min(change.At, bytes.Length);
            var end = Math.Min(at + change.Length, bytes.Length);
            return change.Way switch
            {
                0 => [.. bytes[..at], change.Value, .. bytes[Math.Min(at + 1, bytes.Length)..]],
                1 => [.. bytes[..at], change.Value, .. bytes[at..]],
                2 => [.. bytes[..at], .. bytes[end..]],
                _ => [.. bytes[..end], .. bytes[at..]],
            };
        }
    }
}
