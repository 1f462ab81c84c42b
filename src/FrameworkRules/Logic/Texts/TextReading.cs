namespace FrameworkRules;

/// <summary>Works out, at one instant, which texts and clauses stand.</summary>
internal sealed class TextReading
{
    private readonly FrameworkTexts framework;
    private readonly Dictionary<string, Instrument> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instrument> replacedBy = new(StringComparer.Ordinal);
    private readonly List<Instrument> inBeing = [];
    private readonly HashSet<string> idsInBeing = new(StringComparer.Ordinal);
    private readonly List<OpenPart> open = [];
    private readonly List<UnjudgedText> notJudged = [];

    public TextReading(StateView view, FrameworkTexts framework)
    {
        View = view;
        this.framework = framework;
        foreach (var instrument in view.State.Instruments.Where(view.IsKnown))
        {
            known.Add(instrument.Id, instrument);
            if (instrument.Date <= view.AsOf && !IsProposal(instrument))
            {
                inBeing.Add(instrument);
                idsInBeing.Add(instrument.Id);
            }
        }

        foreach (var instrument in inBeing.OrderBy(instrument => instrument.Date))
        {
            foreach (var replaced in instrument.Replaces)
            {
                replacedBy.TryAdd(replaced.Instrument, instrument);
            }
        }

        var own = OwnTexts();
        foreach (var instrument in known.Values)
        {
            Place(instrument, own.Contains(instrument.Id));
        }

        LeaveOutClauses();
        FindOpen();
    }

    public StateView View { get; }

    /// <summary>Gets the texts judged.</summary>
    public HashSet<string> Judged { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the clauses of texts judged that are not judged themselves.</summary>
    public HashSet<(Kind Kind, string SubjectId)> LeftOut { get; } = [];

    /// <summary>Gets what was not submitted, or not in full.</summary>
    public IReadOnlyList<OpenPart> Open => open;

    public IReadOnlyList<UnjudgedText> NotJudged => notJudged;

    public bool LacksText { get; private set; }

    private bool JudgesAll => framework.Instruments.Count == 0 || View.State.IsDraft;

    public TextScope ToScope() => TextScope.Make(this, framework);

    /// <summary>Lists the texts of the framework, and those in being that amend or replace one of them.</summary>
    private HashSet<string> OwnTexts()
    {
        if (JudgesAll)
        {
            return [.. known.Keys];
        }

        var own = framework.Instruments.ToHashSet(StringComparer.Ordinal);
        var touching = inBeing
            .SelectMany(instrument => TouchedBy(instrument), (instrument, touched) => (instrument.Id, Touched: touched))
            .ToLookup(touch => touch.Touched, touch => touch.Id, StringComparer.Ordinal);
        var waiting = new Queue<string>(own);
        while (waiting.TryDequeue(out var text))
        {
            foreach (var id in touching[text].Where(own.Add))
            {
                waiting.Enqueue(id);
            }
        }

        return own;
    }

    private static IEnumerable<string> TouchedBy(Instrument instrument) =>
        instrument.Amends.Select(amended => amended.Instrument).Concat(instrument.Replaces.Select(replaced => replaced.Instrument));

    private void Place(Instrument instrument, bool isOwn)
    {
        var (reason, by) =
            !isOwn ? (Message.Of(MessageId.NotOfFramework), null)
            : instrument.Date > View.AsOf ? (Message.Of(MessageId.NotYetMade), null)
            : !idsInBeing.Contains(instrument.Id) ? (Message.Of(MessageId.NotAccepted), null)
            : replacedBy.TryGetValue(instrument.Id, out var replacing)
                ? (Message.Of(MessageId.WasReplaced, MessagePart.Known(replacing.Id)), replacing)
            : instrument.EndsOn <= View.AsOf ? (Message.Of(MessageId.HasEnded), null)
            : (default(Message), default(Instrument));
        if (reason is null)
        {
            Judged.Add(instrument.Id);
            return;
        }

        notJudged.Add(
            new UnjudgedText(instrument.Id, clause: null, reason)
            {
                IsConfidential = instrument.Confidential || by is { Confidential: true },
                IsOfFramework = isOwn,
            }
        );
    }

    private void LeaveOutClauses()
    {
        var clauses = new Dictionary<string, ILookup<string, AgreementClaim>>(StringComparer.Ordinal);
        foreach (var amending in inBeing)
        {
            foreach (var amended in amending.Amends.Where(amended => Judged.Contains(amended.Instrument)))
            {
                if (!clauses.TryGetValue(amended.Instrument, out var named))
                {
                    clauses.Add(amended.Instrument, named = ByName(known[amended.Instrument]));
                }

                LeaveOut(
                    known[amended.Instrument],
                    named[amended.Name],
                    Message.Of(MessageId.WasAmended, MessagePart.Known(amending.Id)),
                    amending.Confidential
                );
            }
        }

        foreach (var instrument in known.Values.Where(instrument => Judged.Contains(instrument.Id)))
        {
            LeaveOut(
                instrument,
                instrument.Provisions.Where(provision => instrument.AnnexOf(provision) is { IsMissing: true }),
                Message.Of(MessageId.InMissingAnnex),
                isConfidential: false
            );
            LeaveOut(
                instrument,
                instrument.Provisions.Where(provision => provision.ProposedBy.Count > 0),
                Message.Of(MessageId.InBrackets),
                isConfidential: false
            );
        }
    }

    private static ILookup<string, AgreementClaim> ByName(Instrument instrument) =>
        instrument
            .Provisions.SelectMany(AmendedClause.NamesOf, (provision, name) => (Name: name, Provision: provision))
            .ToLookup(named => named.Name, named => named.Provision, StringComparer.Ordinal);

    private void LeaveOut(Instrument instrument, IEnumerable<AgreementClaim> clauses, Message reason, bool isConfidential)
    {
        foreach (var provision in clauses)
        {
            if (LeftOut.Add((provision.Kind, $"{instrument.Id}/{provision.Id}")))
            {
                notJudged.Add(
                    new UnjudgedText(instrument.Id, provision.Paragraph ?? provision.Id, reason)
                    {
                        IsConfidential = isConfidential || instrument.Confidential,
                        Kind = provision.Kind,
                    }
                );
            }
        }
    }

    private void FindOpen()
    {
        foreach (var id in JudgesAll ? [] : framework.Instruments)
        {
            var hasStood = idsInBeing.Contains(id);
            if (!hasStood)
            {
                open.Add(new OpenPart(id, Annex: null));
                LacksText = true;
            }
        }

        foreach (var instrument in known.Values.Where(instrument => Judged.Contains(instrument.Id)))
        {
            if (!instrument.IsComplete)
            {
                open.Add(new OpenPart(instrument.Id, Annex: null) { Draft = instrument.Settles.Count > 0 ? instrument : null });
            }

            open.AddRange(
                instrument
                    .Provisions.Where(provision => provision.ProposedBy.Count > 0)
                    .Select(provision => new OpenPart(instrument.Id, Annex: null) { Bracketed = provision })
            );
            open.AddRange(instrument.Annexes.Where(annex => !annex.IsComplete).Select(annex => new OpenPart(instrument.Id, annex)));
        }
    }

    /// <summary>Tells whether a text is a paper that one side published and the other has not accepted. Of a draft, everything is proposed.</summary>
    private bool IsProposal(Instrument instrument)
    {
        var source = View.Index.Source(instrument.SourceId);
        if (View.State.IsDraft || source.Grade != SourceGrade.Party)
        {
            return false;
        }

        var author = View.Index.SpeakerOf(source.Publisher);
        var accepted = instrument.AcceptedBy.Select(View.Index.SpeakerOf).Where(name => name != author).ToList();
        var others = framework.Sides.Where(side => side != author).ToList();
        return others.Count == 0 ? accepted.Count == 0 : others.Exists(side => !accepted.Contains(side));
    }
}
