namespace FrameworkRules;

/// <summary>Puts messages into plain text, in room that is lent.</summary>
internal sealed class TextRendition : Rendition
{
    /// <summary>Room that has grown beyond this is not kept.</summary>
    private const int KeptAtMost = 1 << 16;

    [ThreadStatic]
    private static TextRendition? spare;

    private char[] text = new char[1024];
    private int length;

    private TextRendition() { }

    /// <summary>Gets what was rendered.</summary>
    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    /// <summary>Puts a message into words.</summary>
    public static string Of(ReadOnlySpan<MessagePart> message, ReportLanguage language, INaming? names = null)
    {
        var rendition = Rent(language, names);
        rendition.Add(message);
        var words = rendition.Text.ToString();
        rendition.Return();
        return words;
    }

    public static TextRendition Rent(ReportLanguage language, INaming? names = null)
    {
        var rendition = spare ?? new TextRendition();
        spare = null;
        rendition.Language = language;
        rendition.Names = names;
        rendition.length = 0;
        return rendition;
    }

    public void Return()
    {
        (Language, Names) = (ReportLanguage.English, null);
        spare = text.Length <= KeptAtMost ? this : null;
    }

    /// <inheritdoc/>
    protected override void Write(ReadOnlySpan<char> text, bool isValue, bool isCapital)
    {
        if (this.text.Length - length < text.Length)
        {
            Array.Resize(ref this.text, Math.Max(2 * this.text.Length, length + text.Length));
        }

        text.CopyTo(this.text.AsSpan(length));
        this.text[length] = isCapital ? char.ToUpperInvariant(text[0]) : text[0];
        length += text.Length;
    }

    /// <inheritdoc/>
    protected override bool EndsWith(char last) => Text is [.., var end] && end == last;

    /// <inheritdoc/>
    protected override void TrimStop() => length = Text.TrimEnd('.').Length;
}
