using System.Globalization;

namespace FrameworkRules;

/// <summary>Hashes all that a framework puts into its findings, so that two frameworks of one id and version that judge differently are told apart.</summary>
/// <remarks>The title and what the framework replaces are left out: no finding depends on them.</remarks>
internal static class FrameworkDigest
{
    public static string Of(Framework framework)
    {
        using var writer = new DigestWriter();
        writer.Add(framework.Id);
        writer.Add(framework.Version);
        writer.Add(framework.Texts.Order(StringComparer.Ordinal));
        writer.Add(framework.Parameters, AddParameter);
        AddTimes(writer, framework);
        writer.Add(framework.Entries, AddEntry);
        writer.Add(framework.Commitments, AddCommitment);
        AddNames(writer, framework.Roster);
        writer.Add(framework.OwnVagueTerms.Select(term => term.Phrase).Order(StringComparer.Ordinal));
        return writer.Take();
    }

    /// <summary>Adds whom and what the framework knows by name: whose word counts and which names are one depends on it.</summary>
    private static void AddNames(DigestWriter writer, Roster roster)
    {
        writer.Add(
            roster.Actors.OrderBy(actor => actor.Id, StringComparer.Ordinal),
            (writer, actor) =>
            {
                writer.Add(actor.Id);
                writer.Add(actor.Role.ToString());
                writer.Add(actor.Of);
                writer.Add(actor.OtherNames);
            }
        );
        writer.Add(roster.Roles);
        writer.Add(
            roster.Names.Where(name => name.OtherNames.Count > 0),
            (writer, name) =>
            {
                writer.Add(name.Id);
                writer.Add(name.OtherNames);
            }
        );
    }

    private static void AddParameter(DigestWriter writer, ParameterValue value)
    {
        writer.Add(value.Parameter.Name);
        writer.Add(value.Parameter.ValueType.Name);
        writer.Add(value.ToString());
        // An instant is shown to the second only.
        writer.Add((value.Value as DateTimeOffset?)?.UtcTicks ?? 0);
        writer.Add(value.Source);
        writer.Add(value.IsOverride);
    }

    /// <summary>Adds for how long the claims of each kind are believed, whether the kind declares it or the view options set it.</summary>
    private static void AddTimes(DigestWriter writer, Framework framework)
    {
        var options = framework.ViewOptions;
        writer.Add(options.SurveyTolerance.Ticks);
        writer.Add(
            framework.KindsRead.Union(options.BelievedFor.Keys).OrderBy(kind => kind.Name, StringComparer.Ordinal),
            (writer, kind) =>
            {
                writer.Add(kind.Name);
                writer.Add(kind.Nature.ToString());
                writer.Add(options.Of(kind)?.Ticks ?? 0);
            }
        );
    }

    private static void AddEntry(DigestWriter writer, FrameworkEntry entry)
    {
        var definition = entry.Definition;
        writer.Add(entry.Precondition.Id);
        writer.Add(entry.Party);
        writer.Add(entry.Gate.ToString());
        writer.Add(entry.Weight.ToString());
        writer.Add(entry.NotApplicableBecause);
        writer.Add(entry.Sides.Order(StringComparer.Ordinal));
        writer.Add(entry.Precondition.Theme.Name);
        writer.Add(entry.Precondition.Layer.ToString());
        writer.Add(definition.Title);
        writer.Add(definition.Sentence.ToString());
        writer.Add(definition.Citations, AddCitation);
        writer.Add(entry.Law.Order(StringComparer.Ordinal));
        writer.Add(entry.PartyFor(definition.FixedDutyBearers));
        writer.Add(definition.DutyBearerField?.ToString());
        writer.Add(entry.PartyFor(definition.AddresseeList));
        writer.Add(definition.Deadline?.Name);
        AddTree(writer, definition.Requirement);
        writer.Add(definition.WeakerSentence?.ToString());
        AddTree(writer, definition.Weaker);
        writer.Add(definition.ApplicabilitySentence?.ToString());
        AddTree(writer, definition.Applicability);
    }

    /// <summary>Adds a requirement as it is described, and what the description shows by title only: which nodes there are, and which kinds and fields they read.</summary>
    private static void AddTree(DigestWriter writer, Requirement? tree)
    {
        writer.Add(tree?.Describe());
        writer.Add(
            tree?.WithParts() ?? [],
            static (writer, node) =>
            {
                writer.Add(node.GetType().FullName);
                writer.Add(node.KindsRead.Select(kind => kind.Name));
                writer.Add(node.Parameters.Select(parameter => parameter.Name));
                writer.Add((node as FieldCondition)?.Presumption);
                writer.Add(node.Literals, AddLiteral);
            }
        );
    }

    /// <summary>Adds a value as it is compared, and not as it is shown: a time to the tick, a number with all its digits.</summary>
    private static void AddLiteral(DigestWriter writer, object? literal) =>
        writer.Add(
            literal switch
            {
                DateTimeOffset instant => instant.UtcTicks.ToString(CultureInfo.InvariantCulture),
                TimeSpan time => time.Ticks.ToString(CultureInfo.InvariantCulture),
                IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
                _ => literal?.ToString(),
            }
        );

    private static void AddCommitment(DigestWriter writer, FrameworkCommitment commitment)
    {
        AddCitation(writer, commitment.Citation);
        writer.Add(commitment.OwedBy);
        writer.Add(commitment.Wording.ToString());
        writer.Add(commitment.What);
        writer.Add(commitment.TestedBy);
    }

    private static void AddCitation(DigestWriter writer, Citation citation)
    {
        writer.Add(citation.Text.Id);
        writer.Add(citation.Text.ShortTitle);
        writer.Add(citation.Point);
    }
}
