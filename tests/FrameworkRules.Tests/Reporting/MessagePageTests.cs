using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>
/// Holds one page that shows every message, every answer to a yes/no field and every kind of check, to be read aloud.
/// <c>UPDATE_GOLDEN=1</c> writes it anew.
/// </summary>
public sealed partial class MessagePageTests
{
    private const string Path = "tests/FrameworkRules.Tests/Data/messages.md";
    private const int ShownChecks = 6;

    private static readonly MessageId[] Ids = Enum.GetValues<MessageId>();

    private static readonly FieldCondition[] Checks =
    [
        .. Frameworks
            .All.SelectMany(framework => framework.Entries)
            .Select(entry => entry.Precondition.Definition)
            .Distinct()
            .SelectMany(definition => new[] { definition.Requirement, definition.Weaker, definition.Applicability })
            .OfType<Requirement>()
            .SelectMany(requirement => requirement.WithParts())
            .OfType<FieldCondition>(),
        KindSet
            .Library.Kinds.SelectMany(kind => kind.Fields)
            .OfType<TextField>()
            .First(text => text.Names == NameOf.Instrument)
            .IsTheTextJudged(),
    ];

    [Fact]
    public void The_page_shows_every_message_every_answer_and_every_kind_of_check()
    {
        var page = new StringBuilder(
            "# What reports say\n\nEvery message, with sample arguments; those that count, with one and with several.\n\n"
        );
        foreach (var id in Ids)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {id}: {Say(id, 1)}");
            page.Append(MessageSamples.Counts(id) ? $" | {Say(id, 3)}\n" : "\n");
        }

        page.Append("\n## Yes/no fields\n\n");
        foreach (var field in Flags)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"- {field.Title}: {Answer(field, true) ?? "yes"} | {Answer(field, false) ?? "no"}\n"
            );
        }

        page.Append("\n## What is said of other fields\n\n");
        foreach (var title in EnglishStatements.Titles.Order(StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {title}: {EnglishStatements.Of(title)}\n");
        }

        page.Append("\n## Checks\n\n");
        foreach (var kind in Checks.GroupBy(check => check.GetType().Name).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {kind.Key}\n");
            foreach (
                var text in kind.Select(check => check.Describe(negated: false).ToString())
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Take(ShownChecks)
            )
            {
                page.Append(CultureInfo.InvariantCulture, $"  - {text}\n");
            }
        }

        Repository.ShouldHold(Path, page.ToString());
    }

    [Fact]
    public void No_kind_of_check_is_missing() =>
        typeof(FieldCondition)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(FieldCondition)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Should()
            .BeSubsetOf(Checks.Select(check => check.GetType().Name));

    [Fact]
    public void Each_sentence_of_a_field_is_of_a_field_that_there_is_and_has_a_place_for_the_subject_and_one_for_the_value()
    {
        var titles = KindSet.Library.Kinds.SelectMany(kind => kind.Fields).Select(field => field.ShortTitle).ToHashSet();

        EnglishStatements.Titles.Should().BeSubsetOf(titles);
        EnglishStatements.Titles.Should().OnlyContain(title => Place().Count(EnglishStatements.Of(title)!) == 2);
    }

    [Fact]
    public void Each_message_has_as_many_sample_arguments_as_places()
    {
        foreach (var id in Ids)
        {
            var places = Place()
                .Matches(ReportLanguage.English.Template(id.ToString()))
                .Select(place => place.Groups[1].Value)
                .Distinct()
                .Count();

            MessageSamples.Of(id, 1).Length.Should().BeGreaterThanOrEqualTo(places, id.ToString());
            (places > 0 || MessageSamples.Of(id, 1).Length == 0).Should().BeTrue(id.ToString());
        }
    }

    [Fact]
    public void Every_field_that_asks_whether_something_is_so_has_a_sentence_for_each_answer()
    {
        foreach (var field in Flags.Where(flag => flag.Title.StartsWith("whether ", StringComparison.Ordinal)))
        {
            Answer(field, true).Should().NotBeNull(field.Title);
            Answer(field, false).Should().NotBeNull(field.Title).And.NotBe(Answer(field, true));
        }
    }

    [Theory]
    [InlineData("whether it is reached", "it is not reached")]
    [InlineData("whether steps must precede any use of force", "steps need not precede any use of force")]
    [InlineData("whether the ICRC has access", "the ICRC does not have access")]
    [InlineData("whether it has resigned", "it has not resigned")]
    [InlineData("whether each party has publicly accepted it", "not each party has publicly accepted it")]
    [InlineData("whether the two meet directly", "the two do not meet directly")]
    [InlineData("whether there is a review at all", "there is no review at all")]
    [InlineData("whether a party is, or is a member of, the body", "no party is, or is a member of, the body")]
    [InlineData("whether it declares that it will not be done", "it does not declare that it will not be done")]
    [InlineData(
        "whether the government of the territory has consented, on record",
        "the government of the territory has not consented, on record"
    )]
    [InlineData("whether it is open or closed", null)]
    [InlineData("whether the depot the list is about is full", null)]
    [InlineData("whether whoever it was that came is known", null)]
    [InlineData("whether somebody sings", null)]
    [InlineData("open", null)]
    public void An_answer_of_no_denies_all_that_the_title_asks(string title, string? sentence) =>
        ReportLanguage.English.Answer(title, isSo: false).Should().Be(sentence);

    private static IEnumerable<FlagField> Flags =>
        KindSet
            .Library.Kinds.SelectMany(kind => kind.Fields)
            .OfType<FlagField>()
            .DistinctBy(flag => flag.Title)
            .OrderBy(flag => flag.Title, StringComparer.Ordinal);

    private static string? Answer(Field field, bool isSo) => ReportLanguage.English.Answer(field.Title.Split(';')[0], isSo);

    private static string Say(MessageId id, int number) =>
        new Speech(ReportLanguage.English).Say(id, MessageSamples.Of(id, number)).ToString().Trim();

    [GeneratedRegex(@"\{([0-9])")]
    private static partial Regex Place();
}
