using System.Diagnostics.CodeAnalysis;

namespace FrameworkRules.Testing;

/// <summary>Makes several assertions, and fails once with all that fail.</summary>
public static class Verify
{
    /// <summary>Makes all assertions, whatever becomes of the others.</summary>
    /// <param name="assertions">The assertions, of whatever library.</param>
    /// <exception cref="AssessmentAssertionException">Some fail; the message has all of theirs. Where only one fails, it is thrown as it is.</exception>
    /// <exception cref="ArgumentException">No assertion is given, or one is a mistake in the test: an id that there is not, an assertion that could not fail.</exception>
    /// <example><code>
    /// Verify.All(
    ///     () => draft.Should().Meet("BORD-03"),
    ///     () => draft.Should().LoseNoDutyAgainst(previous));
    /// </code></example>
    public static void All(params Action[] assertions) => All(ReportLanguage.English, assertions);

    /// <summary>Makes all assertions, whatever becomes of the others, and says in a language how many fail. What each says is in the language it was made in.</summary>
    /// <param name="language">The language.</param>
    /// <param name="assertions">The assertions, of whatever library.</param>
    /// <inheritdoc cref="All(Action[])" path="/exception"/>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Every library of assertions throws exceptions of its own; all of them are shown."
    )]
    public static void All(ReportLanguage language, params Action[] assertions)
    {
        ArgumentNullException.ThrowIfNull(language);
        var made = Given.Items(assertions);
        if (made.Length == 0)
        {
            throw new ArgumentException("No assertion is given, so this would always pass.", nameof(assertions));
        }

        var failed = new List<(int Number, Exception Exception)>();
        for (var i = 0; i < made.Length; i++)
        {
            try
            {
                made[i]();
            }
            catch (ArgumentException)
            {
                throw;
            }
            catch (Exception exception)
            {
                failed.Add((i + 1, exception));
            }
        }

        switch (failed)
        {
            case []:
                return;
            case [var (_, only)]:
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(only);
                return;
            default:
                throw new AssessmentAssertionException(
                    string.Join(
                        "\n\n",
                        failed
                            .Select(each => Numbered(each.Number, each.Exception).In(language))
                            .Prepend(Counted(failed.Count, made.Length).In(language))
                    ),
                    new AggregateException(failed.Select(each => each.Exception))
                );
        }
    }

    private static Message Counted(int failed, int all) =>
        Message.Of(MessageId.TestSeveralFail, MessagePart.Count(failed), MessagePart.Count(all));

    private static Message Numbered(int number, Exception failure) =>
        Message.Of(MessageId.TestNumbered, MessagePart.Count(number), MessagePart.Value(failure.Message));
}
