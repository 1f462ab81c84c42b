namespace FrameworkRules;

/// <summary>Says of a list of which no subject is one that is looked for what is on it, and why it did not match.</summary>
internal static class NoneMatching
{
    private const int ShownAtMost = 3;

    /// <summary>Makes the remark.</summary>
    /// <param name="context">What the judgement depends on.</param>
    /// <param name="kind">The kind of the subjects.</param>
    /// <param name="filter">What they would have to match.</param>
    /// <param name="subjects">The subjects, none of which does.</param>
    public static Remark Remark(in Context context, Kind kind, Requirement filter, IReadOnlyList<Subject> subjects)
    {
        var isConfidential = false;
        foreach (var subject in subjects)
        {
            isConfidential |= subject.IsSpokenOfInConfidence;
        }

        var reasons = new List<(FieldCondition Condition, SortedDictionary<string, FieldValue> Stated)>();
        var turnsOnName = false;
        foreach (var condition in (filter is AllOf ? filter.Parts : [filter]).OfType<FieldCondition>())
        {
            if (Stated(context, condition, subjects) is { Count: > 0 } stated)
            {
                reasons.Add((condition, stated));
                turnsOnName |= !condition.TellsSidesApart && condition.Field.Names is (NameOf.Actor or NameOf.Area or NameOf.Instrument);
            }
        }

        var writer = MessageWriter.Rent();
        Tell(writer, context, subjects.Count, reasons);
        var told = writer.ToMessage();
        writer.Return();
        return new Remark(RemarkKind.NoneMatches, kind, null, null)
        {
            Told = new RequiredText(told),
            IsConfidential = isConfidential,
            TurnsOnName = turnsOnName,
        };
    }

    /// <summary>Returns what is stated, by how it is written, of the field of a condition that no subject fulfils; <see langword="null"/> where one may.</summary>
    private static SortedDictionary<string, FieldValue>? Stated(
        in Context context,
        FieldCondition condition,
        IReadOnlyList<Subject> subjects
    )
    {
        var stated = new SortedDictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (var subject in subjects)
        {
            if (condition.Judge(context, subject) == Truth.True)
            {
                return null;
            }

            foreach (var claim in subject.Claims)
            {
                var value = claim.Claim[condition.Field];
                if (value.IsStated)
                {
                    stated[value.ToString()] = value;
                }
            }
        }

        return stated;
    }

    private static void Tell(
        MessageWriter to,
        in Context context,
        int count,
        List<(FieldCondition Condition, SortedDictionary<string, FieldValue> Stated)> reasons
    )
    {
        var whole = reasons.Count > 0 ? to.Open(MessageId.NoneLookedForBecause) : -1;
        to.Say(MessageId.NoneLookedFor, MessagePart.Count(count));
        if (reasons.Count == 0)
        {
            return;
        }

        var list = to.OpenJoined(MessageId.ItemSeparator);
        foreach (var (condition, stated) in reasons)
        {
            var reason = to.Open(MessageId.NoneLookedForReason);
            to.Term(condition.Field.Title);
            condition.Require(to, context, negated: false);
            var shown = to.OpenJoined(MessageId.ListSeparator);
            foreach (var value in stated.Values.Take(ShownAtMost))
            {
                to.Value(value, condition.Field, context.Days);
            }

            if (stated.Count > ShownAtMost)
            {
                to.Say(MessageId.Ellipsis);
            }

            to.Close(shown);
            to.Close(reason);
        }

        to.Close(list);
        to.Close(whole);
    }
}
