namespace FrameworkRules.Samples;

/// <summary>Writes the dated states from the record.</summary>
internal static class RecordCommand
{
    public static ExitCode Run(Arguments arguments, Terminal terminal)
    {
        var record = RecordFile.Load();
        if (arguments.Write is { } folder)
        {
            Directory.CreateDirectory(folder);
            foreach (var day in DatedState.All)
            {
                File.WriteAllText(Path.Combine(folder, day.FileName), record.At(day));
            }

            return ExitCode.Satisfied;
        }

        foreach (var name in arguments.Files)
        {
            terminal.Out.Write(record.At(DatedState.All.Single(day => day.Name == name)));
        }

        return ExitCode.Satisfied;
    }
}
