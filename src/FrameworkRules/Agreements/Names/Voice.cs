namespace FrameworkRules;

/// <summary>Who a name stands for. One object for each speaker of a state under a framework.</summary>
/// <param name="Id">What names the speaker, in the spelling of the framework or the file.</param>
/// <param name="Speaker">Whose word it is: of an organ, its side.</param>
/// <param name="Role">What the speaker is.</param>
/// <param name="Side">The side the speaker belongs to, or on whose territory it is; <see langword="null"/> for all others.</param>
internal sealed record Voice(string Id, string Speaker, VoiceRole Role, string? Side)
{
    /// <summary>Gets what is shown for whose word it is: where that plays a role, the name in the file.</summary>
    public string ShownSpeaker
    {
        get => field ?? Speaker;
        init;
    }
}
