using System.Text;
using System.Text.Json;
using CsCheck;

namespace FrameworkRules.Tests;

/// <summary>The quick reader gives the state that the reader of errors gives, or none.</summary>
public sealed class QuickReaderTests
{
    private static readonly byte[] OddBytes = [.. "\"\\{}[],:.-+0129aT Zn\n\0\u00e9"u8];
    private static readonly Gen<byte> Odd = Gen.Int[0, OddBytes.Length - 1].Select(each => OddBytes[each]);

    public static TheoryData<string> Files => [.. Paths.Select(path => Path.GetFileName(path)!)];

    private static string[] Paths { get; } =
        Directory.GetFiles(Path.Combine(Repository.Root, "src", "FrameworkRules.Samples", "States"), "*.json");

    /// <summary>The shipped files that are short enough to be tried often.</summary>
    private static byte[][] Short { get; } = [.. Paths.Select(File.ReadAllBytes).Where(file => file.Length < 20_000)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_file_is_the_same_by_both_readers_and_read_quickly(string file)
    {
        var bytes = File.ReadAllBytes(Array.Find(Paths, path => Path.GetFileName(path) == file)!);

        ReadsTheSame(bytes).Should().BeTrue();
    }

    [Theory]
    [InlineData("""["Israel", "Lebanon"]""", true)]
    [InlineData("""["Lebanon", "Israel", "Lebanon"]""", true)]
    [InlineData("""["UN"]""", true)]
    [InlineData("""["\u0049srael", "Liban\u00e9"]""", true)]
    [InlineData("""["Israel", "Libane\u0301"]""", true)]
    [InlineData("[]", false)]
    [InlineData("""[" Israel", "Lebanon"]""", false)]
    [InlineData("""["none", "Lebanon"]""", false)]
    [InlineData("""["...", "Lebanon"]""", false)]
    [InlineData("""["Israel", 1]""", false)]
    [InlineData("""["Israel", ["Lebanon"]]""", false)]
    public void Those_who_say_something_together_are_read_quickly_where_nothing_is_odd_about_them(string speakers, bool isQuick) =>
        ReadsTheSame(
                Encoding.UTF8.GetBytes(
                    $$"""
                    {
                      "format": 1, "submission": "state", "asOf": "2026-06-30T12:00:00Z",
                      "sources": [{ "id": "s", "publisher": "p", "date": "2026-06-01T00:00:00Z", "grade": "press" }],
                      "claims": {
                        "crossings": [{ "id": "x", "assertedBy": {{speakers}}, "from": "2026-06-01T00:00:00Z", "source": "s" }]
                      }
                    }
                    """
                )
            )
            .Should()
            .Be(isQuick);

    [Fact]
    public void A_file_with_some_bytes_changed_is_the_same_by_both_readers_or_left_to_the_one_that_names_errors() =>
        Gen.Select(Gen.Int[0, Short.Length - 1].Select(each => Short[each]), Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 2], Odd).Array[1, 3])
            .Sample(
                sample =>
                {
                    _ = ReadsTheSame(sample.Item2.Aggregate(sample.Item1, Changed));
                },
                iter: 3_000,
                print: sample => string.Join("; ", sample.Item2)
            );

    [Fact]
    public void A_file_with_values_names_and_brackets_moved_is_the_same_by_both_readers_or_left_to_the_one_that_names_errors() =>
        Gen.Select(
                Gen.Int[0, Short.Length - 1].Select(each => Short[each]),
                Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100_000], Gen.Bool).Array[1, 2]
            )
            .Sample(
                sample =>
                {
                    _ = ReadsTheSame(sample.Item2.Aggregate(sample.Item1, Moved));
                },
                iter: 3_000,
                print: sample => string.Join("; ", sample.Item2)
            );

    [Fact]
    public void A_file_in_which_records_have_changed_values_is_the_same_by_both_readers_and_often_read_quickly()
    {
        var quick = 0;
        Gen.Select(
                Gen.Int[0, Short.Length - 1].Select(each => Short[each]),
                Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100_000]).Array[1, 4]
            )
            .Sample(
                sample =>
                {
                    if (ReadsTheSame(sample.Item2.Aggregate(sample.Item1, Exchanged)))
                    {
                        Interlocked.Increment(ref quick);
                    }
                },
                iter: 2_000,
                print: sample => string.Join("; ", sample.Item2)
            );

        quick.Should().BeGreaterThan(500, "what both readers read is what is compared");
    }

    [Theory]
    [InlineData("2026-06-30T12:00:00\\u002B03:00", true)]
    [InlineData("2026-06-30T12:00:00+02:00", false)]
    [InlineData("2026-06-30T24:00:00Z", false)]
    [InlineData("2026-06-30T12:00:60Z", false)]
    [InlineData("2026-06-30t12:00:00Z", false)]
    [InlineData("...", false)]
    public void An_instant_is_read_quickly_where_nothing_is_odd_about_it(string asOf, bool isQuick) =>
        ReadsTheSame(
                Encoding.UTF8.GetBytes(
                    $$"""{ "format": 1, "submission": "state", "asOf": "{{asOf}}", "zone": "Asia/Beirut", "claims": {} }"""
                )
            )
            .Should()
            .Be(isQuick);

    [Fact]
    public void A_zone_behind_the_days_it_places_is_left_to_the_other_reader() =>
        ReadsTheSame("""{ "format": 1, "submission": "state", "asOf": "2026-06-30", "claims": {}, "zone": "Asia/Beirut" }"""u8.ToArray())
            .Should()
            .BeFalse();

    /// <summary>Tells whether the quick reader reads a file, and holds what it reads against the other's.</summary>
    private static bool ReadsTheSame(byte[] utf8)
    {
        if (QuickReader.Read(utf8, ReadOptions.Default) is not { } quick)
        {
            return false;
        }

        var full = StateReader.ReadWithErrors(utf8, ReadOptions.Default);
        quick.Should().Be(full);
        quick.ToCanonicalJson().Span.SequenceEqual(full.ToCanonicalJson().Span).Should().BeTrue();
        quick.Warnings.Select(Told).Should().Equal(full.Warnings.Select(Told));
        (quick.Zone, quick.UtcOffset, quick.AsOf, quick.HasOtherOffsetAsOf)
            .Should()
            .Be((full.Zone, full.UtcOffset, full.AsOf, full.HasOtherOffsetAsOf));
        RecordsOf(quick).Select(Told).Should().Equal(RecordsOf(full).Select(Told));
        return true;
    }

    private static string Told(Warning warning) =>
        $"{warning.Kind} {warning.Pointer} {warning.Found} {warning.Suggestion} {warning.Places}";

    private static string Told(StateRecord record) =>
        $"{record.Place!.Pointer} [{string.Join(",", record.Place.Path)}] {record.Oddities.Count} {string.Join("|", record.Schema.Fields.Select(field => record.Filed(field)))}";

    private static IEnumerable<StateRecord> RecordsOf(AgreementState state) =>
        [
            .. state.Bodies,
            .. state.Sources,
            .. state.Instruments,
            .. state.Instruments.SelectMany(instrument => instrument.Annexes),
            .. state.Instruments.SelectMany(instrument => instrument.Provisions),
            .. state.Surveys,
            .. state.Looks,
            .. state.Claims,
            .. state.Waivers,
        ];

    private static byte[] Changed(byte[] file, (int Position, int How, byte Odd) change)
    {
        var at = change.Position % file.Length;
        return change.How switch
        {
            0 => [.. file[..at], change.Odd, .. file[(at + 1)..]],
            1 => [.. file[..at], .. file[(at + 1)..]],
            _ => [.. file[..at], change.Odd, .. file[at..]],
        };
    }

    /// <summary>Puts one token of a file in the place of another, or beside it.</summary>
    private static byte[] Moved(byte[] file, (int From, int To, bool IsBeside) move)
    {
        var tokens = TokensOf(file);
        if (tokens.Count == 0)
        {
            return file;
        }

        var (from, to) = (tokens[move.From % tokens.Count], tokens[move.To % tokens.Count]);
        return [.. file[..(move.IsBeside ? to.End.Value : to.Start.Value)], .. file[from], .. file[to.End..]];
    }

    /// <summary>Gives a field the value that a field of the same name has elsewhere in the file.</summary>
    private static byte[] Exchanged(byte[] file, (int Field, int Other) exchange)
    {
        var tokens = TokensOf(file);
        var fields = Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Where(i => IsName(tokens[i])).ToList();
        if (fields.Count == 0)
        {
            return file;
        }

        var at = fields[exchange.Field % fields.Count];
        var alike = fields.FindAll(other => file.AsSpan(tokens[other]).SequenceEqual(file.AsSpan(tokens[at])));
        var (value, given) = (tokens[at + 1], tokens[alike[exchange.Other % alike.Count] + 1]);
        return [.. file[..value.Start.Value], .. file[given], .. file[value.End..]];

        bool IsName(Range token) => file.AsSpan(token.End.Value).TrimStart((byte)' ') is [(byte)':', ..];
    }

    private static List<Range> TokensOf(byte[] file)
    {
        var tokens = new List<Range>();
        try
        {
            var reader = new Utf8JsonReader(
                file,
                new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
            );
            while (reader.Read())
            {
                var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                tokens.Add((int)reader.TokenStartIndex..(int)(reader.TokenStartIndex + reader.ValueSpan.Length + (isText ? 2 : 0)));
            }
        }
        catch (JsonException)
        {
            // A file that is no JSON any more gives the tokens before that.
        }

        return tokens;
    }
}
