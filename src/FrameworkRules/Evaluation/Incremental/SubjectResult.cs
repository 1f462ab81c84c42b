namespace FrameworkRules;

/// <summary>What a quantifier makes of one subject. Immutable; results without a number or a fault are shared.</summary>
internal sealed class SubjectResult
{
    private const int Truths = 4;

    private static readonly SubjectResult[] Shared =
    [
        .. Enumerable
            .Range(0, 2 * Truths * Truths)
            .Select(each => new SubjectResult(
                new Judgement((Truth)(each / Truths % Truths), (Truth)(each % Truths)) { IsOnList = each >= Truths * Truths },
                fault: null
            )),
    ];

    private SubjectResult(in Judgement judgement, Exception? fault)
    {
        Judgement = judgement;
        Fault = fault;
        Unkeyed = new Placed(this, key: null);
    }

    /// <summary>Gets the result of a subject that the quantifier does not speak of.</summary>
    public static SubjectResult Passed { get; } = Of(new Judgement(Truth.False, Truth.False));

    public Judgement Judgement { get; }

    /// <summary>Gets what the judging code threw, or <see langword="null"/>.</summary>
    public Exception? Fault { get; }

    /// <summary>Gets the result as it is placed where no key is needed.</summary>
    public Placed Unkeyed { get; }

    public bool IsPassed => Judgement.Selected == Truth.False;

    public static SubjectResult Of(in Judgement judgement) =>
        judgement is { Low: 0, High: 0 }
            ? Shared[((judgement.IsOnList ? Truths : 0) + (int)judgement.Selected) * Truths + (int)judgement.Holds]
            : new SubjectResult(judgement, fault: null);

    public static SubjectResult Of(Exception fault) => new(new Judgement(Truth.Unknown, Truth.Unknown), fault);
}
