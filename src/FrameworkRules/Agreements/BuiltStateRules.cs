using System.Globalization;

namespace FrameworkRules;

/// <summary>Checks a state that was built in code: what holds between its records, and what a reader would have refused.</summary>
internal static class BuiltStateRules
{
    /// <summary>Throws with everything that is wrong with a state built in code.</summary>
    public static void Require(AgreementState state)
    {
        var errors = Validate(state, _ => true);
        if (state.Zone is { } zone && TimeZones.Find(zone) is null)
        {
            errors.Add(
                new InputError
                {
                    Pointer = "/zone",
                    Found = JsonText.Quote(zone),
                    Expected = $"a time zone of the IANA database ({TimeZones.NotFound(zone)})",
                }
            );
        }

        if (state.UtcOffset is { } offset && !LocalDays.IsOffset(offset))
        {
            errors.Add(
                new InputError
                {
                    Pointer = "/utcOffset",
                    Found = offset.ToString("c", CultureInfo.InvariantCulture),
                    Expected = "an offset from UTC in whole minutes, at most 14 hours",
                }
            );
        }

        errors.AddRange(NamesAtTheTop(state));
        errors.AddRange(
            Matters
                .Unknown(state, KindSet.Library)
                .Select(unknown => unknown.Mismatch.At($"instruments {JsonText.Cut(unknown.Text.Id)}: settles"))
        );
        if (errors.Count > 0)
        {
            throw new InvalidSubmissionException(errors);
        }
    }

    /// <summary>Lists what is wrong with the id of the framework and the cast of a state built in code.</summary>
    private static IEnumerable<InputError> NamesAtTheTop(AgreementState state)
    {
        if (state.Framework is { } framework && !JsonText.IsName(framework))
        {
            yield return new Mismatch(JsonText.Quote(framework), "the id of a framework").At("/framework");
        }

        foreach (var (role, names) in state.Cast)
        {
            var forms = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in names.Prepend(role).Where(name => name is null || !JsonText.IsName(name)))
            {
                yield return new Mismatch(JsonText.Quote(name ?? ""), "a name used in the submission").At("/cast");
            }

            foreach (var name in names.Where(name => name is not null && !forms.Add(NameForm.Of(name))))
            {
                yield return new Mismatch($"{JsonText.Quote(name)} a second time", "each name once").At("/cast");
            }
        }
    }

    /// <summary>Lists what is wrong with some of the records of a state built in code.</summary>
    public static List<InputError> Validate(AgreementState state, Func<StateRecord, bool> about)
    {
        var errors = new List<InputError>();
        StateRules.Check(
            state,
            (record, field, mismatch) =>
            {
                if (about(record))
                {
                    errors.Add(
                        mismatch.At(
                            field is null
                                ? record.Schema.Name
                                : $"{record.Schema.Name} {JsonText.Cut((record as AgreementClaim)?.SubjectId ?? "")}: {field.Name}"
                        )
                    );
                }
            }
        );
        return errors;
    }
}
