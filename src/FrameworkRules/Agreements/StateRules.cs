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
        var reports = new HashSet<AgreementClaim>(new SameReport(sources));
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

            if (!IsNamed(claim))
            {
                continue;
            }

            ref readonly var begins = ref claim.Get(claim.Kind.At ?? claim.Kind.From!);
            if (begins.State == ValueState.Given && !reports.Add(claim))
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
        }

        foreach (var claim in state.Claims)
        {
            if (claim.Kind.References.Length > 0 && Given(claim, claim.Kind.Id))
            {
                CheckReferences(claim);
            }
        }
    }

    /// <summary>Gets the first claim about each subject.</summary>
    private Dictionary<(Kind Kind, string Id), AgreementClaim> Subjects
    {
        get
        {
            if (field is null)
            {
                field = [];
                foreach (var claim in state.Claims.Where(IsNamed))
                {
                    field.TryAdd((claim.Kind, claim.Id), claim);
                }
            }

            return field;
        }
    }

    private void CheckReferences(AgreementClaim claim)
    {
        foreach (var field in claim.Kind.References)
        {
            if (claim.Get(field).Text is not { } id)
            {
                continue;
            }

            var target = field.Target!;
            if (!Subjects.ContainsKey((target, id)))
            {
                var known = Subjects.Keys.Where(key => key.Kind == target).Select(key => key.Id);
                report(
                    claim,
                    field,
                    new(JsonText.Quote(id), $"the id of one of \"{target.Name}\"") { Like = (id, known), Among = target.Name }
                );
            }

            if (Subjects.TryGetValue((claim.Kind, claim.Id), out var first) && first.Get(field).Text is { } other && other != id)
            {
                report(
                    claim,
                    field,
                    new(JsonText.Quote(id), $"{JsonText.Quote(other)}, as in the other claims about {JsonText.Quote(claim.Id)}")
                );
            }
        }
    }

    /// <summary>Tells whether a claim, which is no provision, says of what it is and who says so.</summary>
    private static bool IsNamed(AgreementClaim claim) =>
        claim.Kind.Nature != ClaimNature.Provision && Given(claim, claim.Kind.Id) && Given(claim, claim.Kind.AssertedBy!);

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
        foreach (var field in record.Schema.RequiredFields)
        {
            if (!Given(record, field))
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

    /// <summary>Takes two claims for one where the same body says it of the same subject from the same instant. It may report an event again: a report is one of its day.</summary>
    private sealed class SameReport(Dictionary<string, StateRecord> sources) : IEqualityComparer<AgreementClaim>
    {
        public bool Equals(AgreementClaim? x, AgreementClaim? y) =>
            x!.Kind == y!.Kind
            && x.Id == y.Id
            && x.AssertedBy == y.AssertedBy
            && BeginningOf(x) == BeginningOf(y)
            && ReportOf(x) == ReportOf(y);

        public int GetHashCode(AgreementClaim claim) =>
            HashCode.Combine(claim.Id, claim.AssertedBy, BeginningOf(claim).Low, ReportOf(claim).Low);

        private static ref readonly FieldValue BeginningOf(AgreementClaim claim) => ref claim.Get(claim.Kind.At ?? claim.Kind.From!);

        private FieldValue ReportOf(AgreementClaim claim) =>
            claim.Kind.At is null ? default
            : claim.Get(claim.Kind.ReportedOn!) is { State: ValueState.Given } own ? own
            : claim.SourceId is { } id && sources.TryGetValue(id, out var source) ? source.Get(Source.DateField)
            : claim.Get(claim.Kind.ReportedOn!);
    }
}
