namespace FrameworkRules;

/// <summary>A sentence of a definition, with placeholders for what a framework sets: a parameter by its name, or how long claims of a kind are believed.</summary>
internal sealed class Sentence
{
    private const string Belief = "belief:";
    private readonly Dictionary<string, Piece> placeholders = new(StringComparer.Ordinal);
    private readonly List<Piece> pieces = [];

    /// <summary>Reads a sentence.</summary>
    /// <param name="template">The sentence, with placeholders in braces.</param>
    /// <param name="parameters">The parameters it may name.</param>
    /// <param name="kinds">The kinds whose times of belief it may name.</param>
    /// <exception cref="FormatException">A placeholder names none of them, or a brace belongs to no placeholder.</exception>
    public Sentence(string template, IEnumerable<Parameter> parameters, IEnumerable<Kind> kinds)
    {
        foreach (var parameter in parameters)
        {
            placeholders.TryAdd(parameter.Name, new Piece(parameter.Name, Parameter: parameter));
        }

        foreach (var kind in kinds.Where(kind => kind.BelievedFor is not null))
        {
            placeholders.TryAdd(Belief + kind.Name, new Piece(Belief + kind.Name, Kind: kind));
        }

        Read(template);
    }

    /// <summary>Gets what stands outside the placeholders, piece by piece.</summary>
    public IEnumerable<string> PlainText => pieces.Where(piece => piece.IsPlain).Select(piece => piece.Text);

    /// <summary>Renders the sentence with what a framework sets.</summary>
    public string In(ParameterValues values, ViewOptions times) =>
        pieces is [var only] ? only.Text : string.Concat(pieces.Select(piece => piece.In(values, times)));

    /// <summary>Renders the sentence with the names of what frameworks set, as the tree of a requirement shows them.</summary>
    public override string ToString() => string.Concat(pieces.Select(piece => piece.IsPlain ? piece.Text : $"[{piece.Text}]"));

    private void Read(string template)
    {
        var parts = template.Split('{');
        pieces.Add(Plain(parts[0]));
        foreach (var part in parts.Skip(1))
        {
            if (part.Split('}', 2) is not [var name, var plain])
            {
                throw Stray();
            }

            pieces.Add(placeholders.GetValueOrDefault(name) ?? throw new FormatException(NothingNamed(name)));
            pieces.Add(Plain(plain));
        }

        Piece Plain(string text) => text.Contains('}') ? throw Stray() : new Piece(text);
        FormatException Stray() => new($"\"{template}\" has a brace that belongs to no placeholder.");
    }

    private string NothingNamed(string name) =>
        $"\"{{{name}}}\" names neither a parameter of the precondition nor, as \"{{{Belief}kind}}\", a kind about the ground that it reads"
        + (Suggestions.Nearest(name, placeholders.Keys) is { } suggestion ? $"; {suggestion}" : ".");

    private sealed record Piece(string Text, Parameter? Parameter = null, Kind? Kind = null)
    {
        public bool IsPlain => Parameter is null && Kind is null;

        public string In(ParameterValues values, ViewOptions times) =>
            Parameter is not null
                ? values.Find(Parameter) is { } set
                    ? Shown(set.ToString(), set.IsProposal)
                    : $"({Text}, not set)"
                : Kind is not null
                    ? Shown(ParameterText.Show(times.Of(Kind)!.Value), times.Of(Kind) == Kind.BelievedFor)
                    : Text;

        /// <summary>Marks a limit that no text gives, and nobody has set.</summary>
        private static string Shown(string value, bool isProposal) => isProposal ? $"{value} (proposed)" : value;
    }
}
