namespace FrameworkRules;

/// <summary>Makes what warnings have in common.</summary>
internal static class WarningWords
{
    /// <summary>Makes a part of what stands in the file, cut where it is long.</summary>
    public static MessagePart Cut(string text) => MessagePart.Value(JsonText.Cut(text));

    /// <summary>Asks whether a name was meant.</summary>
    public static Message? Meant(string? name) => name is null ? null : Message.Of(MessageId.WarningMeant, MessagePart.Value(name));
}
