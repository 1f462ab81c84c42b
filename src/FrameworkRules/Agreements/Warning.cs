namespace FrameworkRules;

/// <summary>Tells something that is probably not meant as it stands. It changes no finding by itself. Immutable and safe to share between threads.</summary>
public sealed record Warning
{
    private readonly Message found;
    private readonly Message? suggestion;

    internal Warning(WarningKind kind, Message found, Message? suggestion = null)
    {
        Kind = kind;
        this.found = found;
        this.suggestion = suggestion;
    }

    /// <summary>Gets what it is about.</summary>
    public WarningKind Kind { get; }

    /// <summary>Gets where: the JSON pointer of the first place; <see langword="null"/> where there is none, or the state was built in code.</summary>
    public string? Pointer
    {
        get;
        internal init => field = value is null ? null : OneLine.Of(value);
    }

    /// <summary>Gets what was found, in one sentence, in English.</summary>
    public string Found => OneLine.Of(found.ToString());

    /// <summary>Gets what was probably meant, or what to do, in English, or <see langword="null"/>.</summary>
    public string? Suggestion => suggestion is null ? null : OneLine.Of(suggestion.ToString());

    /// <summary>Gets in how many places the same was found.</summary>
    public int Places { get; internal init; } = 1;

    /// <summary>Gets what was found, to be put into a language with the names of a report.</summary>
    internal Message Told => found;

    /// <summary>Gets what was probably meant, or what to do, to be put into a language, or <see langword="null"/>.</summary>
    internal Message? Advice => suggestion;

    /// <summary>Puts into a language what was found.</summary>
    /// <param name="language">The language.</param>
    public string FoundIn(ReportLanguage language) => found.In(Given.There(language));

    /// <summary>Puts into a language what was probably meant, or what to do.</summary>
    /// <param name="language">The language.</param>
    /// <returns>It, or <see langword="null"/> where there is none.</returns>
    public string? SuggestionIn(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return suggestion?.In(language);
    }

    /// <summary>Puts the warning into a language, on one line, with its place.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language) => Message.Write(Tell).In(Given.There(language));

    /// <summary>Renders the warning on one line, in English.</summary>
    public override string ToString() => In(ReportLanguage.English);

    private void Tell(MessageWriter to)
    {
        var line = to.OpenJoined(MessageId.ItemSeparator);
        if (Pointer is null)
        {
            TellFound(to);
        }
        else
        {
            var placed = to.Open(MessageId.Labelled);
            to.Value(Pointer);
            TellFound(to);
            to.Close(placed);
        }

        if (suggestion is not null)
        {
            to.Add(suggestion);
        }

        to.Close(line);
    }

    private void TellFound(MessageWriter to)
    {
        var counted = to.OpenJoined(MessageId.SentenceSeparator);
        to.Add(found);
        if (Places > 1)
        {
            to.Say(MessageId.InPlaces, MessagePart.Count(Places));
        }

        to.Close(counted);
    }
}
