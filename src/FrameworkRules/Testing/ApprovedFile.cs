using System.Text;

namespace FrameworkRules.Testing;

/// <summary>A text file that is checked in with a test and says what the test must find.</summary>
internal sealed class ApprovedFile
{
    private readonly string path;

    private ApprovedFile(string path) => this.path = path;

    private string Received => Path.ChangeExtension(path, $".received{Path.GetExtension(path)}");

    public static ApprovedFile At(string path, string testFile)
    {
        var full = Path.IsPathFullyQualified(path) ? path : Path.Combine(Path.GetDirectoryName(testFile) ?? "", path);
        return Directory.Exists(Path.GetDirectoryName(full))
            ? new ApprovedFile(full)
            : throw new ArgumentException(
                $"\"{path}\" is looked for in the folder of the test's source file, and \"{Path.GetDirectoryName(full)}\" is not on this machine; give a full path.",
                nameof(path)
            );
    }

    public void Require(string found, bool accept, ReportLanguage language)
    {
        var (here, received) = (MessagePart.Value(path), MessagePart.Value(Received));
        if (accept)
        {
            Write(path, found);
            File.Delete(Received);
            throw new AssessmentAssertionException(Message.Of(MessageId.TestFileAccepted, here).In(language));
        }

        if (!File.Exists(path))
        {
            Write(Received, found);
            throw new AssessmentAssertionException(Message.Of(MessageId.TestFileMissing, here, received).In(language));
        }

        var expected = File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
        if (expected.TrimEnd('\n') == found.TrimEnd('\n'))
        {
            File.Delete(Received);
            return;
        }

        Write(Received, found);
        throw new AssessmentAssertionException(
            string.Join(
                "\n\n",
                Message.Of(MessageId.TestFileDiffers, here).In(language),
                LineDifference.Between(expected, found, language),
                Message.Of(MessageId.TestFileReplace, received).In(language)
            )
        );
    }

    private static void Write(string path, string text) =>
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
