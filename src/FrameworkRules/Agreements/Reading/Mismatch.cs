namespace FrameworkRules;

/// <summary>Tells what a field found in place of what it reads.</summary>
internal readonly record struct Mismatch(string Found, string Expected, string? Suggestion = null)
{
    /// <summary>Gets the word found and those it could have been. They are compared only if the error is listed.</summary>
    public (string Word, IEnumerable<string> Known)? Like { get; init; }

    /// <summary>Gets the list among whose records the word was looked for; <see langword="null"/>: none.</summary>
    public string? Among { get; init; }

    public InputError At(string pointer, int line = 0, int column = 0) =>
        new()
        {
            Pointer = pointer,
            Line = line,
            Column = column,
            Found = Found,
            Expected = Expected,
            Suggestion = Suggestion ?? (Like is { } like ? Suggestions.Nearest(like.Word, like.Known) : null),
        };
}
