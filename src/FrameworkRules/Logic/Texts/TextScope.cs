namespace FrameworkRules;

/// <summary>
/// Says which texts and clauses a framework judges at one instant, and whether all of what may be said there was submitted: those the framework names, and
/// those that amend or replace them, without what was amended, replaced, ended, only proposed or not submitted.
/// </summary>
internal sealed class TextScope
{
    private readonly FrameworkTexts framework;
    private readonly HashSet<string> judged;
    private readonly HashSet<(Kind, string)> leftOut;
    private IReadOnlyList<TextScope>? each;
    private Dictionary<Kind, HashSet<string>>? latest;

    private TextScope(StateView view, FrameworkTexts framework, HashSet<string> judged, HashSet<(Kind, string)> leftOut, KnownNames names)
    {
        (this.framework, this.judged, this.leftOut, View, Names) = (framework, judged, leftOut, view, names);
    }

    /// <summary>Gets the texts of a requirement that is described rather than judged: none.</summary>
    public static TextScope OfNoState { get; } = new(null!, FrameworkTexts.None, [], [], KnownNames.None);

    /// <summary>Gets the texts that were not submitted, or not in full.</summary>
    public IReadOnlyList<OpenPart> Open { get; private init; } = [];

    /// <summary>Gets whether a text that the framework names is not on file at all.</summary>
    public bool LacksText { get; private init; }

    /// <summary>Gets what is on file and not judged.</summary>
    public IReadOnlyList<UnjudgedText> NotJudged { get; private init; } = [];

    /// <summary>Lists what is told, where clauses of a kind are asked for, of the texts and clauses that are on file and not judged. Many findings tell of the same.</summary>
    public IReadOnlyList<Remark> NotJudgedOf(Kind kind) =>
        NotJudged.Count == 0
            ? []
            : View.Once(
                kind,
                this,
                (Scope: this, Kind: kind),
                static of =>
                    (Remark[])
                        [
                            .. of
                                .Scope.NotJudged.Where(text => text.IsOfFramework && (text.Kind is null || text.Kind == of.Kind))
                                .Select(text => new Remark(RemarkKind.TextNotJudged, of.Kind, text.Instrument, null)
                                {
                                    Told = new RequiredText(text.Said),
                                    IsConfidential = text.IsConfidential,
                                }),
                        ]
            );

    /// <summary>Gets the names by which a text may name somebody.</summary>
    public KnownNames Names { get; }

    /// <summary>Gets each text judged by itself, in the order of the state.</summary>
    public IReadOnlyList<TextScope> Each => each ??= [.. OfEach()];

    /// <summary>Gets the one text that is judged of several, or <see langword="null"/>.</summary>
    private Instrument? Only { get; init; }

    /// <summary>Gets the texts judged, in the order of the state.</summary>
    public IEnumerable<Instrument> Judged =>
        Only is { } one ? [one] : View.State.Instruments.Where(instrument => judged.Contains(instrument.Id));

    private StateView View { get; }

    public static TextScope Of(StateView view, FrameworkTexts framework) =>
        view.Once(framework, under: null, (view, framework), static made => new TextReading(made.view, made.framework).ToScope());

    public static TextScope Make(TextReading reading, FrameworkTexts framework) =>
        new(reading.View, framework, reading.Judged, reading.LeftOut, new KnownNames(framework, reading.View))
        {
            Open = [.. reading.Open],
            NotJudged = [.. reading.NotJudged],
            LacksText = reading.LacksText,
        };

    /// <summary>Tells whether a text is one that the framework names.</summary>
    public bool Contains(string? instrument) =>
        View.State.IsDraft || framework.Instruments.Count == 0 || framework.Instruments.Contains(instrument, StringComparer.Ordinal);

    /// <summary>Tells whether every text judged was submitted in full, and every annex that may hold clauses of a kind, so that one not found is one not there.</summary>
    public bool IsCompleteIn(Kind kind)
    {
        for (var i = 0; i < Open.Count; i++)
        {
            if (Open[i].MayHold(kind))
            {
                return false;
            }
        }

        return judged.Count > 0;
    }

    /// <summary>Names the texts and annexes in which clauses of some kinds may stand that were not seen.</summary>
    /// <returns>The names; <see langword="null"/> where there is none.</returns>
    public RequiredText? Unseen(params IEnumerable<Kind> kinds)
    {
        List<OpenPart> unseen = [.. Open.Where(part => kinds.Any(part.MayHold))];
        return unseen.Count == 0 ? null : new RequiredText(Message.Write(to => OpenPart.Tell(unseen, to)));
    }

    /// <summary>Lists the subjects of a kind; of clauses those of the one text that is judged by itself.</summary>
    public Subjects Of(Kind kind, StateView view) =>
        Only is not null && kind.Nature == ClaimNature.Provision ? view.In(kind, Only.Id) : view.Of(kind);

    /// <summary>Tells whether a clause is judged.</summary>
    public bool Judges(AgreementClaim clause) =>
        judged.Contains(clause.Instrument!) && (leftOut.Count == 0 || !leftOut.Contains((clause.Kind, clause.SubjectId)));

    /// <summary>Tells whether the same is judged, and the same is missing, as at another time.</summary>
    public bool IsLike(TextScope? other) =>
        other is not null && judged.SetEquals(other.judged) && Open.SequenceEqual(other.Open) && NotJudged.SequenceEqual(other.NotJudged);

    /// <summary>Tells whether a clause stands in the latest of the framework's texts that have one of its kind. Of texts that no framework names, nobody knows that they have the same parties.</summary>
    public bool IsInTheLatest(AgreementClaim clause) =>
        !(latest ??= LatestOf()).TryGetValue(clause.Kind, out var texts) || texts.Contains(clause.Instrument!);

    private Dictionary<Kind, HashSet<string>> LatestOf()
    {
        if (framework.Instruments.Count == 0 || View.State.IsDraft)
        {
            return [];
        }

        return View
            .State.Instruments.SelectMany(text => text.Provisions.Select(provision => (Text: text, Provision: provision.In(text.Id))))
            .Where(clause => Judges(clause.Provision))
            .GroupBy(clause => clause.Provision.Kind)
            .ToDictionary(
                kind => kind.Key,
                kind =>
                {
                    var latest = kind.Max(clause => clause.Text.Date);
                    return kind.Where(clause => clause.Text.Date == latest)
                        .Select(clause => clause.Text.Id)
                        .ToHashSet(StringComparer.Ordinal);
                }
            );
    }

    private IEnumerable<TextScope> OfEach()
    {
        var open = Open.ToLookup(part => part.Instrument, StringComparer.Ordinal);
        var notJudged = NotJudged.ToLookup(text => text.Instrument, StringComparer.Ordinal);
        foreach (var instrument in Judged)
        {
            yield return new TextScope(View, framework, [instrument.Id], leftOut, Names)
            {
                Only = judged.Count > 1 ? instrument : null,
                Open = [.. open[instrument.Id]],
                NotJudged = [.. notJudged[instrument.Id]],
            };
        }
    }
}
