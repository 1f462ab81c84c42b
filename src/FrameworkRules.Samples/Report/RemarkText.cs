namespace FrameworkRules.Samples;

/// <summary>Puts into words what a finding rests on besides claims.</summary>
internal static class RemarkText
{
    /// <summary>Says it in full.</summary>
    public static string Full(Remark remark, Dates dates) =>
        remark.Kind switch
        {
            RemarkKind.NotSubmitted => $"No claim that holds states {remark.Field!.Title} of {Subject(remark)}{Required(remark)}.",
            RemarkKind.NotKnown => $"{Words.Capital(remark.Field!.Title)} of {Subject(remark)} is stated as not known{Required(remark)}.",
            RemarkKind.NothingOnFile => $"No {remark.Of.Noun} is on file{For(remark)}, and no survey says that there is none.",
            RemarkKind.NoneMatches => $"{Words.Capital(remark.Of.Noun)}: {remark.Detail}; no survey says that there is none.",
            RemarkKind.ListNotComplete => $"No survey says that the list of \"{remark.Of.Name}\" is complete{For(remark)}.",
            RemarkKind.TextNotInFull => $"The text is not on file in full{InBrackets(remark)}: a clause that was not seen may exist.",
            RemarkKind.EmptyList => remark.Of.Nature == ClaimNature.Provision
                ? $"The text, submitted in full, has no {remark.Of.Noun}."
                : $"A survey shows no {remark.Of.Noun}{For(remark)}.",
            RemarkKind.Presumed => $"Presumed of {Subject(remark)}: {remark.Detail}.",
            RemarkKind.Stale =>
                $"What {remark.Detail} says of {Subject(remark)} is too old to be believed{(remark.Since is { } since ? $" since {dates.Day(since)}" : "")}.",
            _ => remark.Detail ?? "",
        };

    /// <summary>Says it in the few words that fit a column.</summary>
    public static string Short(Remark remark) =>
        remark.Kind switch
        {
            RemarkKind.NotSubmitted => "not submitted",
            RemarkKind.NotKnown => "stated as not known",
            RemarkKind.NothingOnFile => "nothing on file",
            RemarkKind.NoneMatches => "none that matches",
            RemarkKind.ListNotComplete => "list not complete",
            RemarkKind.TextNotInFull => "text not in full",
            RemarkKind.EmptyList => remark.Of.Nature == ClaimNature.Provision ? "the text: none" : "survey: none",
            RemarkKind.Presumed => "presumed",
            RemarkKind.Stale => $"{remark.Detail}: too old",
            _ => "see --details",
        };

    private static string Subject(Remark remark) => remark.SubjectId is { } id ? $"{remark.Of.Noun} {id}" : remark.Of.Noun;

    private static string Required(Remark remark) => remark.Detail is { Length: > 0 } required ? $" (required: {required})" : "";

    private static string For(Remark remark) => remark.Detail is { Length: > 0 } scope ? $" for {scope}" : "";

    private static string InBrackets(Remark remark) => remark.Detail is { Length: > 0 } texts ? $" ({texts})" : "";
}
