using System.Runtime.CompilerServices;

namespace FrameworkRules.Testing;

/// <summary>Asserts what a draft or state must show. Each assertion returns these assertions, so that several can be made of one assessment.</summary>
/// <remarks>
/// A precondition is named by its id, or by <c>id/party</c> where there is one finding per party. An id that the framework does not have is a mistake in
/// the test and throws <see cref="ArgumentException"/> with a suggestion, and so does an assertion that could not fail because nothing of what it asks about is
/// judged; an assertion that fails throws <see cref="AssessmentAssertionException"/>. <see cref="Verify.All(Action[])"/> makes several and shows all that fail.
/// </remarks>
public sealed partial class AssessmentAssertions
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
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">It is not met.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions Meet(string id, string because = "") => HaveOutcome(id, Outcome.Met, because);

    /// <summary>Requires several preconditions to be met.</summary>
    /// <param name="ids">Their ids, or <c>id/party</c>.</param>
    /// <exception cref="AssessmentAssertionException">Some are not; all of those are told.</exception>
    /// <exception cref="ArgumentException">None is named, or the framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions MeetAll(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return MeetAll(ids, because: "");
    }

    /// <summary>Requires several preconditions to be met.</summary>
    /// <param name="ids">Their ids, or <c>id/party</c>.</param>
    /// <param name="because">Why they must be, for the message.</param>
    /// <inheritdoc cref="MeetAll(string[])" path="/exception"/>
    public AssessmentAssertions MeetAll(IEnumerable<string> ids, string because)
    {
        ArgumentNullException.ThrowIfNull(because);
        var findings = FindingsOf(ids);
        RequireSome(findings, "is named", nameof(ids));
        return RequireNone(
            findings.FindAll(finding => finding.Outcome != Outcome.Met),
            ToBe(Expectation.List(findings.Select(finding => finding.Key)), OutcomeWords.AsState(Outcome.Met)),
            because,
            MessageId.TestFindingsAreNot
        );
    }

    /// <summary>Requires a precondition to be shown not to be met: to be unmet, or met in part only. That nothing settles it is not enough.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c>.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">It is met, does not apply, or is not settled.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions NotMeet(string id, string because = "")
    {
        ArgumentNullException.ThrowIfNull(because);
        var finding = assessment[id];
        return Require(finding.Outcome.IsUnmet(), MessageId.TestShownUnmet, finding, because);
    }

    /// <summary>Requires an outcome of a precondition.</summary>
    /// <param name="id">The id of the precondition, or <c>id/party</c>.</param>
    /// <param name="expected">The outcome.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">It has another outcome.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition; the message suggests one.</exception>
    public AssessmentAssertions HaveOutcome(string id, Outcome expected, string because = "")
    {
        Given.Known(expected);
        ArgumentNullException.ThrowIfNull(because);
        var finding = assessment[id];
        return Require(finding.Outcome == expected, OutcomeWords.AsState(expected), finding, because);
    }

    /// <summary>Requires that no precondition of a theme is unmet, met in part only, or faulted. What is not settled does not fail this.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">There is one; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The framework has no precondition of the theme, or none of them is decided, so that the test would always pass.</exception>
    public AssessmentAssertions HaveNothingUnmetIn(Theme theme, string because = "")
    {
        ArgumentNullException.ThrowIfNull(theme);
        return HaveNothingUnmetAmong(
            finding => finding.Theme == theme,
            Message.Of(MessageId.TestInTheme, MessagePart.Term(theme.Name)),
            nameof(theme),
            because
        );
    }

    /// <summary>Requires that no precondition of a gate is unmet, met in part only, or faulted. What is not settled does not fail this.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">There is one; all of them are listed.</exception>
    /// <exception cref="ArgumentException">The framework has no precondition of the gate, or none of them is decided, so that the test would always pass.</exception>
    public AssessmentAssertions HaveNothingUnmetIn(Gate gate, string because = "") =>
        HaveNothingUnmetAmong(
            finding => finding.Gate == gate,
            Message.Of(MessageId.TestOfGate, MessagePart.Of(OutcomeWords.Of(gate))),
            nameof(gate),
            because
        );

    /// <summary>Requires that these preconditions, and no others, are shown not to be met, or met in part only: the list of what is known to be open.</summary>
    /// <remarks>One that fails no longer is to be taken out of the list; it fails this, too.</remarks>
    /// <param name="ids">Their ids, or <c>id/party</c>.</param>
    /// <exception cref="AssessmentAssertionException">Others fail, or some of these do not.</exception>
    /// <exception cref="ArgumentException">The framework has no such precondition, the message suggests one; or nothing is decided, so that the test would always pass.</exception>
    public AssessmentAssertions FailOnlyIn(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return FailOnlyIn(ids, because: "");
    }

    /// <summary>Requires that these preconditions, and no others, are shown not to be met, or met in part only: the list of what is known to be open.</summary>
    /// <param name="ids">Their ids, or <c>id/party</c>.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <inheritdoc cref="FailOnlyIn(string[])" path="/exception"/>
    public AssessmentAssertions FailOnlyIn(IEnumerable<string> ids, string because)
    {
        ArgumentNullException.ThrowIfNull(because);
        var named = FindingsOf(ids);
        RequireDecided(assessment.Findings, "of the framework", nameof(ids));
        var others = assessment.Findings.Where(Fails).Except(named).ToList();
        var mended = named.FindAll(finding => !Fails(finding));
        var told = new List<Told>();
        if (others.Count > 0)
        {
            told.Add(new Told(Count(MessageId.TestOthersFail, others), [.. others.Select(Describe)]));
        }

        if (mended.Count > 0)
        {
            told.Add(
                new Told(
                    Message.Around(MessageId.TestTakeOut, Expectation.StatesOf(mended), new Message([MessagePart.Count(mended.Count)]))
                )
            );
        }

        return RequireNothing(
            told,
            named.Count == 0
                ? Message.Of(MessageId.TestNothingToFail)
                : Message.Around(MessageId.TestOnlyToFail, Expectation.List(named.Select(finding => finding.Key))),
            because
        );
    }

    /// <summary>Requires that nothing is worse than in another assessment under the same framework, such as that of the draft before.</summary>
    /// <remarks>
    /// What is worse is told by <see cref="Comparison"/>: met is better than met in part, and that is better than unmet; what was met and is not known is worse, what was unmet and is not known is not.
    /// A finding that the other has and this has not is worse. A duty that is gone may make no finding worse: see <see cref="LoseNoDutyAgainst"/>.
    /// </remarks>
    /// <param name="other">The other assessment.</param>
    /// <param name="because">Why it must be so, for the message.</param>
    /// <exception cref="AssessmentAssertionException">Something is worse; all of it is listed.</exception>
    /// <exception cref="ArgumentException">The other assessment was made under another framework, or shows nothing that could be worse, so that the test would always pass.</exception>
    public AssessmentAssertions BeNoWorseThan(Assessment other, string because = "")
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(because);
        RequireSameFramework(other);
        if (other.Findings.All(finding => finding.Outcome == Outcome.NotApplicable))
        {
            throw new ArgumentException("No precondition applies in the other assessment, so this would always pass.", nameof(other));
        }

        var worse = Comparison.Of(other, assessment).Worse.ToList();
        return worse.Count == 0
            ? this
            : throw Expectation.Failure(
                language,
                Expectation.Because(Message.Of(MessageId.TestNothingWorse, MessagePart.Value(assessment.Framework.ToString())), because),
                new Told(Message.Of(MessageId.TestFindingsAre, MessagePart.Count(worse.Count)), [.. WhatIsWorse(worse, other)])
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
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written, or is a folder.</exception>
    public AssessmentAssertions MatchFile(string path, bool accept = false, [CallerFilePath] string testFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(testFile);
        ApprovedFile.At(path, testFile).Require(AssessmentText.Write(assessment, language), accept, language);
        return this;
    }

    private List<Finding> FindingsOf(IEnumerable<string> ids) => [.. Given.All(ids).Select(id => assessment[id])];

    private static bool Fails(Finding finding) => finding.IsFailing || finding.Outcome == Outcome.Faulted;

    private AssessmentAssertions Require(bool holds, MessageId expected, Finding finding, string because) =>
        holds
            ? this
            : throw Failure(
                ToBe(Expectation.Value(finding.Key), expected),
                because,
                new Told(Message.Of(MessageId.TestItIs, Expectation.StateOf(finding)), Describe(finding))
            );

    private AssessmentAssertions RequireNone(List<Finding> failing, Message expected, string because, MessageId are) =>
        failing.Count == 0 ? this : throw Failure(expected, because, new Told(Count(are, failing), [.. failing.Select(Describe)]));

    private AssessmentAssertions RequireNothing(List<Told> told, Message expected, string because) =>
        told.Count == 0 ? this : throw Failure(expected, because, told);

    private AssessmentAssertions HaveNothingUnmetAmong(Func<Finding, bool> belongs, Message among, string argument, string because)
    {
        ArgumentNullException.ThrowIfNull(because);
        var findings = assessment.Findings.Where(belongs).ToList();
        if (findings.Count == 0)
        {
            throw new ArgumentException($"{assessment.Framework} has no precondition {among}, so this would always pass.", argument);
        }

        RequireDecided(findings, among.ToString(), argument);
        return RequireNone(findings.FindAll(Fails), Message.Around(MessageId.TestNothingUnmet, among), because, MessageId.TestFindingsAre);
    }

    /// <summary>Refuses an assertion that could not fail, because nothing of what it asks about is judged.</summary>
    private static void RequireDecided(IReadOnlyCollection<Finding> findings, string among, string argument)
    {
        if (findings.All(finding => finding.Outcome is Outcome.NotApplicable or Outcome.Unknown))
        {
            var reason = findings.FirstOrDefault(finding => finding.Outcome == Outcome.NotApplicable)?.Reason;
            throw new ArgumentException(
                $"No precondition {among} is decided, so this would always pass.{(reason is null ? "" : $" {reason}")}",
                argument
            );
        }
    }

    private static void RequireSome<T>(List<T> items, string what, string argument)
    {
        if (items.Count == 0)
        {
            throw new ArgumentException($"None {what}, so this would always pass.", argument);
        }
    }

    private void RequireSameFramework(Assessment other)
    {
        if (assessment.Framework.Id != other.Framework.Id)
        {
            throw new ArgumentException(
                $"One assessment is under {assessment.Framework}, the other under {other.Framework}; they cannot be compared.",
                nameof(other)
            );
        }
    }

    private string Describe(Finding finding) => words.Describe(finding, assessment);

    private static Message ToBe(Message what, MessageId state) => Message.Around(MessageId.TestToBe, what, Message.Of(state));

    private static Message Count<T>(MessageId id, List<T> items) => Message.Of(id, MessagePart.Count(items.Count));

    private AssessmentAssertionException Failure(Message expected, string because, params IReadOnlyList<Told> told) =>
        Expectation.Failure(
            language,
            Expectation.Because(Message.Around(MessageId.TestUnder, expected, Expectation.Value(assessment.Framework.ToString())), because),
            told
        );
}
