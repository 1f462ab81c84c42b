using System.Text;
using System.Text.RegularExpressions;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Reporting;

namespace FrameworkRules.Tests.Testing;

/// <summary>Holds that assertions say why they fail in the language they are given.</summary>
public sealed partial class AssertionLanguageTests
{
    private static readonly Assessment Unmet = Border.Framework.Evaluate(Border.State);
    private static readonly Assessment Met = Border.Framework.Evaluate(AssessmentAssertionsTests.With(positions: 0));

    [Fact]
    public void In_another_language_no_English_is_left_in_what_an_assertion_says()
    {
        var language = Disguised.For(Unmet, Met);
        var folder = Directory.CreateTempSubdirectory("framework-rules-");
        var file = Path.Combine(folder.FullName, "file.txt");
        try
        {
            Action[] failing =
            [
                () => Unmet.Should(language).Meet("BORD-02"),
                () => Met.Should(language).NotMeet("BORD-02"),
                () => Met.Should(language).HaveOutcome("BORD-02", Outcome.NotApplicable),
                () => Unmet.Should(language).HaveNothingUnmetIn(Theme.BorderSecurity),
                () => Unmet.Should(language).HaveNothingUnmetIn(Gate.Withdrawal),
                () => Unmet.Should(language).BeNoWorseThan(Met),
                () => Met.Should(language).MatchFile(file),
                () => Met.Should(language).MatchFile(file, accept: true),
                () => Unmet.Should(language).MatchFile(file),
            ];
            foreach (var fail in failing)
            {
                var message = fail.Should().Throw<AssessmentAssertionException>().Which.Message;

                EnglishIn(message.Replace(folder.FullName, "", StringComparison.Ordinal)).Should().BeEmpty(message);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Lists the words that stand neither in the submission nor among the names of the framework.</summary>
    private static IEnumerable<string> EnglishIn(string message)
    {
        var known = Word()
            .Matches(
                string.Join(' ', new[] { Unmet, Met }.Select(one => Encoding.UTF8.GetString(one.View.State.ToCanonicalJson().Span)))
                    + string.Join(' ', Border.Framework.Parameters.Select(value => value.Parameter.Name))
                    + string.Join(' ', Border.Framework.Actors.SelectMany(actor => actor.OtherNames))
                    + " BORD border file txt received"
            )
            .Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        return Word().Matches(message).Select(word => word.Value).Where(word => word.Length > 1 && !known.Contains(word));
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
