using System.Collections.Frozen;

namespace FrameworkRules;

/// <content>What a framework is made of, once it is put together.</content>
public sealed partial class FrameworkBuilder
{
    /// <summary>Gets the preconditions, one entry for each party where there is one finding per party.</summary>
    internal IEnumerable<FrameworkEntry> Entries
    {
        get
        {
            // A host may keep the builder and go on with it; the framework it made stays as it is.
            var casting = cast.ToFrozenDictionary(StringComparer.Ordinal);
            var under = law.ToFrozenSet(StringComparer.Ordinal);
            return entries.SelectMany(entry =>
                (entry with { Cast = casting, Sides = sides, Texts = texts, Law = under })
                    .PerParty()
                    .Select(each => each with { Commitments = TestedBy(each) })
            );
        }
    }

    /// <summary>Lists the commitments that a precondition tests; for a party those that it owes, or that nobody owes who is a side.</summary>
    private FrameworkCommitment[] TestedBy(FrameworkEntry entry)
    {
        var tested = commitments.FindAll(commitment => commitment.TestedBy.Contains(entry.Precondition.Id));
        if (entry.Party is not { } party)
        {
            return [.. tested];
        }

        var own = tested.FindAll(commitment => commitment.OwedBy.Contains(party));
        return [.. own.Count > 0 ? own : tested.FindAll(commitment => !commitment.OwedBy.Any(sides.Contains))];
    }

    internal IReadOnlyList<FrameworkCommitment> CommitmentsOf(string frameworkId)
    {
        foreach (var commitment in commitments)
        {
            if (commitment.TestedBy.FirstOrDefault(id => !entries.Exists(entry => entry.Precondition.Id == id)) is { } missing)
            {
                throw new ArgumentException($"{frameworkId} has no precondition {missing}, which is to test {commitment.Citation}.");
            }
        }

        return [.. commitments];
    }

    /// <summary>Lists what the preconditions compare names with, the texts they cite or judge, and the deadlines they set.</summary>
    private IEnumerable<KnownName> NamesUsed()
    {
        var definitions = entries.Select(entry => entry.Precondition.Definition).ToList();
        var nodes = definitions.SelectMany(definition => definition.Trees).SelectMany(tree => tree.WithParts()).ToList();
        var scopes = nodes.OfType<Quantifier>().Select(quantifier => quantifier.Query.Scope).OfType<string>();
        var compared = nodes
            .OfType<FieldCondition>()
            .SelectMany(condition => condition.Names.Select(name => (Of: condition.Field.Names!.Value, Name: Set(name))))
            .Where(name => name.Name is not null)
            .Select(name => new KnownName(name.Of, name.Name!, []));
        var cited = definitions.SelectMany(definition => definition.Citations).Select(citation => citation.Text.Id).Concat(texts);
        var deadlines = definitions.Select(definition => definition.Deadline?.Name).OfType<string>();
        return compared
            .Concat(scopes.Distinct().Select(scope => new KnownName(NameOf.Scope, scope, [])))
            .Concat(cited.Distinct().Select(text => new KnownName(NameOf.Instrument, text, [])))
            .Concat(deadlines.Distinct().Select(deadline => new KnownName(NameOf.Deadline, deadline, [])));
    }

    /// <summary>Returns a name that is compared with: itself, or what the parameter is set to.</summary>
    private string? Set(Operand<string> name) =>
        name.Parameter is not { } parameter ? (string)name.Literal
        : values.TryGetValue(parameter, out var set) ? (string)set.Value
        : (string?)parameter.ProposedValue;

    internal ParameterValues Values(string frameworkId)
    {
        var used = entries.SelectMany(entry => entry.Precondition.Definition.Parameters).Distinct().ToList();
        foreach (var twice in used.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            throw new ArgumentException($"{frameworkId}: two parameters are named \"{twice.Key}\"; declare it once and share it.");
        }

        foreach (var unused in values.Keys.Except(used))
        {
            throw new ArgumentException($"{frameworkId} sets the parameter \"{unused.Name}\", which none of its preconditions uses.");
        }

        foreach (var parameter in used.Where(parameter => !values.ContainsKey(parameter)))
        {
            if (parameter.ProposedValue is { } proposal)
            {
                values.Add(parameter, new ParameterValue { Parameter = parameter, Value = proposal });
            }
            else if (!parameter.IsOptional)
            {
                throw new ArgumentException($"{frameworkId} must set the parameter \"{parameter.Name}\" ({parameter.Title}).");
            }
        }

        return new ParameterValues(new Dictionary<Parameter, ParameterValue>(values));
    }
}
