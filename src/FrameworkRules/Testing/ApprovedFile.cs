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

    public void Require(string found, bool accept)
    {
        if (accept)
        {
            Write(path, found);
            File.Delete(Received);
            throw new AssessmentAssertionException(
                $"What was found now stands in {path}. Look through it, check it in, and take \"accept\" out of the test."
            );
        }

        if (!File.Exists(path))
        {
            Write(Received, found);
            throw new AssessmentAssertionException(
                $"There is no {path} yet. What was found is in {Received}; if it is right, give it that name and check it in."
            );
        }

        var expected = File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n");
        if (expected.TrimEnd('\n') == found.TrimEnd('\n'))
        {
            File.Delete(Received);
            return;
        }

        Write(Received, found);
        throw new AssessmentAssertionException(
            $"The assessment is not as in {path} (- there, + found):\n\n{LineDifference.Between(expected, found)}\n\nIf what was found is right, let {Received} replace it."
        );
    }

    private static void Write(string path, string text) =>
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
