namespace FrameworkRules;

/// <summary>Knows the matters that drafts may mean to settle: those that kinds of provision name.</summary>
internal static class Matters
{
    /// <summary>Lists what texts mean to settle and no kind of provision settles.</summary>
    public static IEnumerable<(Instrument Text, Mismatch Mismatch)> Unknown(AgreementState state, KindSet kinds)
    {
        if (state.Instruments.All(text => text.Get(Instrument.SettlesField).NameSpan.IsEmpty))
        {
            return [];
        }

        var used = state.Instruments.SelectMany(text => text.Provisions).Select(provision => provision.Kind);
        var known = kinds
            .Kinds.Concat(used)
            .Select(kind => kind.Matter)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return state.Instruments.SelectMany(text =>
            text.Settles.Except(known, StringComparer.Ordinal)
                .Select(matter =>
                    (
                        text,
                        new Mismatch(JsonText.Quote(matter), $"one of {string.Join(", ", known.Select(JsonText.Quote))}")
                        {
                            Like = (matter, known),
                        }
                    )
                )
        );
    }
}
