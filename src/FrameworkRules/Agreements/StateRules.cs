namespace FrameworkRules;

/// <summary>Checks what holds between the records of a state: identities, references, order in time. Files and states built in code pass the same checks.</summary>
internal sealed partial class StateRules
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
                report(
                    claim,
                    field,
                    new(JsonText.Quote(id), $"the id of one of \"{target.Name}\"") { Like = (id, known), Among = target.Name }
                );
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
            report(
                record,
                field,
                new(JsonText.Quote(id), "the id of one of the sources") { Like = (id, sources.Keys), Among = Source.Declared.Name }
            );
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
