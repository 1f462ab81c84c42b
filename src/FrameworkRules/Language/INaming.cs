namespace FrameworkRules;

/// <summary>Knows by which name somebody, or a text, is shown.</summary>
internal interface INaming
{
    /// <summary>Returns what is shown for an id: a name, a value or a message without arguments.</summary>
    MessagePart Of(string id);
}
