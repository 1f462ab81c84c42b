using System.Runtime.CompilerServices;

namespace FrameworkRules.Testing;

/// <summary>Asserts what a draft or state must show. Each assertion returns these assertions, so that several can be made of one assessment.</summary>
/// <remarks>
/// A precondition is named by its id, or by <c>id/party</c> where there is one finding per party. An id that the framework does not have is a mistake in
/// the test and throws <see cref="ArgumentException"/> with a suggestion; an assertion that fails throws <see cref="AssessmentAssertionException"/>.
/// </remarks>
public sealed class AssessmentAssertions
{
    private readonly Assessment assessment;
    private readonly ReportLanguage language;
    private readonly FindingText words;

    internal AssessmentAssertions(Assessment assessment, ReportLanguage language)
    {
        this.assessment = assessment;
        this.language = language;
        words = new FindingText(language);
    }

    /// <summary>Gets the assertions again, to read as a sentence.</summary>
    public AssessmentAssertions And => this;

    /// <summary>Requires a precondition to be met. One that does not apply, or that nothing settles, is not met.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c>.</param>
    /// <exception cref="AssessmentAssertionException">It is not met.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions Meet(string id) => HaveOutcome(id, Outcome.Met);

    /// <summary>Requires a precondition to be shown not to be met: to be unmet, or met in part only. That nothing settles it is not enough.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c>.</param>
    /// <exception cref="AssessmentAssertionException">It is met, does not apply, or is not settled.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions NotMeet(string id)
    {
        var finding = assessment[id];
        return Require(finding.Outcome.IsUnmet(), MessageId.TestShownUnmet, finding);
    }

    /// <summary>Requires an outcome of a precondition.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c>.</param>
    /// <param name="expected">The outcome.</param>
    /// <exception cref="AssessmentAssertionException">It has another outcome.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions HaveOutcome(string id, Outcome expected)
    {
        var finding = assessment[id];
        return Require(finding.Outcome == expected, OutcomeWords.AsState(expected), finding);
    }

    /// <summary>Requires that no precondition of a theme is unmet, met in part only, or faulted. What is not settled does not fail this.</summary>
    /// <param name="theme">The theme.</param>
    /// <exception cref="AssessmentAssertionException">There is one; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The framework has no precondition of the theme, so that the test would always pass.</exception>
    public AssessmentAssertions HaveNothingUnmetIn(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return HaveNothingUnmetAmong(
            finding => finding.Theme == theme,
            MessageId.TestNothingUnmetInTheme,
            MessagePart.Term(theme.Name),
            nameof(theme)
        );
    }

    /// <summary>Requires that no precondition of a gate is unmet, met in part only, or faulted. What is not settled does not fail this.</summary>
    /// <param name="gate">The gate.</param>
    /// <exception cref="AssessmentAssertionException">There is one; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The framework has no precondition of the gate, so that the test would always pass.</exception>
    public AssessmentAssertions HaveNothingUnmetIn(Gate gate) =>
        HaveNothingUnmetAmong(
            finding => finding.Gate == gate,
            MessageId.TestNothingUnmetInGate,
            MessagePart.Of(OutcomeWords.Of(gate)),
            nameof(gate)
        );

    /// <summary>Requires that nothing is worse than in another assessment under the same framework, such as that of the draft before.</summary>
    /// <remarks>What is worse is told by <see cref="Comparison"/>: met is better than met in part, and that is better than unmet; what was met and is not known is worse, what was unmet and is not known is not. A finding that the other has and this has not is worse.</remarks>
    /// <param name="other">The other assessment.</param>
    /// <exception cref="AssessmentAssertionException">Something is worse; all of it is listed.</exception>
    /// <exception cref="ArgumentException">The other assessment was made under another framework.</exception>
    public AssessmentAssertions BeNoWorseThan(Assessment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var worse = new AssessmentComparison(language).WhatIsWorse(assessment, other);
        return worse.Count == 0
            ? this
            : throw new AssessmentAssertionException(
                Paragraphs([words.Say(MessageId.TestNothingWorse, Framework, MessagePart.Count(worse.Count)), .. worse])
            );
    }

    /// <summary>Requires the whole assessment to be as it stands, as text, in a file that is checked in with the test.</summary>
    /// <remarks>
    /// Where it differs, or there is no file yet, what was found is written beside the file, as <c>name.received.txt</c> for <c>name.txt</c>. To accept it, let it
    /// replace the file; or run the test once with <paramref name="accept"/>, which does that and still fails, so that it cannot be left in. The text holds the
    /// findings and not the receipt, so it changes only when what is found changes.
    /// </remarks>
    /// <param name="path">The file; a relative path starts at the folder of the test's source file.</param>
    /// <param name="accept">Whether to write what was found to the file.</param>
    /// <param name="testFile">The test's source file; the compiler gives it.</param>
    /// <exception cref="AssessmentAssertionException">The assessment differs from the file, there is no file, or what was found has just been accepted.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public AssessmentAssertions MatchFile(string path, bool accept = false, [CallerFilePath] string testFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ApprovedFile.At(path, testFile).Require(AssessmentText.Write(assessment, language), accept, language);
        return this;
    }

    private MessagePart Framework => MessagePart.Value(assessment.Framework.ToString());

    private AssessmentAssertions Require(bool holds, MessageId expected, Finding finding) =>
        holds
            ? this
            : throw new AssessmentAssertionException(
                Paragraphs([
                    words.Say(
                        MessageId.TestExpected,
                        MessagePart.Value(finding.Key),
                        MessagePart.Of(expected),
                        Framework,
                        MessagePart.Of(OutcomeWords.AsState(finding.Outcome))
                    ),
                    words.Describe(finding),
                ])
            );

    private AssessmentAssertions HaveNothingUnmetAmong(Func<Finding, bool> belongs, MessageId expected, MessagePart among, string argument)
    {
        var findings = assessment.Findings.Where(belongs).ToList();
        if (findings.Count == 0)
        {
            throw new ArgumentException(
                $"{assessment.Framework} has no precondition of the {argument} \"{new Message([among])}\", so this would always pass.",
                argument
            );
        }

        var unmet = findings.FindAll(finding => finding.IsFailing || finding.Outcome == Outcome.Faulted);
        return unmet.Count == 0
            ? this
            : throw new AssessmentAssertionException(
                Paragraphs([words.Say(expected, among, Framework, MessagePart.Count(unmet.Count)), .. unmet.Select(words.Describe)])
            );
    }

    private static string Paragraphs(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);
}
