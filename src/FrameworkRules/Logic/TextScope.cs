namespace FrameworkRules;

/// <summary>Says which instruments are the text a framework judges, and whether all of it was submitted.</summary>
internal readonly struct TextScope
{
    private readonly string[] instruments;

    private TextScope(string[] instruments, bool isComplete)
    {
        this.instruments = instruments;
        IsComplete = isComplete;
    }

    /// <summary>Gets whether every instrument was submitted in full, so that a clause not found is a clause not there.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the instruments named; empty: all that were submitted.</summary>
    public IReadOnlyList<string> Instruments => instruments;

    public static TextScope Of(StateView view, string[] instruments)
    {
        if (view.State.IsDraft)
        {
            instruments = [];
        }

        var complete = instruments.Length > 0 || view.State.Instruments.Count > 0;
        foreach (var id in instruments)
        {
            complete &= view.Instrument(id) is { IsComplete: true };
        }

        if (instruments.Length == 0)
        {
            for (var i = 0; i < view.State.Instruments.Count; i++)
            {
                var instrument = view.State.Instruments[i];
                complete &= instrument.IsComplete && view.Instrument(instrument.Id) is not null;
            }
        }

        return new TextScope(instruments, complete);
    }

    public bool Contains(string? instrument)
    {
        foreach (var known in instruments)
        {
            if (string.Equals(known, instrument, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return instruments.Length == 0;
    }
}
