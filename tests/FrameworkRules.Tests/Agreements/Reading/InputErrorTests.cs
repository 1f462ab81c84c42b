using System.Text;

namespace FrameworkRules.Tests;

using static Submission;

public sealed class InputErrorTests
{
    [Fact]
    public void The_submissions_the_cases_start_from_are_valid() =>
        Read(Depots(Depot("\"weapons\": 5, \"access\": \"Land\", \"emptied\": 100")))
            .Claims.Should()
            .ContainSingle()
            .Which[Tests.Depot.Weapons]
            .Should()
            .Be((FieldValue)5);

    [Theory]
    [InlineData("¶<state/>")]
    [InlineData("{ \"format\": ¶, \"submission\": \"state\" }")]
    [InlineData("{\n  \"format\": 1\n}\n  ¶{}")]
    [InlineData("{}\n¶{}")]
    public void What_is_not_json_has_one_error(string marked)
    {
        var error = OnlyErrorIn(marked);
        (error.Pointer, error.Found, error.Expected).Should().Be(("", "text that is not JSON", "JSON"));
        error.Suggestion.Should().NotBeNullOrEmpty("the parser's own words help to find the mistake");
    }

    [Theory]
    [InlineData("{ \"format\": 1, ¶submission: \"state\" }", "\"submission\"")]
    [InlineData("{\n  \"format\": 1,\n  \"submission\": ¶stat }", "\"stat\"")]
    public void A_word_without_quotation_marks_is_told_as_such(string marked, string expected) =>
        OnlyErrorIn(marked).Expected.Should().Be(expected);

    [Fact]
    public void The_column_of_a_syntax_error_counts_characters_and_not_bytes() =>
        OnlyErrorIn("{ \"title\": \"Entrée en vigueur – ﻻ\", ¶x }");

    [Fact]
    public void Text_that_breaks_off_is_an_error() =>
        ErrorsIn("{ \"format\": 1"u8.ToArray()).Should().ContainSingle().Which.Line.Should().Be(1);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_an_error(string text)
    {
        var error = ErrorsIn(Encoding.UTF8.GetBytes(text)).Should().ContainSingle().Subject;
        (error.Pointer, error.Line, error.Column, error.Found, error.Expected)
            .Should()
            .Be(("", 1, 1, "an empty file", "a submission in JSON"));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        var json = Depots(Depot());
        AgreementState.ParseUtf8((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)], HostKinds.Options).Should().Be(Read(json));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_accepted() =>
        Read("// a state\n{ \"format\": 1, /* so far */ \"submission\": \"state\", \"claims\": { \"depots\": [], }, }")
            .Claims.Should()
            .BeEmpty();

    [Theory]
    [InlineData("[]", "a list")]
    [InlineData("null", "null")]
    [InlineData("5", "5")]
    [InlineData("\"state\"", "\"state\"")]
    public void Json_that_is_not_an_object_is_an_error(string json, string found)
    {
        var errors = ErrorsIn(Encoding.UTF8.GetBytes(json));
        errors
            .Should()
            .Contain(error => error.Pointer == "" && error.Found == found && error.Expected.StartsWith("a submission: an object"));
    }

    [Fact]
    public void An_unknown_property_is_an_error_with_a_suggestion()
    {
        var error = OnlyErrorIn(Depots(Depot("¶\"weapon\": 5")));
        (error.Pointer, error.Found, error.Expected).Should().Be(("/claims/depots/0/weapon", "\"weapon\"", "a property of \"depots\""));
        error.Suggestion.Should().Be("did you mean \"weapons\"?");
    }

    [Fact]
    public void An_unknown_property_that_is_like_nothing_has_no_suggestion() =>
        OnlyErrorIn(Depots(Depot("¶\"temperature\": 5"))).Suggestion.Should().BeNull();

    [Fact]
    public void An_unknown_property_at_the_top_is_an_error_with_a_suggestion()
    {
        var error = OnlyErrorIn(Whole("¶\"claim\": {}"));
        (error.Pointer, error.Suggestion).Should().Be(("/claim", "did you mean \"claims\"?"));
    }

    [Fact]
    public void An_unknown_kind_is_an_error_with_a_suggestion()
    {
        var error = OnlyErrorIn(Claims("¶\"depot\": []"));
        (error.Pointer, error.Found, error.Expected, error.Suggestion)
            .Should()
            .Be(("/claims/depot", "\"depot\"", "the name of a kind of claim", "did you mean \"depots\"?"));
    }

    [Fact]
    public void A_pointer_escapes_slashes_and_tildes() =>
        OnlyErrorIn(Depots(Depot("¶\"a/b~c\": 1"))).Pointer.Should().Be("/claims/depots/0/a~1b~0c");

    [Theory]
    [InlineData("\"weapons\": 5, ¶\"weapons\": 6", "/claims/depots/0/weapons", "\"weapons\" a second time")]
    [InlineData("\"weapons\": 5, ¶\"\\u0077eapons\": 5", "/claims/depots/0/weapons", "\"weapons\" a second time")]
    public void A_property_given_twice_is_an_error(string members, string pointer, string found)
    {
        var error = OnlyErrorIn(Depots(Depot(members)));
        (error.Pointer, error.Found, error.Expected).Should().Be((pointer, found, "each property once"));
    }

    [Theory]
    [InlineData("¶\"weapons\": \"five\"", "\"five\"", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"weapons\": true", "true", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"weapons\": 1.5", "1.5", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"weapons\": -1", "-1", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"weapons\": 1e400", "1e400", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"weapons\": { \"atLeast\": 7, \"atMost\": 5 }", "an object", "a range")]
    [InlineData("¶\"weapons\": { \"atLeast\": -7 }", "an object", "a range")]
    [InlineData("¶\"weapons\": { \"min\": 7 }", "an object", "a range")]
    [InlineData("¶\"weapons\": {}", "an object", "a range")]
    [InlineData("¶\"floorM2\": 0.00001", "0.00001", "at most four decimal places")]
    [InlineData(
        "¶\"floorM2\": 5.00000000000000000000000000000000001",
        "5.00000000000000000000000000000000001",
        "at most four decimal places"
    )]
    [InlineData("¶\"floorM2\": 1e-30", "1e-30", "at most four decimal places")]
    [InlineData("¶\"weapons\": 1e-30", "1e-30", "a whole number, 0 or more (weapons)")]
    [InlineData("¶\"emptied\": 100.5", "100.5", "from 0 to 100 (%)")]
    [InlineData("¶\"emptied\": { \"atLeast\": 50, \"atMost\": 101 }", "an object", "from 0 to 100 (%)")]
    [InlineData("¶\"guarded\": \"yes\"", "\"yes\"", "true or false")]
    [InlineData("¶\"guarded\": 1", "1", "true or false")]
    [InlineData("¶\"owner\": 5", "5", "a text")]
    [InlineData("¶\"owner\": \"\"", "\"\"", "a text")]
    [InlineData("¶\"owner\": \"  \"", "\"  \"", "a text")]
    [InlineData("¶\"owner\": \"a\\u0000b\"", "\"a\\u0000b\"", "a text")]
    [InlineData("¶\"units\": \"1st\"", "\"1st\"", "a list of texts")]
    [InlineData("¶\"units\": [ \"1st\", 2 ]", "2", "a list of texts")]
    [InlineData("¶\"access\": 2", "2", "one of \"Land\", \"Sea\", \"Air\"")]
    [InlineData("¶\"access\": \"2\"", "\"2\"", "one of \"Land\", \"Sea\", \"Air\"")]
    [InlineData("¶\"access\": \"Land, Sea\"", "\"Land, Sea\"", "one of \"Land\", \"Sea\", \"Air\"")]
    [InlineData("¶\"access\": [ \"Land\" ]", "a list", "one of \"Land\", \"Sea\", \"Air\"")]
    public void A_value_that_the_field_does_not_take_is_an_error(string member, string found, string expected)
    {
        var error = OnlyErrorIn(Depots(Depot(member)));
        error.Pointer.Should().StartWith("/claims/depots/0/");
        error.Found.Should().Be(found);
        error.Expected.Should().Contain(expected);
    }

    [Fact]
    public void A_choice_in_the_wrong_case_is_an_error_with_a_suggestion() =>
        OnlyErrorIn(Depots(Depot("¶\"access\": \"land\""))).Suggestion.Should().Be("did you mean \"Land\"?");

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("2025-2-3")]
    [InlineData("19.02.2025")]
    [InlineData("19 February 2025")]
    [InlineData("2025-02-19T24:00:00Z")]
    [InlineData("2025-02-19 12:00:00Z")]
    [InlineData("2025-02-19T12:00:00+15:00")]
    [InlineData(" 2025-02-19")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00+02:00")]
    public void A_bad_date_is_an_error(string text)
    {
        var error = OnlyErrorIn(Depots(Depot($"¶\"opened\": \"{text}\"")));
        (error.Pointer, error.Found, error.Suggestion).Should().Be(("/claims/depots/0/opened", $"\"{text}\"", null));
        error.Expected.Should().StartWith("a date-time with an offset, like \"2025-02-18T23:59:59+02:00\", or a day");
    }

    [Theory]
    [InlineData("2025-02-19T12:00:00")]
    [InlineData("2025-02-19T12:00")]
    public void A_date_time_without_an_offset_is_an_error(string text)
    {
        var error = OnlyErrorIn(Depots(Depot($"¶\"opened\": \"{text}\"")));
        (error.Pointer, error.Found).Should().Be(("/claims/depots/0/opened", $"\"{text}\""));
        error.Suggestion.Should().Be($"\"{text}+02:00\", if that is the offset meant");
    }

    [Fact]
    public void A_bare_day_without_an_offset_is_an_error()
    {
        var error = OnlyErrorIn("{ \"format\": 1, \"submission\": \"state\",\n  ¶\"asOf\": \"2025-02-18\" }");
        (error.Pointer, error.Found, error.Suggestion)
            .Should()
            .Be(("/asOf", "\"2025-02-18\"", "add \"zone\": \"Asia/Beirut\" at the top of the file, or the zone that is meant"));
        error
            .Expected.Should()
            .Be("a date-time with an offset, because the state gives no \"zone\" and no \"utcOffset\" to place a bare day");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("\"2\"")]
    [InlineData("\"02:00\"")]
    [InlineData("\"+2:00\"")]
    [InlineData("\"+14:01\"")]
    [InlineData("\"+02:60\"")]
    [InlineData("\"Asia/Beirut\"")]
    [InlineData("null")]
    public void A_bad_offset_is_one_error_and_not_one_at_every_bare_day(string offset)
    {
        var error = OnlyErrorIn($"{{ \"format\": 1, \"submission\": \"state\", \"asOf\": \"2025-02-18\", ¶\"utcOffset\": {offset} }}");
        (error.Pointer, error.Found, error.Expected).Should().Be(("/utcOffset", offset, "an offset from UTC, like \"+02:00\""));
    }

    [Fact]
    public void A_missing_id_is_an_error_where_the_claim_stands()
    {
        var error = OnlyErrorIn(Depots("¶{ \"assertedBy\": \"paper\", \"from\": \"2025-02-19\", \"source\": \"s1\" }"));
        (error.Pointer, error.Found).Should().Be(("/claims/depots/0", "no \"id\""));
        error.Expected.Should().StartWith("\"id\": ");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"none\"")]
    public void A_required_field_is_neither_null_nor_none(string value)
    {
        var error = OnlyErrorIn(Depots($"{{ \"id\": \"d1\", ¶\"assertedBy\": {value}, \"from\": \"2025-02-19\", \"source\": \"s1\" }}"));
        (error.Pointer, error.Found, error.Suggestion).Should().Be(("/claims/depots/0/assertedBy", value, "the field is required"));
    }

    [Fact]
    public void An_identity_given_twice_is_an_error()
    {
        var error = OnlyErrorIn(Depots(Depot("\"weapons\": 5"), $"{{ ¶\"id\": \"d1\", {Depot("\"weapons\": 7")[13..]}"));
        error.Pointer.Should().Be("/claims/depots/1/id");
        error.Found.Should().Be("\"d1\" by \"paper\" at 2025-02-18T22:00:00Z a second time");
        error.Expected.Should().Be("one claim of an asserter about a subject from one instant");
    }

    [Fact]
    public void One_asserter_may_speak_of_a_subject_at_two_instants() =>
        Read(Depots(Depot(from: "2025-02-18"), Depot(from: "2025-02-19"), Depot(by: "army"))).Claims.Should().HaveCount(3);

    [Fact]
    public void An_id_of_a_source_given_twice_is_an_error()
    {
        const string Source = "\"id\": \"a\", \"publisher\": \"a paper\", \"date\": \"2025-02-19T00:00:00Z\", \"grade\": \"press\" }";
        var error = OnlyErrorIn($"{{ \"format\": 1, \"submission\": \"state\", \"sources\": [ {{ {Source}, {{ ¶{Source} ] }}");
        (error.Pointer, error.Found).Should().Be(("/sources/1/id", "\"a\" a second time"));
    }

    [Fact]
    public void A_source_that_is_not_listed_is_an_error_with_a_suggestion()
    {
        var error = OnlyErrorIn(Depots("{ \"id\": \"d1\", \"assertedBy\": \"paper\", \"from\": \"2025-02-19\", ¶\"source\": \"s2\" }"));
        (error.Pointer, error.Found, error.Expected, error.Suggestion)
            .Should()
            .Be(("/claims/depots/0/source", "\"s2\"", "the id of one of the sources", "did you mean \"s1\"?"));
    }

    [Fact]
    public void A_reference_to_a_subject_that_is_not_submitted_is_an_error()
    {
        var lists =
            $"\"depots\": [ {Depot()} ], \"visits\": [ {{ \"id\": \"v\", \"at\": \"2025-02-19\", \"assertedBy\": \"paper\", \"source\": \"s1\", ¶\"depot\": \"d2\" }} ]";
        var error = OnlyErrorIn(Claims(lists));
        (error.Pointer, error.Found, error.Expected, error.Suggestion)
            .Should()
            .Be(("/claims/visits/0/depot", "\"d2\"", "the id of one of \"depots\"", "did you mean \"d1\"?"));
    }

    [Fact]
    public void Claims_about_one_subject_that_refer_to_different_subjects_are_an_error()
    {
        const string Visit = "\"id\": \"v\", \"at\": \"2025-02-19\", \"source\": \"s1\"";
        var visits = $"{{ {Visit}, \"assertedBy\": \"a\", \"depot\": \"d1\" }}, {{ {Visit}, \"assertedBy\": \"b\", ¶\"depot\": \"d2\" }}";
        var error = OnlyErrorIn(Claims($"\"depots\": [ {Depot()}, {Depot(id: "d2")} ], \"visits\": [ {visits} ]"));
        (error.Pointer, error.Expected).Should().Be(("/claims/visits/1/depot", "\"d1\", as in the other claims about \"v\""));
    }

    [Theory]
    [InlineData("2025-02-18T21:59:59Z")]
    [InlineData("2025-02-18T22:00:00Z")]
    public void An_end_that_is_not_after_the_beginning_is_an_error(string until)
    {
        var error = OnlyErrorIn(Depots(Depot($"¶\"until\": \"{until}\"")));
        (error.Pointer, error.Found, error.Expected)
            .Should()
            .Be(("/claims/depots/0/until", until, "an instant after \"from\", 2025-02-18T22:00:00Z"));
    }

    [Fact]
    public void One_bare_day_from_and_until_is_one_day_and_no_error() =>
        Read(Depots(Depot("\"until\": \"2025-02-19\""))).Claims.Should().ContainSingle();

    [Theory]
    [InlineData(
        "\"surveys\": [ { \"of\": \"depots\", \"from\": \"2025-02-19\", ¶\"until\": \"2025-02-18\", \"by\": \"x\", \"source\": \"s1\" } ]",
        "/surveys/0/until"
    )]
    [InlineData(
        "\"surveys\": [ { ¶\"of\": \"depot\", \"from\": \"2025-02-19\", \"until\": \"2025-02-20\", \"by\": \"x\", \"source\": \"s1\" } ]",
        "/surveys/0/of"
    )]
    [InlineData(
        "\"surveys\": [ { \"of\": \"depots\", \"from\": \"2025-02-19\", \"until\": \"2025-02-20\", \"by\": \"x\", ¶\"source\": \"s9\" } ]",
        "/surveys/0/source"
    )]
    [InlineData(
        "\"waivers\": [ { \"precondition\": \"A\", \"from\": \"2025-02-19\", ¶\"until\": \"2025-02-18\", \"by\": \"x\", \"reason\": \"y\" } ]",
        "/waivers/0/until"
    )]
    [InlineData("\"waivers\": [ ¶{ \"precondition\": \"A\", \"from\": \"2025-02-19\", \"by\": \"x\", \"reason\": \"y\" } ]", "/waivers/0")]
    [InlineData("\"bodies\": [ { \"id\": \"a\" }, { ¶\"id\": \"a\" } ]", "/bodies/1/id")]
    [InlineData("\"bodies\": ¶{}", null)]
    public void Other_records_are_held_to_their_rules(string member, string? pointer)
    {
        if (pointer is null)
        {
            OnlyErrorIn(Whole("¶\"bodies\": {}")).Expected.Should().Be("a list");
            return;
        }

        OnlyErrorIn(Whole(member)).Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("\"provisions\": [ ¶{ \"id\": \"a\" } ]", "/instruments/0/provisions/0", "no \"kind\"")]
    [InlineData(
        "\"provisions\": [ { ¶\"kind\": \"depotClauses\", \"id\": \"a\" } ]",
        "/instruments/0/provisions/0/kind",
        "\"depotClauses\""
    )]
    [InlineData("\"provisions\": [ { ¶\"kind\": 5, \"id\": \"a\" } ]", "/instruments/0/provisions/0/kind", "5")]
    [InlineData("\"provisions\": [ { \"kind\": \"depotClause\", ¶\"id\": 5 } ]", "/instruments/0/provisions/0/id", "5")]
    [InlineData("\"provisions\": [ ¶{ \"kind\": \"depotClause\", \"bans\": true } ]", "/instruments/0/provisions/0", "no \"id\"")]
    [InlineData(
        "\"provisions\": [ { \"kind\": \"depotClause\", \"id\": \"a\", ¶\"annex\": \"B\" } ]",
        "/instruments/0/provisions/0/annex",
        "\"B\""
    )]
    [InlineData("\"commitments\": [ { \"id\": \"a\" }, { ¶\"id\": \"a\" } ]", "/instruments/0/commitments/1/id", "\"a\" a second time")]
    [InlineData("\"annexes\": [ { \"id\": \"A\", ¶\"completeness\": \"half\" } ]", "/instruments/0/annexes/0/completeness", "\"half\"")]
    public void What_stands_in_an_instrument_is_held_to_its_rules(string member, string pointer, string found)
    {
        var error = OnlyErrorIn(
            Whole(
                $"\"instruments\": [ {{ \"id\": \"t\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"full\", {member} }} ]"
            )
        );
        (error.Pointer, error.Found).Should().Be((pointer, found));
    }

    [Fact]
    public void An_unknown_framework_is_an_error_with_a_suggestion()
    {
        var error = OnlyErrorIn(
            "{ \"format\": 1, \"submission\": \"state\", ¶\"framework\": \"coh-2025\" }",
            HostKinds.Options with
            {
                KnownFrameworks = ["coh-2024", "treaty-1"],
            }
        );
        (error.Pointer, error.Found, error.Expected, error.Suggestion)
            .Should()
            .Be(("/framework", "\"coh-2025\"", "one of \"coh-2024\", \"treaty-1\"", "did you mean \"coh-2024\"?"));
    }

    [Fact]
    public void A_missing_instant_to_judge_is_an_error_where_the_host_gives_none()
    {
        const string Json = "¶{ \"format\": 1, \"submission\": \"state\" }";
        var error = OnlyErrorIn(Json, HostKinds.Options with { RequireAsOf = true });
        (error.Pointer, error.Found).Should().Be(("", "no \"asOf\""));
        Read(Json.Replace("¶", "", StringComparison.Ordinal)).AsOf.Should().BeNull("the host may give it");
    }

    [Theory]
    [InlineData("¶{ \"submission\": \"state\" }", "", "no \"format\"")]
    [InlineData("{ ¶\"format\": 2, \"submission\": \"state\" }", "/format", "2")]
    [InlineData("{ ¶\"format\": \"1\", \"submission\": \"state\" }", "/format", "\"1\"")]
    [InlineData("¶{ \"format\": 1 }", "", "no \"submission\"")]
    [InlineData("{ \"format\": 1, ¶\"submission\": \"plan\" }", "/submission", "\"plan\"")]
    [InlineData("{ \"format\": 1, ¶\"submission\": null }", "/submission", "null")]
    [InlineData("{ \"format\": 1, \"submission\": \"state\", ¶\"claims\": [] }", "/claims", "a list")]
    public void A_header_that_is_incomplete_or_wrong_is_an_error(string marked, string pointer, string found)
    {
        var error = OnlyErrorIn(marked);
        (error.Pointer, error.Found).Should().Be((pointer, found));
    }

    [Fact]
    public void All_errors_of_a_file_are_found_in_one_pass()
    {
        var errors = ErrorsIn(
            """
            {
              "format": 1, "submission": "state", "asOf": "2025-03-01T00:00:00Z",
              ¶"frame": "coh-2024",
              "sources": [ { "id": "s1", "publisher": "a paper", "date": "2025-02-19T00:00:00Z", ¶"grade": 3 } ],
              "claims": {
                "depots": [
                  { "id": "d1", "assertedBy": "a", "from": "2025-02-19T00:00:00Z", "source": "s1", ¶"weapons": -3, ¶"guarded": "yes" },
                  /* é */ ¶{ "assertedBy": "b", "from": "2025-02-19T00:00:00Z", "source": "s1", ¶"weapons": 3, ¶"weapons": 4 },
                  { "id": "d2", "assertedBy": "b", "from": "2025-02-19T00:00:00Z", ¶"until": "2025-02-18T00:00:00Z", ¶"source": "s3" },
                  ¶"d3"
                ],
                ¶"visit": []
              }
            }
            """.Replace("¶\"weapons\": 3,", "\"weapons\": 3,", StringComparison.Ordinal)
        );
        errors
            .Select(error => error.Pointer)
            .Should()
            .Equal(
                "/frame",
                "/sources/0/grade",
                "/claims/depots/0/weapons",
                "/claims/depots/0/guarded",
                "/claims/depots/1",
                "/claims/depots/1/weapons",
                "/claims/depots/2/until",
                "/claims/depots/2/source",
                "/claims/depots/3",
                "/claims/visit"
            );
    }

    [Theory]
    [InlineData("¶\"sources\": {}")]
    [InlineData(
        "¶\"source\": [ { \"id\": \"s1\", \"publisher\": \"a paper\", \"date\": \"2025-02-19T00:00:00Z\", \"grade\": \"press\" } ]"
    )]
    [InlineData("\"sources\": [ ¶\"s1\" ]")]
    [InlineData("\"sources\": [ ¶{ \"publisher\": \"a paper\", \"date\": \"2025-02-19T00:00:00Z\", \"grade\": \"press\" } ]")]
    [InlineData("\"sources\": [ { ¶\"id\": 1, \"publisher\": \"a paper\", \"date\": \"2025-02-19T00:00:00Z\", \"grade\": \"press\" } ]")]
    [InlineData(
        "\"sources\": [ { \"id\": \"s1\", \"publisher\": \"a paper\", \"date\": \"2025-02-19T00:00:00Z\", ¶\"grade\": \"pres\" } ]"
    )]
    [InlineData("\"sources\": [], ¶\"sources\": []")]
    public void One_mistake_in_a_list_is_told_once_however_many_records_name_what_is_in_it(string sources) =>
        OnlyErrorIn(
            $"{{ \"format\": 1, \"submission\": \"state\", \"zone\": \"Asia/Beirut\",\n {sources},\n \"claims\": {{ \"depots\": [\n"
                + string.Join(",\n", Enumerable.Range(0, 50).Select(number => Depot(id: $"d{number}")))
                + " ] } }"
        );

    [Theory]
    [InlineData("¶\"depots\": {}")]
    [InlineData("¶\"depot\": []")]
    [InlineData("\"depots\": [ ¶7 ]")]
    public void One_mistake_in_a_list_of_claims_is_told_once_however_many_refer_to_what_is_in_it(string depots) =>
        OnlyErrorIn(
            Claims(
                $"{depots}, \"visits\": [ {string.Join(",\n", Enumerable.Range(0, 50).Select(number => $"{{ \"id\": \"v{number}\", \"at\": \"2025-02-19\", \"assertedBy\": \"paper\", \"source\": \"s1\", \"depot\": \"d{number}\" }}"))} ]"
            )
        );

    [Fact]
    public void The_message_of_the_exception_lists_every_error_on_a_line()
    {
        var read = () => Read(Depots(Depot("\"weapons\": -3, \"guarded\": 1")));
        read.Should()
            .Throw<InvalidSubmissionException>()
            .WithMessage(
                "line 5, column *, /claims/depots/0/weapons: found -3; expected a whole number*\nline 5, column *, /claims/depots/0/guarded: found 1; expected true or false"
            );
    }

    [Fact]
    public void No_more_errors_are_listed_than_the_option_allows_and_the_rest_is_counted()
    {
        var json = Depots([.. Enumerable.Range(0, 25).Select(number => Depot("\"weapons\": -1, \"source\": \"s1\"", id: $"d{number}"))]);
        var errors = ErrorsIn(Encoding.UTF8.GetBytes(json), HostKinds.Options with { MaxErrors = 10 });
        errors.Should().HaveCount(11);
        errors[^1].Found.Should().Be("50 errors");
        errors[^1].Expected.Should().Contain("first 10").And.Contain(nameof(ReadOptions.MaxErrors));
    }

    [Fact]
    public void States_built_in_code_are_held_to_the_same_rules()
    {
        var state = new AgreementState
        {
            Sources = Make.Sources,
            Claims =
            [
                Make.Depot(),
                Make.Depot().With(Tests.Depot.Weapons, 3),
                Make.Depot("d2", from: Make.AsOf).Ending(Make.AsOf),
                Make.Visit("v1", depot: "d3"),
                Make.Clause("c", true),
                new AgreementClaim(Tests.Depot.Kind, "d4") { AssertedBy = "x", SourceId = "nowhere" },
            ],
        };
        var use = () => state.ToCanonicalJson();
        use.Should()
            .Throw<InvalidSubmissionException>()
            .Which.Errors.Should()
            .HaveCount(6)
            .And.OnlyContain(error => error.Line == 0 && error.Column == 0);
    }

    [Theory]
    [InlineData("\"amends\": [ { ¶\"instrument\": \"tex\", \"clause\": \"1\" } ]", "the id of another of the instruments")]
    [InlineData("\"amends\": [ { ¶\"instrument\": \"text\", \"clause\": \"1\" } ]", "the id of another of the instruments")]
    [InlineData("\"replaces\": [ { ¶\"instrument\": \"later\" } ]", "a text that was made before, or together with, this one")]
    [InlineData("\"replaces\": [ ¶{ } ]", "\"instrument\": a text that is not empty and has no control or invisible characters")]
    [InlineData("¶\"endsOn\": \"2025-02-01\"", "an instant after \"date\", 2025-02-18T22:00:00Z")]
    [InlineData(
        "\"annexes\": [ { \"id\": \"A\", \"completeness\": \"missing\", ¶\"holds\": [ \"depotClauses\" ] } ]",
        "a kind of provision"
    )]
    [InlineData(
        "\"provisions\": [ { \"kind\": \"depotClause\", \"id\": \"1\", ¶\"text\": \"a\\u0007\" } ]",
        "a text of at most 20000 characters, with no control characters but line breaks and tabs"
    )]
    public void What_a_text_does_to_others_is_checked(string member, string expected) =>
        Submission
            .OnlyErrorIn(
                Submission.Whole(
                    $"\"instruments\": [ {{ \"id\": \"text\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"full\", {member} }},"
                        + " { \"id\": \"later\", \"date\": \"2025-02-20\", \"source\": \"s1\", \"completeness\": \"full\" } ]"
                )
            )
            .Expected.Should()
            .Be(expected);

    [Fact]
    public void The_words_of_a_clause_may_have_several_lines()
    {
        var state = Submission.Read(
            Submission.Whole(
                "\"instruments\": [ { \"id\": \"text\", \"date\": \"2025-02-19\", \"source\": \"s1\", \"completeness\": \"full\", \"provisions\":"
                    + " [ { \"kind\": \"depotClause\", \"id\": \"1\", \"text\": \"First line.\\n\\tSecond line.\" } ] } ]"
            )
        );

        state.Instruments[0].Provisions[0].Words.Should().Be("First line.\n\tSecond line.");
        Submission.Read(System.Text.Encoding.UTF8.GetString(state.ToCanonicalJson().Span)).Should().Be(state);
    }
}
