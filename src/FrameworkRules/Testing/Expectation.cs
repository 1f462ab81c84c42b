namespace FrameworkRules.Testing;

/// <summary>What an assertion expects of an assessment, put together so that a failure says it, why, and what was found.</summary>
internal static class Expectation
{
    /// <summary>Says what was expected and what speaks against it.</summary>
    public static AssessmentAssertionException Failure(ReportLanguage language, Message expected, params IReadOnlyList<Told> told)
    {
        List<string> paragraphs =
        [
            Message.Around(MessageId.TestFailure, expected, told[0].Heading).In(language),
            .. told[0].Paragraphs,
            .. told.Skip(1).SelectMany(each => each.Paragraphs.Prepend(Message.Around(MessageId.TestAnd, each.Heading).In(language))),
        ];
        return new(string.Join("\n\n", paragraphs));
    }

    /// <summary>Adds a reason: a host writes it with or without "because".</summary>
    public static Message Because(Message expected, string reason)
    {
        const string Word = "because";
        var text = reason.Trim().TrimEnd('.');
        text = text.StartsWith(Word, StringComparison.OrdinalIgnoreCase) ? text[Word.Length..].TrimStart() : text;
        return text.Length == 0 ? expected : Message.Around(MessageId.TestBecause, expected, Value(text));
    }

    public static Message Value(string text) => new([MessagePart.Value(text)]);

    /// <summary>Lists keys, or other values, with commas.</summary>
    public static Message List(IEnumerable<string> values) =>
        Message.Write(to =>
        {
            var list = to.OpenJoined(MessageId.ListSeparator);
            foreach (var value in values)
            {
                to.Value(value);
            }

            to.Close(list);
        });

    /// <summary>Lists findings with the outcome of each.</summary>
    public static Message StatesOf(IEnumerable<Finding> findings) =>
        Message.Write(to =>
        {
            var list = to.OpenJoined(MessageId.ListSeparator);
            foreach (var finding in findings)
            {
                to.Say(MessageId.TestStateOf, MessagePart.Value(finding.Key), StateOf(finding));
            }

            to.Close(list);
        });

    public static MessagePart StateOf(Finding finding) => MessagePart.Of(OutcomeWords.AsState(finding.Outcome));
}
