namespace FrameworkRules.Testing;

/// <summary>One thing that speaks against an assertion: what it is, and the paragraphs that show it.</summary>
/// <param name="Heading">What it is, as the end of a sentence that begins with what was expected.</param>
/// <param name="Paragraphs">What shows it, in the language of the assertions.</param>
internal sealed record Told(Message Heading, params IReadOnlyList<string> Paragraphs);
