namespace FrameworkRules;

/// <summary>Says by what something is owed.</summary>
public enum Obligation
{
    /// <summary>A commitment of the framework's own text asks for it.</summary>
    ThisText,

    /// <summary>Law from elsewhere asks for it: a resolution of the Security Council, a constitution, a treaty in force.</summary>
    OtherLaw,

    /// <summary>Practice asks for it of a good text and of those who carry it out; nothing binds them to it.</summary>
    Standard,

    /// <summary>Nobody owes it: stances, support and process that an agreement lives by.</summary>
    Politics,
}
