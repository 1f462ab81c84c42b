using System.Globalization;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Says the same as English with every letter disguised. What is not declared is no term, and stays as it is: then it was put together in code, and is found.</summary>
internal sealed class Disguised : ReportLanguage
{
    private readonly HashSet<string> declared;

    private Disguised(IEnumerable<string?> declared) =>
        this.declared = declared.OfType<string>().SelectMany(text => new[] { text, text.TrimEnd('.') }).ToHashSet(StringComparer.Ordinal);

    public override string Code => "x-disguised";

    public override CultureInfo Culture { get; } = DisguisedMonths();

    /// <summary>Makes a language that knows what frameworks, preconditions and kinds declare.</summary>
    public static Disguised For(params IEnumerable<Assessment> assessments) =>
        new([.. OfKinds(), .. OfVagueTerms(), .. assessments.Distinct().SelectMany(OfAssessment)]);

    public override string Template(string message) =>
        Regex.Replace(
            English.Template(message),
            @"\{([0-9])(\?[^{}]*)?\}|[^{}]+",
            part => part.Value[0] != '{' ? Disguise(part.Value) : $"{{{part.Groups[1].Value}{Disguise(part.Groups[2].Value)}}}"
        );

    public override string Term(string declared) => this.declared.Contains(declared) ? Disguise(declared) : declared;

    public static string Disguise(string text) =>
        string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? (char)(letter + 0x4E00) : letter));

    private static IEnumerable<string?> OfKinds() =>
        KindSet.Library.Kinds.SelectMany(kind =>
            kind.Fields.SelectMany(OfField).Concat([kind.Noun, kind.KnownTo, Telling.InWords(kind.Name)])
        );

    private static IEnumerable<string?> OfVagueTerms() => VaguePhrases.Library.All.Select(term => term.Suggestion);

    private static IEnumerable<string?> OfField(Field field) =>
        [
            field.Title,
            field.ShortTitle,
            field.Unit,
            (field as NumberField)?.TitleAfterUnit,
            .. ((field as TextField)?.Choices ?? (field as NamesField)?.Choices ?? []).Select(Telling.InWords),
        ];

    private static IEnumerable<string?> OfAssessment(Assessment assessment) =>
        assessment
            .Findings.SelectMany(finding =>
                new[] { finding.Statement, finding.WeakerStatement, finding.ApplicabilitySentence, finding.Theme.Name, finding.Title }
                    .Concat(finding.Citations.Concat(finding.Comparisons).Select(citation => citation.ToString()))
                    .Concat(finding.Parameters.Select(value => value.Parameter.Title))
            )
            .Concat(assessment.Framework.Entries.SelectMany(OfEntry))
            .Concat(assessment.Framework.Commitments.SelectMany(owed => new[] { owed.What, owed.Citation.ToString() }))
            .Concat([assessment.Framework.Title, Party.OfTheFinding.Title]);

    private static IEnumerable<string?> OfEntry(FrameworkEntry entry)
    {
        var definition = entry.Precondition.Definition;
        var parts = new[] { definition.Requirement, definition.Weaker, definition.Applicability }
            .OfType<Requirement>()
            .SelectMany(requirement => requirement.WithParts())
            .ToList();
        return parts
            .OfType<Quantifier>()
            .Select(quantifier => quantifier.Query.Scope)
            .Concat(parts.OfType<OpenRequirement>().Select(open => open.Statement))
            .Concat(parts.OfType<FieldCondition>().Select(condition => condition.Presumption))
            .Append(entry.NotApplicableBecause);
    }

    private static CultureInfo DisguisedMonths()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.AbbreviatedMonthNames = [.. culture.DateTimeFormat.AbbreviatedMonthNames.Select(Disguise)];
        culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = [.. culture.DateTimeFormat.AbbreviatedMonthGenitiveNames.Select(Disguise)];
        return culture;
    }
}
