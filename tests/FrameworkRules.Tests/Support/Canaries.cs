using System.Text.RegularExpressions;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests;

/// <summary>Makes some subjects and texts of a state known in confidence alone, and puts into each of their fields what stands nowhere else.</summary>
internal sealed partial class Canaries(Dice dice)
{
    private const string Word = "kanarek";
    private const int Number = 987_654_321;
    private const decimal Percent = 87.6543m;

    private static readonly DateTimeOffset Instant = new(2037, 11, 23, 9, 41, 0, TimeSpan.Zero);

    /// <summary>Tells whether a text has a word, number or date of theirs in it.</summary>
    public static bool AreIn(string text) =>
        new[] { Word, $"{Number}", "987,654,321", "87.6543" }.Any(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase))
        || Year().IsMatch(text);

    public AgreementState In(AgreementState state)
    {
        var hidden = state
            .Claims.GroupBy(claim => (claim.Kind, claim.Id))
            .Where(_ => dice.Chance(60))
            .Select(subject => subject.Key)
            .ToHashSet();
        var named = state
            .Claims.Where(claim => !hidden.Contains((claim.Kind, claim.Id)))
            .SelectMany(claim => claim.Kind.References.Select(field => (field.Target!, claim[field].Text!)))
            .ToHashSet();
        string NameOf(Kind kind, string id) => hidden.Contains((kind, id)) && !named.Contains((kind, id)) ? $"{Word}-{id}" : id;
        var claims = state.Claims.Select(claim => hidden.Contains((claim.Kind, claim.Id)) ? Hidden(claim, NameOf) : claim).ToList();
        // Some subjects have one word in confidence beside what is open.
        for (var i = 0; i < claims.Count; i++)
        {
            claims[i] = !claims[i].Confidential && dice.Chance(15) ? Hidden(claims[i], (_, id) => id) : claims[i];
        }

        return state.With(
            sources: [.. state.Sources, HiddenSource(state)],
            instruments: [.. state.Instruments.Select(text => dice.Chance(25) ? Hidden(text) : text)],
            claims: claims
        );
    }

    private AgreementClaim Hidden(AgreementClaim claim, Func<Kind, string, string> nameOf)
    {
        var values = claim
            .Kind.Fields.Where(field => claim[field] != default)
            .ToDictionary(field => field, field => Value(claim, field, nameOf));
        values[claim.Kind.Confidential!] = true;
        values[claim.Kind.Note!] = $"{Word} note";
        if (dice.Chance(50))
        {
            values[claim.Kind.Source!] = $"{Word}-source";
        }

        return new AgreementClaim(claim.Kind, nameOf(claim.Kind, claim.Id), values.Where(value => value.Key != claim.Kind.Id));
    }

    /// <summary>Most of what is said is replaced by what stands nowhere else; the rest stays, so that what is hidden decides something.</summary>
    private FieldValue Value(AgreementClaim claim, Field field, Func<Kind, string, string> nameOf)
    {
        var value = claim[field];
        var mayChange =
            value.IsStated
            && !value.IsNone
            && field.Name is not "from" and not "at" and not "reportedOn" and not "seenOn" and not "verifiedOn";
        return field switch
        {
            TextField { Target: { } target } when value.Text is { } id => nameOf(target, id),
            _ when !mayChange || dice.Chance(35) => value,
            NumberField { Unit: "%" } => Percent,
            NumberField { Name: not "reportEveryDays" } => Number,
            InstantField => Instant,
            TextField { Choices.Count: 0 } text when text != claim.Kind.Source && text != claim.Kind.SameAs => $"{Word} {field.Name}",
            NamesField { Choices.Count: 0 } => new[] { $"{Word} one", $"{Word} two" },
            _ => value,
        };
    }

    private Instrument Hidden(Instrument text) =>
        new(text.Id)
        {
            Title = $"{Word} title",
            Date = text.Date,
            SourceId = text.SourceId,
            IsComplete = text.IsComplete,
            EndsOn = text.EndsOn,
            AcceptedBy = text.AcceptedBy,
            Amends = text.Amends,
            Replaces = text.Replaces,
            Settles = text.Settles,
            Annexes = text.Annexes,
            Confidential = true,
            Provisions = [.. text.Provisions.Select(HiddenClause)],
        };

    private AgreementClaim HiddenClause(AgreementClaim clause)
    {
        var values = clause
            .Kind.Fields.Where(field => field != clause.Kind.Id && clause[field] != default)
            .ToDictionary(field => field, field => field == clause.Kind.Annex ? clause[field] : Value(clause, field, (_, id) => id));
        values[clause.Kind.Paragraph!] = $"{Word} paragraph";
        values[clause.Kind.Words!] = $"{Word} words as appropriate";
        return new AgreementClaim(clause.Kind, $"{Word}-{clause.Id}", values);
    }

    private static Source HiddenSource(AgreementState state) =>
        new($"{Word}-source")
        {
            Publisher = $"{Word} publisher",
            Title = $"{Word} title",
            Symbol = $"{Word} symbol",
            Paragraph = $"{Word} paragraph",
            Address = $"https://{Word}.example/",
            SeenAt = $"https://{Word}.example/copy",
            Quotation = $"{Word} words",
            Date = state.Sources.Count > 0 ? state.Sources[0].Date : Make.Before,
            Grade = SourceGrade.Observer,
        };

    /// <summary>The year of their instant, which is none where a digest happens to have its digits.</summary>
    [GeneratedRegex("(?<![0-9a-f])2037(?![0-9a-f])", RegexOptions.None, 10_000)]
    private static partial Regex Year();
}
