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
                        $"blanks around {JsonText.Quote(record.Values[field.Ordinal].ToString())} were taken off",
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
                    $"{JsonText.Quote(mandate)}, the mandate of {body.Id}, is not among the instruments, so that it makes nobody independent",
                    body,
                    Body.MandateField,
                    () => Suggestions.Nearest(mandate, texts)
                );
            }
        }
    }

    private static void AddOtherOffset(WarningList warnings, string? pointer) =>
        warnings.Add(
            WarningKind.OtherOffset,
            "a time has another offset from UTC than the time zone has then; the offset counts",
            pointer,
            () => "write the bare day, or the offset of summer or winter time that holds then"
        );

    private static IEnumerable<StateRecord> RecordsOf(AgreementState state) =>
        [
            .. state.Bodies,
            .. state.Sources,
            .. state.Instruments,
            .. state.Instruments.SelectMany(instrument => instrument.Annexes),
            .. state.Instruments.SelectMany(instrument => instrument.Provisions),
            .. state.Surveys,
            .. state.Looks,
            .. state.Claims,
            .. state.Waivers,
        ];
}
