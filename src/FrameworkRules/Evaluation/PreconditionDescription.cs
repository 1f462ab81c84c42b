using System.Text;

namespace FrameworkRules;

/// <summary>Describes a precondition as a framework uses it, from its definition alone, so that a host's is documented like the library's. Immutable.</summary>
public sealed class PreconditionDescription
{
    private readonly Precondition precondition;
    private readonly Framework framework;
    private readonly FrameworkEntry first;

    internal PreconditionDescription(Framework framework, Precondition precondition)
    {
        this.framework = framework;
        this.precondition = precondition;
        List<FrameworkEntry> uses = [.. framework.Entries.Where(entry => entry.Precondition == precondition)];
        first = uses[0];
        Parties = [.. uses.Select(use => use.Party).OfType<string>()];
    }

    /// <summary>Gets the stable id.</summary>
    public string Id => precondition.Id;

    /// <summary>Gets the few words under which lists name it; where it has none, what is required.</summary>
    public string Title => Definition.Title ?? Statement.TrimEnd('.');

    /// <summary>Gets what is required, in one sentence.</summary>
    public string Statement => framework.Say(Definition.Sentence);

    /// <summary>Gets what it is about.</summary>
    public Theme Theme => precondition.Theme;

    /// <summary>Gets what part of an agreement's life it looks at.</summary>
    public Layer Layer => precondition.Layer;

    /// <summary>Gets what it is a precondition of.</summary>
    public Gate Gate => first.Gate;

    /// <summary>Gets how heavily it weighs.</summary>
    public Weight Weight => first.Weight;

    /// <summary>Gets why it does not apply under the framework, or <see langword="null"/>.</summary>
    public string? NotApplicableBecause => first.NotApplicableBecause;

    /// <summary>Gets the parties of which each has a finding; empty where there is one finding.</summary>
    public IReadOnlyList<string> Parties { get; }

    /// <summary>Gets those whose duty it is; empty where the record names them.</summary>
    public IReadOnlyList<string> DutyBearers =>
        Definition.DutyBearerField is not null ? []
        : Definition.FixedDutyBearers.Count > 0 ? first.FixedDutyBearers
        : Parties;

    /// <summary>Gets the field in which the record names the party whose duty it is, or <see langword="null"/>.</summary>
    public TextField? DutyBearerField => Definition.DutyBearerField;

    /// <summary>Gets those whom the text calls on without their being a party to it.</summary>
    public IReadOnlyList<string> Addressees => first.Addressees;

    /// <summary>Gets the texts it comes from: the framework's own, law that the framework stands under, and standards of practice, whenever they were made.</summary>
    public IReadOnlyList<Citation> Citations => Cited.Sources;

    /// <summary>Gets what other texts say of the same: to compare, not to judge by.</summary>
    public IReadOnlyList<Citation> Comparisons => Cited.Comparisons;

    /// <summary>Gets by what it is owed under the framework.</summary>
    public Obligation Owed => Cited.Owed;

    /// <summary>Gets the ids under which it, or one it was split from, was known.</summary>
    public IReadOnlyList<string> Aliases => [.. Definition.Aliases];

    /// <summary>Gets the commitments of the framework's texts that it tests.</summary>
    public IReadOnlyList<FrameworkCommitment> Commitments =>
        [.. framework.Commitments.Where(commitment => commitment.TestedBy.Contains(Id))];

    /// <summary>Gets the parameter that holds the deadline, or <see langword="null"/>.</summary>
    public Parameter? Deadline => Definition.Deadline;

    /// <summary>Gets the parameters it is judged by, ordered by name.</summary>
    public IReadOnlyList<Parameter> Parameters => [.. Definition.Parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal)];

    /// <summary>Gets what is required, as an indented tree with parameters by their names.</summary>
    public string Requirement => Definition.Requirement.Describe();

    /// <summary>Gets the lesser requirement that makes it met in part, in one sentence, or <see langword="null"/>.</summary>
    public string? WeakerStatement => Said(Definition.WeakerSentence);

    /// <summary>Gets the lesser requirement as a tree, or <see langword="null"/>.</summary>
    public string? WeakerRequirement => Definition.Weaker?.Describe();

    /// <summary>Gets where it applies, in one sentence, or <see langword="null"/> if it always does.</summary>
    public string? ApplicabilityStatement => Said(Definition.ApplicabilitySentence);

    /// <summary>Gets where it applies, as a tree, or <see langword="null"/>.</summary>
    public string? Applicability => Definition.Applicability?.Describe();

    /// <summary>Gets the kinds of claim that settle an unknown.</summary>
    public IReadOnlyList<Kind> SettledBy => [.. Definition.Requirement.WithParts().SelectMany(node => node.KindsRead).Distinct()];

    private Definition Definition => precondition.Definition;

    private Citations Cited => first.CitedOn(DateOnly.MaxValue);

    /// <summary>Returns what the framework sets a parameter to, or <see langword="null"/> if it sets nothing.</summary>
    public ParameterValue? ValueOf(Parameter parameter) => framework.Values.Find(Given.There(parameter));

    /// <summary>Puts the description into words, line by line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Id).Append(" (").Append(Theme).Append("). ").Append(Statement).Append('\n');
        Line("Layer", Layer.ToString().ToLowerInvariant());
        Line("Gate and weight", $"{Gate.ToString().ToLowerInvariant()}, {Weight.ToString().ToLowerInvariant()}");
        Line("To act", ToAct());
        Line("Called on", string.Join(", ", Addressees));
        Line("From", string.Join("; ", Citations));
        foreach (var parameter in Definition.Parameters)
        {
            Line($"Parameter {parameter.Name}", ValueOf(parameter) is { } value ? $"{value} ({SourceOf(value)})" : "not set");
        }

        Part("Applies when", ApplicabilityStatement, Applicability);
        Part("Requires", null, Requirement);
        Part("Met in part when", WeakerStatement, WeakerRequirement);
        text.Append("An unknown is settled by:\n");
        foreach (var kind in SettledBy)
        {
            Line($"  {kind.Noun} (\"{kind.Name}\")", kind.KnownTo is null ? "a claim" : $"a claim; {kind.KnownTo} could tell");
        }

        return text.ToString();

        void Line(string label, string value)
        {
            if (value.Length > 0)
            {
                text.Append(label).Append(": ").Append(value).Append('\n');
            }
        }

        void Part(string label, string? sentence, string? tree)
        {
            if (tree is null)
            {
                return;
            }

            text.Append(label).Append(sentence is null ? ":" : $": {sentence}").Append('\n');
            foreach (var line in tree.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }
    }

    private string ToAct() =>
        DutyBearerField is { } named ? $"the party that \"{named.Name}\" names"
        : Definition.FixedDutyBearers.Count > 0 ? string.Join(", ", DutyBearers)
        : string.Join("; ", Parties);

    private static string SourceOf(ParameterValue value) => value.Source ?? (value.IsOverride ? "overridden" : "proposed by this library");

    private string? Said(Sentence? sentence) => sentence is null ? null : framework.Say(sentence);
}
