namespace FrameworkRules;

/// <summary>Joins parts, each of which is judged.</summary>
internal abstract class Junction : Requirement
{
    private readonly Requirement[] parts;

    /// <summary>Joins two parts; one that joins in the same way gives its own parts.</summary>
    private protected Junction(Requirement left, Requirement right)
    {
        About = SameKind(left, right);
        parts = [.. PartsOf(left), .. PartsOf(right)];
    }

    public override Kind? About { get; }

    internal override IReadOnlyList<Requirement> Parts => parts;

    /// <summary>Gets what one part alone decides the whole with.</summary>
    private protected abstract Truth Decisive { get; }

    private protected abstract Truth Join(Truth whole, Truth part);

    internal override Truth Judge(in Context context, in Subject subject, EvidenceRecorder? recorder)
    {
        if (recorder is not null)
        {
            return JudgeAndRecord(context, subject, recorder);
        }

        var whole = Decisive.Not();
        foreach (var part in parts)
        {
            whole = Join(whole, part.Judge(context, subject, recorder: null));
        }

        return whole;
    }

    /// <summary>Judges all parts, and keeps what those tell that decide: those of the decisive value if there is one, else those that agree with the whole.</summary>
    private Truth JudgeAndRecord(in Context context, in Subject subject, EvidenceRecorder recorder)
    {
        var whole = Decisive.Not();
        Span<Truth> truths = parts.Length <= 32 ? stackalloc Truth[parts.Length] : new Truth[parts.Length];
        Span<int> ends = parts.Length <= 32 ? stackalloc int[parts.Length] : new int[parts.Length];
        var start = recorder.End;
        for (var i = 0; i < parts.Length; i++)
        {
            truths[i] = parts[i].Judge(context, subject, recorder);
            ends[i] = recorder.End;
            whole = Join(whole, truths[i]);
        }

        var kept = start;
        for (var i = 0; i < parts.Length; i++)
        {
            if (IsTold(whole, truths[i]))
            {
                kept = recorder.Keep(i == 0 ? start : ends[i - 1], ends[i], kept);
            }
        }

        recorder.Cut(kept);
        return whole;
    }

    private bool IsTold(Truth whole, Truth part) => part == whole || (whole.IsOpen() && part.IsOpen()) || whole == Decisive.Not();

    private IReadOnlyList<Requirement> PartsOf(Requirement side) => side.GetType() == GetType() ? side.Parts : [side];
}
