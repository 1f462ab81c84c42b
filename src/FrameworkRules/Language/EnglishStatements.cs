namespace FrameworkRules;

/// <summary>The English sentences of fields: what is said of a subject by a claim that gives the field a value.</summary>
internal static class EnglishStatements
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["end by its terms, extensions included"] = "{0} ends by its terms, extensions included, on {1}",
        ["first meeting"] = "{0} first met on {1}",
        ["how the Council of Ministers received it"] = "{0} was {1} by the Council of Ministers",
        ["its date"] = "the date of {0} is {1}",
        ["last meeting"] = "{0} last met on {1}",
        ["localities closed to return by military order"] = "{0} has {1} closed to return by military order",
        ["people displaced"] = "{0} has {1} displaced",
        ["positions held north of the Blue Line"] = "{0} holds {1} north of the Blue Line",
        ["reporting intervals without a meeting"] = "{0} let {1} pass without a meeting",
        ["seats in parliament"] = "{0} has {1} in parliament",
        ["side whose forces, or from whose territory others, acted"] = "in {0}, the forces of {1} acted, or others from its territory",
        ["state of disarmament"] = "the disarmament of {0} is {1}",
        ["target date"] = "the target date of {0} is {1}",
        ["term of the cessation"] = "by {0}, the cessation is {1}",
        ["the new end of the period"] = "{0} moves the end to {1}",
        ["unit that takes over"] = "by {0}, {1} takes over",
        ["what it is about"] = "{0} is about {1}",
        ["when it is due"] = "{0} is due on {1}",
        ["when it last met"] = "{0} last met on {1}",
        ["when it was last used or tested with success"] = "{0} last worked on {1}",
        ["when its findings last reached both sides"] = "the findings of {0} last reached both sides on {1}",
        ["when its findings were last published"] = "the findings of {0} were last published on {1}",
        ["who received it"] = "{1} received {0}",
        ["women among its members"] = "{0} has {1} among its members",
    };

    /// <summary>Gets the titles of which there is a sentence.</summary>
    public static IReadOnlyCollection<string> Titles => Templates.Keys;

    /// <summary>Returns the sentence, or <see langword="null"/> where the title is shown.</summary>
    public static string? Of(string title) => Templates.GetValueOrDefault(title);
}
