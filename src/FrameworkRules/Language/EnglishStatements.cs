namespace FrameworkRules;

/// <summary>The English sentences of fields: what is said of a subject by a claim that gives the field a value.</summary>
internal static class EnglishStatements
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["area"] = "{0} covers {1}",
        ["area held"] = "{0} holds {1}",
        ["body that verifies"] = "by {0}, {1} verifies",
        ["end by its terms, extensions included"] = "{0} ends by its terms, extensions included, on {1}",
        ["first meeting"] = "{0} first met on {1}",
        ["force counted"] = "{0} counts {1}",
        ["how binding its wording is"] = "{0} is worded \"{1}\"",
        ["how firm it is"] = "{0} is {1}",
        ["how the Council of Ministers received it"] = "{0} was {1} by the Council of Ministers",
        ["instrument"] = "{0} is on {1}",
        ["its chair"] = "by {0}, the chair is {1}",
        ["its date"] = "the date of {0} is {1}",
        ["its duties"] = "{0} gives these duties: {1}",
        ["last meeting"] = "{0} last met on {1}",
        ["localities closed to return by military order"] = "{0} has {1} closed to return by military order",
        ["party that undertakes to prevent its attacks"] = "by {0}, {1} undertakes to prevent its attacks",
        ["people displaced"] = "{0} has {1} displaced",
        ["positions held north of the Blue Line"] = "{0} holds {1} north of the Blue Line",
        ["reporting intervals without a meeting"] = "{0} let {1} pass without a meeting",
        ["seats in parliament"] = "{0} has {1} in parliament",
        ["side whose forces, or from whose territory others, acted"] = "in {0}, the forces of {1} acted, or others from its territory",
        ["stance"] = "{0} reads \"{1}\"",
        ["start"] = "the start of {0} is {1}",
        ["state bodies that may bear arms"] = "by {0}, {1} may bear arms",
        ["state of disarmament"] = "the disarmament of {0} is {1}",
        ["target date"] = "the target date of {0} is {1}",
        ["term of the cessation"] = "by {0}, the cessation is {1}",
        ["the amount needed, for the army in one year"] = "by {0}, the army needs {1} in one year",
        ["the body"] = "by {0}, the body is {1}",
        ["the level"] = "{0} is at the level \"{1}\"",
        ["the new end of the period"] = "{0} moves the end to {1}",
        ["the points neither settled nor under an interim arrangement that both sides accept"] =
            "{0} has {1} neither settled nor under an interim arrangement that both sides accept",
        ["the result"] = "the result of {0} is \"{1}\"",
        ["the side that interfered"] = "in {0}, {1} interfered",
        ["unit that takes over"] = "by {0}, {1} takes over",
        ["what it is about"] = "{0} is about {1}",
        ["what it is for"] = "{0} is for {1}",
        ["what type of agreement it is"] = "{0} is of the type \"{1}\"",
        ["when it happened"] = "{0} happened on {1}",
        ["when it is due"] = "{0} is due on {1}",
        ["when it last met"] = "{0} last met on {1}",
        ["when it was last used or tested with success"] = "{0} last worked on {1}",
        ["when its findings last reached both sides"] = "the findings of {0} last reached both sides on {1}",
        ["when its findings were last published"] = "the findings of {0} were last published on {1}",
        ["where it is reported"] = "by {0}, it is reported to {1}",
        ["who is to act"] = "by {0}, it is for {1} to act",
        ["who received it"] = "{1} received {0}",
        ["who verifies it"] = "by {0}, {1} verifies it",
        ["with whom"] = "{0} concerned {1}",
        ["women among its members"] = "{0} has {1} among its members",
    };

    /// <summary>Gets the titles of which there is a sentence.</summary>
    public static IReadOnlyCollection<string> Titles => Templates.Keys;

    /// <summary>Returns the sentence, or <see langword="null"/> where the title is shown.</summary>
    public static string? Of(string title) => Templates.GetValueOrDefault(title);
}
