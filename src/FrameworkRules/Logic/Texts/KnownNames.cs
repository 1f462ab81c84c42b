using System.Collections.Concurrent;

namespace FrameworkRules;

/// <summary>Knows by which names a text may name somebody or some place: those of the framework, of the submission's bodies and surveys, and of the texts on file.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> names;
    private readonly HashSet<string> words;
    private readonly HashSet<string> steps = [];
    private readonly HashSet<string> annexes;
    private readonly int longestAnnex;
    private readonly ConcurrentDictionary<(TextSort, string), bool> answers = new();

    public KnownNames(FrameworkTexts framework, StateView view)
        : this(
            [.. framework.Names, .. NamesIn(view).OfType<string>().Select(NormalForm.Of)],
            [
                .. view
                    .State.Instruments.SelectMany(text => text.Annexes)
                    .Where(annex => !annex.IsMissing)
                    .Select(annex => NormalForm.Of(annex.Id)),
            ]
        ) => (steps, Vague) = ([.. StepsIn(view.State).OfType<string>().Select(NormalForm.Of)], framework.Vague);

    private KnownNames(HashSet<string> names, string[] annexes)
    {
        this.names = names;
        this.annexes =
        [
            .. annexes
                .Select(annex => annex.StartsWith($"{AnnexWord} ", StringComparison.Ordinal) ? annex[(AnnexWord.Length + 1)..] : annex)
                .Where(annex => WordsIn(annex) <= MostWords),
        ];
        longestAnnex = this.annexes.Select(WordsIn).DefaultIfEmpty().Max();
        words = [.. names, .. names.SelectMany(name => name.Split(' ')).Where(word => !CommonWords.All.Contains(word))];
    }

    private const string AnnexWord = "ANNEX";

    /// <summary>An annex whose name has more words is not looked for in texts.</summary>
    private const int MostWords = 16;

    private static int WordsIn(string name) => name.Split(' ').Length;

    /// <summary>Gets the names where there is nothing to look at.</summary>
    public static KnownNames None { get; } = new([], []);

    /// <summary>Gets the words that state nothing.</summary>
    public IReadOnlyList<VagueTerm> Vague { get; } = [];

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
                && (VaguePhrases.TakenOutOf(text, Vague) is not { } rest || new StatedText(rest.Trim(), this).Is(takes));
            answers[(takes, text)] = answer;
        }

        return answer;
    }

    /// <summary>Tells whether a name is known.</summary>
    public bool Knows(string name) => names.Contains(NormalForm.Of(name));

    /// <summary>Tells whether a word is part of a name that is known.</summary>
    public bool KnowsWord(string word) => words.Contains(NormalForm.Of(word));

    /// <summary>Tells whether a text names a step of a text on file: a commitment by its id, or a step that a clause makes wait.</summary>
    public bool KnowsStep(string text) => steps.Contains(NormalForm.Of(text));

    /// <summary>Tells whether a text refers to an annex that is on file.</summary>
    public bool RefersToAnnex(string text)
    {
        if (annexes.Count == 0)
        {
            return false;
        }

        var words = NormalForm.Of(text).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            for (var count = 1; words[i] == AnnexWord && count <= longestAnnex && i + count < words.Length; count++)
            {
                if (annexes.Contains(string.Join(' ', words, i + 1, count)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<string?> NamesIn(StateView view) =>
        view
            .Index.Voices.Roster.Actors.SelectMany(actor => actor.OtherNames.Prepend(actor.Id))
            .Concat(view.State.Bodies.SelectMany(body => body.Aka.Concat([body.Id, body.Name, body.SpeaksFor])))
            .Concat(view.State.Instruments.SelectMany(text => new[] { text.Id, text.Title }))
            .Concat(view.State.Instruments.SelectMany(text => text.Annexes).Select(annex => annex.Id))
            .Concat(view.State.Surveys.Select(survey => survey.Scope));

    private static IEnumerable<string?> StepsIn(AgreementState state)
    {
        foreach (var provision in state.Instruments.SelectMany(text => text.Provisions))
        {
            yield return provision.Kind == KindSet.OfCommitments ? provision.Id : null;
            foreach (var field in provision.Kind.Fields.Where(field => field.Takes == TextSort.Step))
            {
                yield return provision.Get(field).Text;
            }
        }
    }
}
