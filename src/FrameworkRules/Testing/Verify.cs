using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Every library of assertions throws exceptions of its own; all of them are shown."
    )]
    public static void All(params Action[] assertions)
    {
        ArgumentNullException.ThrowIfNull(assertions);
        if (assertions.Length == 0)
        {
            throw new ArgumentException("No assertion is given, so this would always pass.", nameof(assertions));
        }

        var failed = new List<(int Number, Exception Exception)>();
        for (var i = 0; i < assertions.Length; i++)
        {
            try
            {
                assertions[i]();
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
                            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Number}. {each.Exception.Message}"))
                            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{failed.Count} of {assertions.Length} assertions fail."))
                    ),
                    new AggregateException(failed.Select(each => each.Exception))
                );
        }
    }
}
