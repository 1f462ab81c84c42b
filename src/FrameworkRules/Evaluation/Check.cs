namespace FrameworkRules;

/// <summary>What is said of one field of one subject: how many say something, and the first of them, those who are heard before the others.</summary>
internal readonly record struct Check
{
    private readonly bool hasOther;
    private readonly bool hasSaid;

    private Check(in Check like, Evidence line, bool decides)
    {
        Count = like.Count + 1;
        Decides = like.Decides || decides;
        hasSaid = like.hasSaid || !IsNotSaid(line);
        hasOther = like.hasOther || line is not { Field: FlagField, Actual.State: ValueState.Given };
        (First, Second, Third) =
            like.First is null || line.Standing < like.First.Standing ? (line, like.First, like.Second)
            : like.Second is null || line.Standing < like.Second.Standing ? (like.First, line, like.Second)
            : like.Third is null || line.Standing < like.Third.Standing ? (like.First, like.Second, line)
            : (like.First, like.Second, like.Third);
    }

    /// <summary>Returns one of the first three.</summary>
    public Evidence this[int number] =>
        number switch
        {
            0 => First!,
            1 => Second!,
            _ => Third!,
        };

    /// <summary>Gets how many claims say something.</summary>
    public int Count { get; }

    /// <summary>Gets whether one of them decides.</summary>
    public bool Decides { get; }

    public Evidence? First { get; }

    public Evidence? Second { get; }

    public Evidence? Third { get; }

    /// <summary>Gets whether all are texts that do not say it.</summary>
    public bool IsUnsaid => !hasSaid;

    /// <summary>Gets whether all answer yes or no.</summary>
    public bool IsAnswered => !hasOther;

    /// <summary>Takes one more claim in.</summary>
    public Check With(Evidence line, bool decides) => new(this, line, decides);

    /// <summary>Tells whether a claim is a text that does not say it.</summary>
    public static bool IsNotSaid(Evidence line) => line.Actual.IsNone && line.Claim.Kind.Nature == ClaimNature.Provision;
}
