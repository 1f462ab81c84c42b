using System.Text.Json;

namespace FrameworkRules;

/// <summary>Reads records through the fields their schema declares.</summary>
internal sealed class RecordReader(ErrorList errors)
{
    /// <summary>Gets or sets what reading a value depends on.</summary>
    public ReadingContext Context { get; set; } = new(Days: null);

    /// <summary>Reads a list of records.</summary>
    public void ReadList<T>(Member list, List<T> into, Func<T> create)
        where T : StateRecord
    {
        foreach (var (item, place) in Items(list))
        {
            var record = create();
            record.Place = place;
            if (item.ValueKind != JsonValueKind.Object)
            {
                errors.Report(
                    place,
                    new(
                        JsonText.Describe(item),
                        $"an object with {string.Join(", ", record.Schema.Fields.Where(field => field.Required).Select(field => JsonText.Quote(field.Name)))}"
                    )
                );
                errors.Unread(list.Name);
                continue;
            }

            foreach (var member in Members(item, place, "an object"))
            {
                ReadField(record, member);
            }

            NoteUnnamed(record);
            into.Add(record);
        }
    }

    /// <summary>Notes which list has a record that no other can name.</summary>
    public void NoteUnnamed(StateRecord record)
    {
        if (record.Schema.Find("id") is { Required: true } id && record.Get(id).State != ValueState.Given)
        {
            errors.Unread(record.Schema.Name);
        }
    }

    /// <summary>Reads one field of a record; other members of that object are read elsewhere.</summary>
    public void ReadField(StateRecord record, Member member, params ReadOnlySpan<string> others)
    {
        if (member.Name == BracketReader.MemberName && record is AgreementClaim { Kind.Nature: ClaimNature.Provision } clause)
        {
            new BracketReader(this, errors).Read(clause, member);
            return;
        }

        if (record.Schema.Find(member.Name) is not { } field)
        {
            errors.ReportUnknown(
                member.Place,
                new(JsonText.Quote(member.Name), $"a property of \"{record.Schema.Name}\"")
                {
                    Like = (member.Name, [.. record.Schema.Fields.Select(known => known.Name), .. others]),
                }
            );
            return;
        }

        if (TryReadValue(field, member.Value, out var value, out var mismatch))
        {
            record.Read(field, value, OddityOf(field, member.Value, value));
        }
        else
        {
            errors.Misread(record, field);
            errors.Report(member.Place, mismatch);
        }
    }

    internal bool TryReadValue(Field field, JsonElement element, out FieldValue value, out Mismatch mismatch)
    {
        mismatch = default;
        value = element.ValueKind == JsonValueKind.Null ? FieldValue.NotKnown : default;
        try
        {
            if (JsonText.IsPlaceholder(element))
            {
                mismatch = new(JsonText.Describe(element), field.Expected, Placeholder(field.Required));
                return false;
            }

            value = element.ValueKind == JsonValueKind.String && element.ValueEquals(JsonText.NoneWord) ? FieldValue.None : value;
            if (value.State == ValueState.Absent)
            {
                return field.TryRead(element, Context, out value, out mismatch);
            }

            if (value.IsNone && !field.MayBeNone && !field.Required)
            {
                mismatch = new(JsonText.Quote(JsonText.NoneWord), field.Expected, "0 or false if there is none; null if it is not known");
                return false;
            }
        }
        catch (InvalidOperationException)
        {
            mismatch = new("text with half of a surrogate pair", field.Expected);
            return false;
        }

        mismatch = new(JsonText.Describe(element), field.Expected, "the field is required");
        return !field.Required;
    }

    /// <summary>Says what to do with a field that is as a template has it.</summary>
    private static string Placeholder(bool isRequired) =>
        $"it is still as the template has it: fill it in{(isRequired ? "" : ", or take the line out")}";

    private Oddity? OddityOf(Field field, JsonElement element, in FieldValue value) =>
        HadOuterBlanks(element, value) ? Oddity.OuterBlanks
        : field is InstantField && Context.Days is { Zone: not null } days && HadOtherOffset(element, days) ? Oddity.OtherOffset
        : null;

    /// <summary>Tells whether a time, or a bound of a range, has another offset than its zone. Times in UTC contradict none.</summary>
    private static bool HadOtherOffset(JsonElement element, LocalDays days) =>
        element.ValueKind == JsonValueKind.Object
            ? element.EnumerateObject().Any(bound => HadOtherOffset(bound.Value, days))
            : element.ValueKind == JsonValueKind.String
                && InstantField.TryParse(element.GetString()!, out var instant)
                && days.Contradict(instant);

    /// <summary>Tells whether blanks stood around a text, or around one of a list of texts.</summary>
    private static bool HadOuterBlanks(JsonElement element, in FieldValue value) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.String && NameForm.HasOuterBlanks(item.GetString()!))
            : value.Text is { } text && !element.ValueEquals(text) && NameForm.HasOuterBlanks(element.GetString()!);

    /// <summary>Lists the members of an object, each once.</summary>
    public List<Member> Members(JsonElement element, Place place, string expected)
    {
        var members = new List<Member>();
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Report(place, new(JsonText.Describe(element), expected));
            return members;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var property in element.EnumerateObject())
        {
            if (!TryGetName(property, out var name))
            {
                errors.Report(place.Member(index++, "?"), new("a name with half of a surrogate pair", "a name of well-formed text"));
                continue;
            }

            var member = new Member(name, property.Value, place.Member(index++, name));
            if (names.Add(name))
            {
                members.Add(member);
            }
            else
            {
                errors.Report(member.Place, new($"{JsonText.Quote(name)} a second time", "each property once"));
                errors.Unread(name);
            }
        }

        return members;
    }

    /// <summary>Lists the items of a list.</summary>
    public IEnumerable<(JsonElement Item, Place Place)> Items(Member list)
    {
        if (list.Value.ValueKind != JsonValueKind.Array)
        {
            errors.Report(list.Place, new(JsonText.Describe(list.Value), "a list"));
            errors.Unread(list.Name);
            yield break;
        }

        var index = 0;
        foreach (var item in list.Value.EnumerateArray())
        {
            yield return (item, list.Place.Item(index++));
        }
    }

    public static bool TryGetName(JsonProperty property, out string name)
    {
        try
        {
            name = property.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = "";
            return false;
        }
    }

    public static bool TryGetString(Member member, out string text)
    {
        try
        {
            text = member.Value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }
}
