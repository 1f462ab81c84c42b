namespace FrameworkRules.Drafting;

/// <summary>An accepted difference that accepts nothing any more, and why. Immutable.</summary>
public sealed record StaleAcceptance
{
    internal StaleAcceptance(AcceptedDifference accepted, Message reason) => (Accepted, Told) = (accepted, reason);

    /// <summary>Gets what was accepted.</summary>
    public AcceptedDifference Accepted { get; }

    /// <summary>Gets why it is stale, in English.</summary>
    public string Reason => Told.ToString();

    internal Message Told { get; }

    /// <summary>Puts it into a language: what was accepted, and why it is stale.</summary>
    /// <param name="language">The language.</param>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Message.Around(MessageId.Labelled, new Message([MessagePart.Value(Accepted.Difference)]), Told).In(language);
    }

    /// <inheritdoc/>
    public override string ToString() => In(ReportLanguage.English);
}
