using System.Globalization;

namespace FrameworkRules;

/// <summary>Checks a state that was built in code: what holds between its records, and what a reader would have refused.</summary>
internal static class BuiltStateRules
{
    /// <summary>Throws with everything that is wrong with a state built in code.</summary>
    public static void Require(AgreementState state)
    {
        var errors = new BuiltErrors();
        Validate(state, _ => true, errors);
        if (state.Zone is { } zone && TimeZones.Find(zone) is null)
        {
            errors.Add(new(JsonText.Quote(zone), $"a time zone of the IANA database ({TimeZones.NotFound(zone)})"), "/zone");
        }

        if (state.UtcOffset is { } offset && !LocalDays.IsOffset(offset))
        {
            errors.Add(
                new(offset.ToString("c", CultureInfo.InvariantCulture), "an offset from UTC in whole minutes, at most 14 hours"),
                "/utcOffset"
            );
        }

        foreach (var (mismatch, pointer) in NamesAtTheTop(state))
        {
            errors.Add(mismatch, pointer);
        }

        foreach (var (text, mismatch) in Matters.Unknown(state, KindSet.Library))
        {
            errors.Add(mismatch, $"instruments {JsonText.Cut(text.Id)}: settles");
        }

        errors.ThrowIfAny();
    }

    /// <summary>Lists what is wrong with the id of the framework and the cast of a state built in code.</summary>
    private static IEnumerable<(Mismatch Mismatch, string Pointer)> NamesAtTheTop(AgreementState state)
    {
        if (state.Framework is { } framework && !JsonText.IsName(framework))
        {
            yield return (new(JsonText.Quote(framework), "the id of a framework"), "/framework");
        }

        foreach (var (role, names) in state.Cast)
        {
            var forms = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in names.Prepend(role).Where(name => name is null || !JsonText.IsName(name)))
            {
                yield return (new(JsonText.Quote(name ?? ""), "a name used in the submission"), "/cast");
            }

            foreach (var name in names.Where(name => name is not null && !forms.Add(NameForm.Of(name))))
            {
                yield return (new($"{JsonText.Quote(name)} a second time", "each name once"), "/cast");
            }
        }
    }

    /// <summary>Lists what is wrong with some of the records of a state built in code.</summary>
    public static IReadOnlyList<InputError> Validate(AgreementState state, Func<StateRecord, bool> about)
    {
        var errors = new BuiltErrors();
        Validate(state, about, errors);
        return errors.Listed();
    }

    private static void Validate(AgreementState state, Func<StateRecord, bool> about, BuiltErrors errors) =>
        StateRules.Check(
            state,
            (record, field, mismatch) =>
            {
                if (about(record))
                {
                    errors.Add(
                        mismatch,
                        field is null
                            ? record.Schema.Name
                            : $"{record.Schema.Name} {JsonText.Cut((record as AgreementClaim)?.SubjectId ?? "")}: {field.Name}"
                    );
                }
            }
        );
}
