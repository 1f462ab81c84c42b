namespace FrameworkRules;

/// <summary>Reads the fields of a clause that stand in brackets.</summary>
internal sealed class BracketReader(RecordReader records, ErrorList errors)
{
    public const string MemberName = "brackets";

    private const string Expected =
        "an object that gives for each field in brackets who proposes what, like { \"withinDays\": { \"IL\": 60, \"LB\": 30 } }";

    /// <summary>Lists the fields of a kind that may stand in brackets.</summary>
    public static IEnumerable<Field> FieldsOf(Kind kind) =>
        kind.Fields.Where(field => !field.Required && (field == kind.Level || field.Ordinal >= kind.FirstOwnField));

    /// <summary>Reads the brackets of a clause.</summary>
    public void Read(AgreementClaim clause, Member member)
    {
        foreach (var bracketed in records.Members(member.Value, member.Place, Expected))
        {
            if (FieldsOf(clause.Kind).FirstOrDefault(field => field.Name == bracketed.Name) is not { } field)
            {
                errors.Report(
                    bracketed.Place,
                    new(JsonText.Quote(bracketed.Name), $"a field of \"{clause.Kind.Name}\" that is not required")
                    {
                        Like = (bracketed.Name, FieldsOf(clause.Kind).Select(known => known.Name)),
                    }
                );
            }
            else
            {
                Read(clause, field, bracketed);
            }
        }
    }

    private void Read(AgreementClaim clause, Field field, Member bracketed)
    {
        var before = errors.Count;
        var alternatives = new List<(string By, FieldValue Value)>();
        foreach (var proposal in records.Members(bracketed.Value, bracketed.Place, "who proposes what, like { \"IL\": 60, \"LB\": 30 }"))
        {
            if (!JsonText.IsName(proposal.Name))
            {
                errors.Report(proposal.Place, new(JsonText.Quote(proposal.Name), "the name of who proposes it"));
            }
            else if (records.TryReadValue(field, proposal.Value, out var value, out var mismatch))
            {
                alternatives.Add((proposal.Name, value));
            }
            else
            {
                errors.Report(proposal.Place, mismatch);
            }
        }

        if (errors.Count > before)
        {
            return;
        }

        try
        {
            clause.Open(new Bracket(field, [.. alternatives]));
        }
        catch (ArgumentException)
        {
            errors.Report(
                bracketed.Place,
                new(
                    alternatives.Count switch
                    {
                        0 => "no alternative",
                        1 => "one alternative",
                        _ => "one value, or one name, twice",
                    },
                    "two alternatives at least that differ, and one of each who proposes something"
                )
            );
        }
    }
}
