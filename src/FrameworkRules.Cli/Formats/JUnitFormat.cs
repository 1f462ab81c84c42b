using System.Globalization;
using System.Text;
using System.Xml;

namespace FrameworkRules.Cli;

/// <summary>Writes JUnit XML: a suite for each file and a test for each finding. One that is not met, or met in part only, fails; one that nobody has shown is skipped.</summary>
internal static class JUnitFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static void Write(Presentation shown, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            foreach (var judged in shown.All)
            {
                WriteSuite(xml, judged, [.. shown.Findings(judged.Assessment)]);
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSuite(XmlWriter xml, Judged judged, IReadOnlyList<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", $"{judged.Name} under {judged.Assessment.Framework.Id}");
        Count(xml, "tests", findings.Count);
        Count(xml, "failures", findings.Count(IsFailure));
        Count(xml, "errors", findings.Count(finding => finding.Outcome == Outcome.Faulted));
        Count(xml, "skipped", findings.Count(IsSkipped));
        foreach (var finding in findings)
        {
            WriteTest(xml, judged, finding);
        }

        xml.WriteEndElement();
    }

    private static void WriteTest(XmlWriter xml, Judged judged, Finding finding)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", $"{judged.Assessment.Framework.Id}.{finding.Theme.Name}");
        Attribute(xml, "name", $"{finding.Key} {finding.Statement}");
        var element =
            IsFailure(finding) ? "failure"
            : finding.Outcome == Outcome.Faulted ? "error"
            : IsSkipped(finding) ? "skipped"
            : null;
        if (element is not null)
        {
            xml.WriteStartElement(element);
            Attribute(xml, "message", $"{Words.Of(finding.Outcome)}{(finding.IsNotYetDue ? ", not yet due" : "")}: {finding.Reason}");
            if (element != "skipped")
            {
                Attribute(xml, "type", Words.Of(finding.Outcome));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsFailure(Finding finding) => finding.Outcome.IsUnmet() && !finding.IsNotYetDue;

    private static bool IsSkipped(Finding finding) =>
        finding.IsNotYetDue || finding.Outcome is Outcome.Unknown or Outcome.Contested or Outcome.NotApplicable;

    private static void Count(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a text without the characters that XML cannot hold.</summary>
    private static void Attribute(XmlWriter xml, string name, string text) =>
        xml.WriteAttributeString(
            name,
            string.Concat(SafeText.Of(text).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()))
        );
}
