namespace FrameworkRules;

/// <summary>A precondition of the catalogue that is asked of some types of agreement only. Where no text says of which type it is, it is asked.</summary>
/// <typeparam name="T">The precondition.</typeparam>
internal sealed class OfTypes<T> : Precondition
    where T : Precondition, new()
{
    private readonly Precondition asked;
    private readonly string sentence;
    private readonly string[] types;

    /// <summary>Narrows the precondition of the catalogue.</summary>
    /// <param name="sentence">When it is asked, in words.</param>
    /// <param name="types">The types of agreement that it is asked of.</param>
    public OfTypes(string sentence, params string[] types)
        : this(new T(), sentence, types) { }

    /// <summary>Narrows a precondition.</summary>
    /// <param name="asked">The precondition.</param>
    /// <param name="sentence">When it is asked, in words.</param>
    /// <param name="types">The types of agreement that it is asked of.</param>
    public OfTypes(T asked, string sentence, params string[] types)
        : this((Precondition)asked, sentence, types) { }

    private OfTypes(Precondition asked, string sentence, string[] types)
        : base(asked.Id, asked.Theme, asked.Layer) => (this.asked, this.sentence, this.types) = (asked, sentence, types);

    protected override void Define(Definition define)
    {
        asked.DefineIn(define);
        define.AlsoAppliesWhen(
            sentence,
            Every<AgreementForm>(whenNone: Holds)
                .AsFiled()
                .Must(
                    AgreementForm
                        .Type.IsOneOf([.. types.Select(type => (Operand<string>)type)])
                        .PresumedUntilNotice("nothing on file says of what type the agreement is")
                )
        );
    }
}
