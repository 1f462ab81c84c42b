namespace FrameworkRules;

/// <summary>A column, and how its cell of a row is written: exactly one value, or <see langword="null"/>.</summary>
/// <typeparam name="TRow">What a row tells of.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="Description">What stands in it.</param>
/// <param name="Write">Writes the cell.</param>
internal sealed record ColumnOf<TRow>(string Name, string Description, Action<RowWriter, TRow> Write);
