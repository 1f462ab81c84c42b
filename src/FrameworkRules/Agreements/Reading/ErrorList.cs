using System.Globalization;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Collects everything that is wrong with a file, up to a number that is listed.</summary>
internal sealed class ErrorList(JsonElement root, int most)
{
    private readonly List<(Place Place, Mismatch Mismatch)> errors = [];
    private readonly HashSet<(Place, Field)> misread = [];
    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, JsonElement[]> contents = [];

    /// <summary>Gets how many errors there are, listed or not.</summary>
    public int Count { get; private set; }

    /// <summary>Notes that a field could not be read, so that what follows from it is not reported too.</summary>
    public void Misread(StateRecord record, Field field) => misread.Add((record.Place!, field));

    public bool IsMisread(StateRecord record, Field field) => misread.Contains((record.Place!, field));

    /// <summary>Notes that some record of a list could not be read, so that it is not reported at every other that names one.</summary>
    public void Unread(string list) => unread.Add(list);

    /// <summary>Reports what is wrong with a record, unless it only follows from a value or a list that was misread.</summary>
    public void ReportRecord(StateRecord record, Field? field, Mismatch mismatch)
    {
        if ((field is not null && IsMisread(record, field)) || (mismatch.Among is { } list && unread.Contains(list)))
        {
            return;
        }

        // Finding a place takes time, so it is found for errors that are listed only.
        if (errors.Count < most)
        {
            Report(field is null ? record.Place! : PlaceOf(record, field), mismatch);
        }
        else
        {
            Count++;
        }
    }

    /// <summary>Finds where a field stands in its record; a field that is missing, where the record stands.</summary>
    private Place PlaceOf(StateRecord record, Field field)
    {
        var (place, index) = (record.Place!, 0);
        foreach (var property in ElementAt(place).EnumerateObject())
        {
            if (RecordReader.TryGetName(property, out var name) && name == field.Name)
            {
                return place.Member(index, field.Name);
            }

            index++;
        }

        return place;
    }

    /// <summary>Finds what stands at a place. The items of a list are gone through once, however many of them are asked for.</summary>
    private JsonElement ElementAt(Place place)
    {
        if (place.Parent is not { } parent)
        {
            return root;
        }

        if (!contents.TryGetValue(parent, out var content))
        {
            var element = ElementAt(parent);
            content =
                element.ValueKind == JsonValueKind.Array
                    ? [.. element.EnumerateArray()]
                    : [.. element.EnumerateObject().Select(property => property.Value)];
            contents.Add(parent, content);
        }

        return content[place.Position];
    }

    /// <summary>Reports what is wrong at a place.</summary>
    public void Report(Place place, Mismatch mismatch)
    {
        Count++;
        if (errors.Count < most)
        {
            errors.Add((place, mismatch));
        }
    }

    /// <summary>Reports a name that nothing has, and notes that what it was probably meant for was not read: like a suggestion, only for an error that is listed.</summary>
    public void ReportUnknown(Place place, Mismatch mismatch)
    {
        if (errors.Count < most && mismatch.Like is { } like && Suggestions.NearestName(like.Word, like.Known) is { } meant)
        {
            Unread(meant);
        }

        Report(place, mismatch);
    }

    /// <summary>Says that there are more errors than are listed.</summary>
    public static InputError Unlisted(int count, FormattableString listed) =>
        new()
        {
            Pointer = "",
            Found = string.Create(CultureInfo.InvariantCulture, $"{count} errors"),
            Expected = $"a submission without errors; {FormattableString.Invariant(listed)}",
        };

    /// <summary>Makes the exception that lists the errors, with their lines and columns.</summary>
    public InvalidSubmissionException Failure(ReadOnlySpan<byte> utf8)
    {
        var lines = LineFinder.Find(utf8, errors.Select(error => error.Place));
        var result = errors
            .Select(error => error.Mismatch.At(error.Place.Pointer, lines[error.Place].Line, lines[error.Place].Column))
            .OrderBy(error => error.Line)
            .ThenBy(error => error.Column)
            .ToList();
        if (Count > errors.Count)
        {
            result.Add(Unlisted(Count, $"the first {errors.Count} are listed (option {nameof(ReadOptions.MaxErrors)})"));
        }

        return new InvalidSubmissionException(result);
    }
}
