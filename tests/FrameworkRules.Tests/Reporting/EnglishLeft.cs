using FrameworkRules.Reporting;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Finds what is still English in what is said in a disguised language.</summary>
internal static class EnglishLeft
{
    /// <summary>Returns the words of a message that are neither values nor disguised.</summary>
    public static IEnumerable<string> In(ReportLanguage language, INaming? names, Action<MessageWriter> write)
    {
        var rendition = new PhraseRendition(language, names);
        rendition.Add(Message.Write(write).Parts);
        return rendition
            .ToPhrase()
            .Spans.Where(span => span.Kind != SpanKind.Value && span.Text.Any(char.IsAsciiLetter))
            .Select(span => span.Text);
    }

    /// <summary>Lists what is neither disguised nor a value nor an id in a report.</summary>
    public static IEnumerable<string> In(ReportDocument document, params Assessment[] assessments)
    {
        var allowed = assessments
            .SelectMany(assessment =>
                assessment
                    .Findings.Select(finding => finding.Id)
                    .Append($"{assessment.Framework.Id} {assessment.Framework.Version}")
                    .Append(assessment.Receipt.Digest[..12])
                    .Append(assessment.View.Days.Zone ?? "UTC")
            )
            .Concat(KindSet.Library.Kinds.Select(kind => kind.Name))
            .ToHashSet(StringComparer.Ordinal);
        return Spans(document)
            .Where(span => span.Kind is not (SpanKind.Value or SpanKind.Link) && !allowed.Contains(span.Text))
            .Select(span => span.Text)
            .Where(text => text.Any(char.IsAsciiLetter) && !text.StartsWith("UTC", StringComparison.Ordinal))
            .Distinct();
    }

    /// <summary>Lists all that a report shows.</summary>
    public static IEnumerable<Span> Spans(ReportDocument document) =>
        new[] { document.Title, document.Subtitle, document.Contents }
            .Concat(document.Closing)
            .Concat(document.Sections.SelectMany(section => section.Blocks.SelectMany(block => block.Phrases).Prepend(section.Heading)))
            .SelectMany(phrase => phrase.Spans);
}
