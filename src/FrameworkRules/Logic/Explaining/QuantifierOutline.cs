namespace FrameworkRules;

/// <summary>Takes a quantifier down as lines that a person can read: of how many, of what, when, and what an empty list means.</summary>
internal static class QuantifierOutline
{
    public static void Write(SubjectQuery query, Requirement? must, Outline outline)
    {
        outline.Line(Opening(query, Context.OfNoState));
        outline.Below(lines => WriteParts(query, must, lines));
    }

    /// <summary>Says of how many subjects, of which kind and time; parameters are shown by their values where there are any.</summary>
    public static string Opening(SubjectQuery query, in Context context)
    {
        var (noun, bound) = (query.Kind.Noun, query.Bound.Show(context));
        var opening = query.Counting switch
        {
            Counting.Every when query.IsTreatedAsComplete => $"the {noun}",
            Counting.Every => $"every {noun}",
            Counting.AtMost when IsBound(query, 0) => $"no {noun}",
            Counting.AtMost => $"at most {bound} of: {noun}",
            Counting.AtLeast when IsBound(query, 1) =>
                $"at least one {noun}{(query.IsTreatedAsComplete || query.IsAsFiled ? " of those on file" : "")}",
            Counting.AtLeast => $"at least {bound} of: {noun}",
            Counting.Sum => $"{query.Summed!.Title}, summed over every {noun}: at least {bound} {query.Summed.Unit}",
            _ => $"at least {bound} % of: {noun}",
        };
        var joined = query.Via is null ? "" : $", by {query.Via.Title}";
        var window = query.Window is { } time ? $" in the last {time.Show(context)}, but not before the start of the cessation" : "";
        return opening + joined + window;
    }

    /// <summary>Says which subjects come into question, what is required of each, and what an empty list means.</summary>
    public static void WriteParts(SubjectQuery query, Requirement? must, Outline outline)
    {
        if (query.Filter is not null)
        {
            outline.Part("where", query.Filter);
        }

        if (must is not null)
        {
            outline.Part(query.Counting == Counting.Every ? "must" : "such that", must);
        }

        if (!query.IsTreatedAsComplete && !query.IsAsFiled)
        {
            var list =
                query.Kind.Nature == ClaimNature.Provision
                    ? "the text in full has none"
                    : $"a survey{(query.Scope is null ? "" : $" of {query.Scope}")} shows none";
            outline.Line($"if {list}: it {WhatNoneMeans(query.WhenNone)}");
        }
    }

    private static bool IsBound(SubjectQuery query, decimal number) =>
        query.Bound.Parameter is null && query.Bound.TryGet(Context.OfNoState, out var bound) && bound == number;

    private static string WhatNoneMeans(WhenNone whenNone) =>
        whenNone switch
        {
            WhenNone.Holds => "holds",
            WhenNone.Fails => "fails",
            _ => "does not apply",
        };
}
