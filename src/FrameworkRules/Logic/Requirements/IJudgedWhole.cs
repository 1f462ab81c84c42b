namespace FrameworkRules;

/// <summary>Marks a node that looks at several subjects at once, which a rule cannot take one by one: it is judged anew when one of them changes.</summary>
internal interface IJudgedWhole
{
    /// <summary>Gets the kinds whose subjects it looks at.</summary>
    IReadOnlyList<Kind> Reads { get; }

    /// <summary>Gets the lists in it that time alone may change, besides what the texts say: they are watched as if they stood beside it.</summary>
    IReadOnlyList<Requirement> Watched => [];

    /// <summary>Judges a view that is looked at once.</summary>
    Truth JudgeAnew(in Context context);
}
