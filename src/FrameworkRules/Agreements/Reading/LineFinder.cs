using System.Text;
using System.Text.Json;

namespace FrameworkRules;

/// <summary>Finds lines and columns in a file, for error messages only.</summary>
internal static class LineFinder
{
    /// <summary>Finds the line and column of each place, in one pass over the file.</summary>
    public static Dictionary<Place, (int Line, int Column)> Find(ReadOnlySpan<byte> utf8, IEnumerable<Place> places)
    {
        var wanted = places
            .Distinct()
            .Select(place => (Place: place, place.Path))
            .OrderBy(place => place.Path, PathOrder.Instance)
            .ToList();
        var found = new Dictionary<Place, (int, int)>();
        var reader = new Utf8JsonReader(
            utf8,
            new JsonReaderOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
                MaxDepth = int.MaxValue,
            }
        );
        var path = new List<int>();
        var lines = new LineCounter();
        var nameOffset = -1L;
        while (found.Count < wanted.Count && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path[^1]++;
                    nameOffset = reader.TokenStartIndex;
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    path.RemoveAt(path.Count - 1);
                    continue;
                default:
                    if (nameOffset < 0 && path.Count > 0)
                    {
                        path[^1]++;
                    }

                    break;
            }

            var offset = nameOffset < 0 ? reader.TokenStartIndex : nameOffset;
            while (found.Count < wanted.Count && path.AsSpanEquals(wanted[found.Count].Path))
            {
                found.Add(wanted[found.Count].Place, lines.At(utf8, offset));
            }

            nameOffset = -1;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                path.Add(-1);
            }
        }

        return found;
    }

    /// <summary>Returns the line and column, both from 1, of a byte.</summary>
    public static (int Line, int Column) At(ReadOnlySpan<byte> utf8, long offset) => new LineCounter().At(utf8, offset);

    private static bool AsSpanEquals(this List<int> path, int[] other) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(path).SequenceEqual(other);

    private struct LineCounter
    {
        private int line;
        private int characters;
        private int counted;

        public (int Line, int Column) At(ReadOnlySpan<byte> utf8, long offset)
        {
            var passed = utf8[counted..(int)Math.Min(offset, utf8.Length)];
            counted += passed.Length;
            var lastLine = passed.LastIndexOf((byte)'\n') + 1;
            if (lastLine > 0)
            {
                line += passed.Count((byte)'\n');
                characters = 0;
            }

            characters += Encoding.UTF8.GetCharCount(passed[lastLine..]);
            return (line + 1, characters + 1);
        }
    }

    private sealed class PathOrder : IComparer<int[]>
    {
        public static readonly PathOrder Instance = new();

        public int Compare(int[]? left, int[]? right) => left.AsSpan().SequenceCompareTo(right);
    }
}
