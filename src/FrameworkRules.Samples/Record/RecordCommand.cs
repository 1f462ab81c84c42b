using System.CommandLine;
using FrameworkRules.Cli;

namespace FrameworkRules.Samples;

/// <summary>Writes the dated states from the record.</summary>
internal sealed class RecordCommand : Command
{
    private readonly Argument<string[]> days = new("DAY")
    {
        Description = "the days on which it is judged",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> write = new("--write")
    {
        Description = "write all of them to this folder instead",
        HelpName = "FOLDER",
    };

    public RecordCommand(Terminal terminal)
        : base("record", "Prints what the record of the conflict held on a day, as one of the dated states that are shipped.")
    {
        days.AcceptOnlyFromAmong([.. DatedState.All.Select(day => day.Name)]);
        Add(days);
        Add(write);
        Validators.Add(result =>
        {
            if (result.GetValue(write) is null == result.GetValue(days) is not { Length: > 0 })
            {
                result.AddError("record takes one of the days that it is judged on, or --write with a folder.");
            }
        });
        SetAction(parsed =>
        {
            if (parsed.GetValue(write) is { } folder)
            {
                Write(folder);
                return;
            }

            var record = RecordFile.Load();
            terminal.Write(string.Concat(parsed.GetValue(days)!.Select(name => record.At(DatedState.All.Single(day => day.Name == name)))));
        });
    }

    private static void Write(string folder)
    {
        var record = RecordFile.Load();
        Directory.CreateDirectory(folder);
        foreach (var day in DatedState.All)
        {
            File.WriteAllText(Path.Combine(folder, day.FileName), record.At(day));
        }
    }
}
