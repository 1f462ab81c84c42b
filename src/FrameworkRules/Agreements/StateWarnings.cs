namespace FrameworkRules;

/// <summary>Finds what is probably not meant in a state, whatever framework it is judged under.</summary>
internal static class StateWarnings
{
    public static void Find(AgreementState state, WarningList warnings)
    {
        foreach (var record in RecordsOf(state))
        {
            foreach (var (field, oddity) in record.Oddities)
            {
                if (oddity == Oddity.OuterBlanks)
                {
                    warnings.Add(
                        WarningKind.OuterBlanks,
                        Message.Of(MessageId.WarningBlanks, WarningWords.Cut(record.Filed(field).ToString())),
                        record,
                        field
                    );
                }
                else
                {
                    AddOtherOffset(warnings, WarningList.PointerOf(record, field));
                }
            }
        }

        if (state.HasOtherOffsetAsOf)
        {
            AddOtherOffset(warnings, "/asOf");
        }

        var texts = state.Instruments.Select(instrument => instrument.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var body in state.Bodies)
        {
            if (body.Mandate is { } mandate && !texts.Contains(mandate))
            {
                warnings.Add(
                    WarningKind.UnknownName,
                    Message.Of(MessageId.WarningMandate, MessagePart.Value(mandate), MessagePart.Known(body.Id)),
                    body,
                    Body.MandateField,
                    () => WarningWords.Meant(Suggestions.NearestName(mandate, texts))
                );
            }
        }
    }

    private static void AddOtherOffset(WarningList warnings, string? pointer) =>
        warnings.Add(
            WarningKind.OtherOffset,
            Message.Of(MessageId.WarningOffset),
            pointer,
            () => Message.Of(MessageId.WarningOffsetToWrite)
        );

    private static IEnumerable<StateRecord> RecordsOf(AgreementState state) =>
        state
            .Bodies.Concat<StateRecord>(state.Sources)
            .Concat(state.Instruments)
            .Concat(state.Instruments.SelectMany(instrument => instrument.Annexes))
            .Concat(state.Instruments.SelectMany(instrument => instrument.Provisions))
            .Concat(state.Surveys)
            .Concat(state.Looks)
            .Concat(state.Claims)
            .Concat(state.Waivers);
}
