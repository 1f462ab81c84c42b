using System.Globalization;

namespace FrameworkRules;

/// <summary>Checks what holds between the records of a state: identities, references, order in time. Files and states built in code pass the same checks.</summary>
internal sealed class StateRules
{
    private readonly AgreementState state;
    private readonly Report report;
    private readonly Dictionary<string, StateRecord> sources;

    private StateRules(AgreementState state, Report report)
    {
        this.state = state;
        this.report = report;
        sources = Unique(state.Sources, source => source.Id);
    }

    public delegate void Report(StateRecord record, Field? field, Mismatch mismatch);

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
        Check(
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

    public static void Check(AgreementState state, Report report) => new StateRules(state, report).Check();

    private void Check()
    {
        _ = Unique(state.Bodies, body => body.Id);
        foreach (var source in state.Sources)
        {
            SourceRules.Check(source, report);
        }

        var instruments = Unique(state.Instruments, instrument => instrument.Id);
        foreach (var survey in state.Surveys)
        {
            RequireFields(survey);
            RequireOrder(survey, Survey.FromField, Survey.UntilField);
            RequireSource(survey, Survey.SourceField);
        }

        foreach (var look in state.Looks)
        {
            RequireFields(look);
            RequireOrder(look, Look.FromField, Look.UntilField);
        }

        foreach (var waiver in state.Waivers)
        {
            RequireFields(waiver);
            RequireOrder(waiver, Waiver.FromField, Waiver.UntilField);
        }

        foreach (var instrument in state.Instruments)
        {
            RequireSource(instrument, Instrument.SourceField);
            if (instrument.Id?.Contains('/', StringComparison.Ordinal) == true)
            {
                report(
                    instrument,
                    instrument.Schema.Find("id"),
                    new(JsonText.Quote(instrument.Id), "an id without \"/\", which parts an instrument from its provisions")
                );
            }

            CheckRelations(instrument, instruments);
            CheckProvisions(instrument);
        }

        CheckClaims();
    }

    /// <summary>Checks what a text does to others: they are on file, and are not later than it.</summary>
    private void CheckRelations(Instrument instrument, Dictionary<string, StateRecord> instruments)
    {
        RequireOrder(instrument, Instrument.DateField, Instrument.EndsOnField);
        if (!state.IsDraft && instrument.Settles.Count > 0)
        {
            report(
                instrument,
                Instrument.SettlesField,
                new("\"settles\" of a text that is no draft", "\"submission\": \"draft\", or no \"settles\"")
            );
        }

        var relations = instrument
            .Amends.Select(amended => ((StateRecord)amended, AmendedClause.InstrumentField))
            .Concat(instrument.Replaces.Select(replaced => ((StateRecord)replaced, ReplacedText.InstrumentField)));
        foreach (var (relation, field) in relations)
        {
            RequireFields(relation);
            if (relation.Get(field).Text is not { } id)
            {
                continue;
            }

            if (!instruments.TryGetValue(id, out var other) || other == instrument)
            {
                var others = instruments.Keys.Where(known => known != instrument.Id);
                report(relation, field, new(JsonText.Quote(id), "the id of another of the instruments") { Like = (id, others) });
            }
            else if (
                Given(instrument, Instrument.DateField)
                && Given(other, Instrument.DateField)
                && other.Get(Instrument.DateField).Low > instrument.Get(Instrument.DateField).Low
            )
            {
                report(
                    relation,
                    field,
                    new($"{JsonText.Quote(id)}, a later text", "a text that was made before, or together with, this one")
                );
            }
        }
    }

    private void CheckProvisions(Instrument instrument)
    {
        var annexes = Unique(instrument.Annexes, annex => annex.Id);
        var ids = new Dictionary<(Kind, string), AgreementClaim>();
        foreach (var provision in instrument.Provisions)
        {
            RequireFields(provision);
            CheckBrackets(provision);
            if (provision.Kind.Nature != ClaimNature.Provision)
            {
                report(provision, null, new($"a claim of \"{provision.Kind.Name}\"", "a provision; put this claim among the claims"));
            }

            if (Given(provision, provision.Kind.Id) && !ids.TryAdd((provision.Kind, provision.Id), provision))
            {
                report(
                    provision,
                    provision.Kind.Id,
                    new($"{JsonText.Quote(provision.Id)} a second time", "an id that no other provision of the kind has in this instrument")
                );
            }

            if (provision.Annex is { } annex && !annexes.ContainsKey(annex))
            {
                report(
                    provision,
                    provision.Kind.Annex,
                    new(JsonText.Quote(annex), "the id of one of the instrument's annexes") { Like = (annex, annexes.Keys) }
                );
            }
        }
    }

    /// <summary>Checks that what stands in brackets does so in a draft, and is not settled beside it.</summary>
    private void CheckBrackets(AgreementClaim provision)
    {
        if (!state.IsDraft && (provision.Brackets.Count > 0 || provision.ProposedBy.Count > 0))
        {
            report(
                provision,
                null,
                new("a clause in brackets in a text that is no draft", "\"submission\": \"draft\", or a clause that is agreed")
            );
        }

        foreach (var bracket in provision.Brackets.Where(bracket => provision.Get(bracket.Field).IsStated))
        {
            report(provision, bracket.Field, new("a value beside its brackets", "the value, or the brackets"));
        }
    }

    private void CheckClaims()
    {
        var identities = new HashSet<(Kind, string, string, FieldValue, FieldValue)>();
        var subjects = new Dictionary<(Kind, string), AgreementClaim>();
        foreach (var claim in state.Claims)
        {
            RequireFields(claim);
            if (claim.Kind.Nature == ClaimNature.Provision)
            {
                report(claim, null, new($"a provision \"{claim.Kind.Name}\"", "a claim; put this provision into its instrument"));
                continue;
            }

            RequireSource(claim, claim.Kind.Source!);
            if (claim.Kind.From is not null)
            {
                RequireOrder(claim, claim.Kind.From, claim.Kind.Until!);
            }

            if (!Given(claim, claim.Kind.Id) || !Given(claim, claim.Kind.AssertedBy!))
            {
                continue;
            }

            // One body may report an event again: a report is one of its day.
            var begins = claim.Get(claim.Kind.At ?? claim.Kind.From!);
            var reported = claim.Kind.At is null ? default : claim.Get(claim.Kind.ReportedOn!);
            if (
                begins.State == ValueState.Given
                && !identities.Add((claim.Kind, claim.Id, claim.AssertedBy!, begins, ReportOf(claim, reported)))
            )
            {
                report(
                    claim,
                    claim.Kind.Id,
                    new(
                        $"{JsonText.Quote(claim.Id)} by {JsonText.Quote(claim.AssertedBy!)} at {begins} a second time",
                        claim.Kind.At is null
                            ? "one claim of an asserter about a subject from one instant"
                            : "one report of an asserter about an event on one day"
                    )
                );
            }

            subjects.TryAdd((claim.Kind, claim.Id), claim);
        }

        foreach (var claim in state.Claims.Where(claim => Given(claim, claim.Kind.Id)))
        {
            CheckReferences(claim, subjects);
        }
    }

    private void CheckReferences(AgreementClaim claim, Dictionary<(Kind, string), AgreementClaim> subjects)
    {
        foreach (var field in claim.Kind.References)
        {
            if (claim.Get(field).Text is not { } id)
            {
                continue;
            }

            var target = field.Target!;
            if (!subjects.ContainsKey((target, id)))
            {
                var known = subjects.Keys.Where(key => key.Item1 == target).Select(key => key.Item2);
                report(claim, field, new(JsonText.Quote(id), $"the id of one of \"{target.Name}\"") { Like = (id, known) });
            }

            if (subjects.TryGetValue((claim.Kind, claim.Id), out var first) && first.Get(field).Text is { } other && other != id)
            {
                report(
                    claim,
                    field,
                    new(JsonText.Quote(id), $"{JsonText.Quote(other)}, as in the other claims about {JsonText.Quote(claim.Id)}")
                );
            }
        }
    }

    private FieldValue ReportOf(AgreementClaim claim, FieldValue reported) =>
        claim.Kind.At is null
        || reported.State == ValueState.Given
        || claim.SourceId is not { } id
        || !sources.TryGetValue(id, out var source)
            ? reported
            : source.Get(Source.DateField);

    private Dictionary<string, StateRecord> Unique<T>(IReadOnlyList<T> records, Func<T, string?> id)
        where T : StateRecord
    {
        var known = new Dictionary<string, StateRecord>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            RequireFields(record);
            if (id(record) is { } text && !known.TryAdd(text, record))
            {
                report(
                    record,
                    record.Schema.Find("id"),
                    new($"{JsonText.Quote(text)} a second time", $"an id that no other of the {record.Schema.Name} has")
                );
            }
        }

        return known;
    }

    private void RequireFields(StateRecord record)
    {
        foreach (var field in record.Schema.FieldSpan)
        {
            if (field.Required && !Given(record, field))
            {
                report(record, field, new($"no \"{field.Name}\"", $"\"{field.Name}\": {field.Expected}"));
            }
        }
    }

    private void RequireSource(StateRecord record, Field field)
    {
        if (record.Get(field).Text is { } id && !sources.ContainsKey(id))
        {
            report(record, field, new(JsonText.Quote(id), "the id of one of the sources") { Like = (id, sources.Keys) });
        }
    }

    private void RequireOrder(StateRecord record, Field from, Field until)
    {
        if (Given(record, from) && Given(record, until) && record.Get(until).Low <= record.Get(from).Low)
        {
            report(
                record,
                until,
                new(
                    $"{InstantField.Canonical(record.Get(until).Instant)}",
                    $"an instant after \"{from.Name}\", {InstantField.Canonical(record.Get(from).Instant)}"
                )
            );
        }
    }

    private static bool Given(StateRecord record, Field field) => record.Get(field).State == ValueState.Given;
}
