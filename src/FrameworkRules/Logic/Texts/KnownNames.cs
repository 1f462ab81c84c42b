using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>Knows by which names a text may name somebody or some place: those of the framework, of the submission's bodies and surveys, and of the texts on file.</summary>
internal sealed class KnownNames
{
    private readonly FrameworkTexts framework;
    private readonly StateView? view;
    private readonly ConcurrentDictionary<(TextSort, string), bool> answers = new(concurrencyLevel: 1, capacity: 31);

    public KnownNames(FrameworkTexts framework, StateView? view) => (this.framework, this.view) = (framework, view);

    private NameWords Own => field ??= view is null ? NameWords.None : new NameWords(NamesIn(view).OfType<string>());

    private HashSet<string> Steps => field ??= view is null ? [] : [.. StepsIn(view.State).OfType<string>().Select(NormalForm.Of)];

    private AnnexNames Annexes => field ??= new AnnexNames(view is null ? [] : view.State.Instruments.SelectMany(text => text.Annexes));

    /// <summary>Gets the names where there is nothing to look at.</summary>
    public static KnownNames None { get; } = new(FrameworkTexts.None, view: null);

    /// <summary>Gets the words that state nothing.</summary>
    public VagueTerms Vague => framework.Vague;

    /// <summary>Tells whether a text states what a field takes: with all its words, and without those that leave something open.</summary>
    public bool AreIn(string text, TextSort takes)
    {
        if (takes == TextSort.Words)
        {
            return true;
        }

        if (!answers.TryGetValue((takes, text), out var answer))
        {
            answer =
                new StatedText(text, this).Is(takes)
                && (Vague.TakenOutOf(text) is not { } rest || new StatedText(rest.Trim(), this).Is(takes));
            answers[(takes, text)] = answer;
        }

        return answer;
    }

    /// <summary>Tells whether a name is known.</summary>
    public bool Knows(string name)
    {
        var form = NormalForm.Of(name);
        return framework.Names.Knows(form) || Own.Knows(form);
    }

    /// <summary>Tells whether a word is part of a name that is known.</summary>
    /// <param name="form">The word, in normal form.</param>
    public bool KnowsWord(string form) => framework.Names.KnowsWord(form) || Own.KnowsWord(form);

    /// <summary>Tells whether a text names a step of a text on file: a commitment by its id, or a step that a clause makes wait.</summary>
    public bool KnowsStep(string text) => Steps.Contains(NormalForm.Of(text));

    /// <summary>Tells whether a text refers to an annex that is on file.</summary>
    public bool RefersToAnnex(string text) => Annexes.AreIn(text);

    private static IEnumerable<string?> NamesIn(StateView view) =>
        view
            .State.Bodies.SelectMany(body => body.Aka.Concat([body.Id, body.Name, body.SpeaksFor]))
            .Concat(view.State.Instruments.SelectMany(text => new[] { text.Id, text.Title }))
            .Concat(view.State.Instruments.SelectMany(text => text.Annexes).Select(annex => annex.Id))
            .Concat(view.State.Surveys.Select(survey => survey.Scope));

    private static IEnumerable<string?> StepsIn(AgreementState state)
    {
        foreach (var provision in state.Instruments.SelectMany(text => text.Provisions))
        {
            yield return provision.Kind == KindSet.OfCommitments ? provision.Id : null;
            foreach (var field in provision.Kind.StepFields)
            {
                yield return provision.Get(field).Text;
            }
        }
    }
}
