namespace FrameworkRules;

internal sealed partial class StateRules
{
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

        if (instrument.Amends.Count == 0 && instrument.Replaces.Count == 0)
        {
            return;
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
                report(
                    relation,
                    field,
                    new(JsonText.Quote(id), "the id of another of the instruments")
                    {
                        Like = (id, others),
                        Among = Instrument.Declared.Name,
                    }
                );
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
                    new(JsonText.Quote(annex), "the id of one of the instrument's annexes")
                    {
                        Like = (annex, annexes.Keys),
                        Among = Annex.Declared.Name,
                    }
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

        foreach (var bracket in provision.Brackets)
        {
            if (provision.Get(bracket.Field).IsStated)
            {
                report(provision, bracket.Field, new("a value beside its brackets", "the value, or the brackets"));
            }
        }
    }
}
