using System.Text;
using CsCheck;
using FrameworkRules.Cli;
using FrameworkRules.Drafting;
using FrameworkRules.Testing;
using FrameworkRules.Tests.Rules;
using static FrameworkRules.Tests.Drafting.DraftSamples;

namespace FrameworkRules.Tests.Drafting;

/// <summary>Holds that nothing that is said of a draft without its confidential texts has a word or number of one in it.</summary>
public sealed class DraftConfidentialityTests
{
    /// <summary>Everything that is written of one draft, and of two; a name, and how it is written.</summary>
    private static readonly Dictionary<string, Func<Assessment, Assessment, string>> Outputs = new()
    {
        ["lint"] = (_, draft) => string.Join('\n', LintReport.Of(draft).Issues),
        ["readings"] = (_, draft) => string.Join('\n', Readings(draft).Brackets) + string.Join('\n', Readings(draft).Hanging),
        ["delta"] = (before, draft) =>
            string.Join(
                '\n',
                DraftDelta
                    .Between(before, draft)
                    .Changes.Select(change => $"{change.Key} {change.Text} {change.WordsBefore} {change.WordsAfter}")
            ),
        ["draft page"] = (_, draft) => DraftPage.Of(Judged(draft), LintReport.Of(draft), Readings(draft), 80),
        ["delta page"] = (before, draft) => DeltaPage.Of(Judged(before), Judged(draft), DraftDelta.Between(before, draft), 80),
        ["sarif"] = (_, draft) => Sarif(draft),
        ["lint message"] = (_, draft) => Message(() => draft.Should().HaveNoLint(LintSeverity.Note)),
        ["loss message"] = (before, draft) => Message(() => draft.Should().LoseNoDutyAgainst(before)),
        ["gain message"] = (before, draft) => Message(() => draft.Should().GainOver(before)),
        ["failure message"] = (_, draft) => Message(() => draft.Should().FailOnlyIn()),
    };

    public static TheoryData<string> Names => [.. Outputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_of_a_confidential_text_is_in_what_is_said_without_it(string name)
    {
        var write = Outputs[name];
        var (drafts, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var (before, after) = (
                    Frameworks.Trilateral2026.Evaluate(WithSecret(dice)),
                    Frameworks.Trilateral2026.Evaluate(WithSecret(dice))
                );

                drafts++;
                telling += Secrets.AreIn(write(before, after)) ? 1 : 0;
                Secrets.AreIn(write(before.WithoutConfidential(), after.WithoutConfidential())).Should().BeFalse();
            },
            iter: 15,
            threads: 1
        );

        (telling * 20).Should().BeGreaterThan(drafts, "or else nothing is tried");
    }

    [Fact]
    public void What_was_made_with_a_confidential_text_can_be_made_without_it()
    {
        var dice = new Dice(7);
        var (before, after) = (Frameworks.Trilateral2026.Evaluate(WithSecret(dice)), Frameworks.Trilateral2026.Evaluate(WithSecret(dice)));

        Secrets.AreIn(string.Join('\n', LintReport.Of(after).WithoutConfidential().Issues)).Should().BeFalse();
        Secrets.AreIn(string.Join('\n', DraftDelta.Between(before, after).WithoutConfidential().Changes)).Should().BeFalse();
        Secrets
            .AreIn(string.Join('\n', DraftReadings.Of(Frameworks.Trilateral2026, after.View.State).WithoutConfidential().Brackets))
            .Should()
            .BeFalse();
    }

    private static DraftReadings Readings(Assessment draft) => DraftReadings.Of(draft.Framework, draft.View.State);

    private static Judged Judged(Assessment draft) => new("draft.json", Encoding.UTF8.GetBytes("{}"), draft, draft.View.State);

    private static string Sarif(Assessment draft)
    {
        using var output = new MemoryStream();
        DraftSarif.Write(Judged(draft), LintReport.Of(draft), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Message(Action assertion)
    {
        try
        {
            assertion();
            return "";
        }
        catch (AssessmentAssertionException exception)
        {
            return exception.Message;
        }
    }
}
