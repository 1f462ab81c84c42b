using System.Runtime.CompilerServices;

namespace FrameworkRules.Drafting;

/// <summary>A duty as a draft words it: <c>Duty.Of("IL").Shall("withdraw its forces").At("south of the Blue Line").WithinDays(60).VerifiedBy("Committee")</c>. Immutable: each call returns another.</summary>
public sealed class Duty
{
    private readonly string? id;
    private readonly AgreementClaim claim;

    private Duty(string? id, AgreementClaim claim) => (this.id, this.claim) = (id, claim);

    /// <summary>Begins a duty.</summary>
    /// <param name="actors">Who is to act; nobody: the draft names nobody.</param>
    public static Duty Of(params string[] actors)
    {
        var named = Given.Items(actors);
        return new Duty(
            id: null,
            new AgreementClaim(Commitment.Kind, "duty") { [Commitment.Actors] = named.Length == 0 ? FieldValue.None : named }
        );
    }

    /// <summary>Converts a duty into a part of a clause.</summary>
    /// <param name="duty">The duty.</param>
    public static implicit operator ClauseContent(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return new ClauseContent(duty.id, string.Join('-', duty.claim[Commitment.Actors].Names), duty.claim);
    }

    /// <summary>Gives the duty an id, by which others refer to it and by which it is found again in another draft. Without it, the duty is called by the number of its clause, and by who is to act where the clause has several.</summary>
    /// <param name="name">The id.</param>
    public Duty Named(string name) => new(Given.There(name), claim);

    /// <summary>Says that it shall be done.</summary>
    /// <param name="what">What.</param>
    public Duty Shall(string what) => Worded("shall", what);

    /// <summary>Says that it will be done.</summary>
    /// <param name="what">What.</param>
    public Duty Will(string what) => Worded("will", what);

    /// <summary>Says that it should be done.</summary>
    /// <param name="what">What.</param>
    public Duty Should(string what) => Worded("should", what);

    /// <summary>Says that it is intended, which is no duty.</summary>
    /// <param name="what">What.</param>
    public Duty Intends(string what) => Worded("intends", what);

    /// <summary>Says that it is welcomed, which is no duty.</summary>
    /// <param name="what">What.</param>
    public Duty Welcomes(string what) => Worded("welcomes", what);

    /// <summary>Says where.</summary>
    /// <param name="place">The place.</param>
    public Duty At(string place) => Stating(Commitment.PlaceName, Given.There(place), nameof(place));

    /// <summary>Says within how many days, from entry into force or from another step.</summary>
    /// <param name="days">How many.</param>
    public Duty WithinDays(int days) => Stating(Commitment.WithinDays, days);

    /// <summary>Says within how many hours, from entry into force or from another step.</summary>
    /// <param name="hours">How many.</param>
    public Duty WithinHours(int hours) => Stating(Commitment.WithinHours, hours);

    /// <summary>Says by when.</summary>
    /// <param name="date">The instant; it is itself outside.</param>
    public Duty By(DateTimeOffset date) => Stating(Commitment.Due, date);

    /// <summary>Says from the fulfilment of which other duty its days or hours run.</summary>
    /// <param name="duty">The id of the other.</param>
    public Duty After(string duty) => Stating(Commitment.After, Given.There(duty), nameof(duty));

    /// <summary>Says on what event it is to be done.</summary>
    /// <param name="trigger">The event, or the id of another duty.</param>
    public Duty On(string trigger) => Stating(Commitment.Trigger, Given.There(trigger), nameof(trigger));

    /// <summary>Says who verifies it.</summary>
    /// <param name="body">The body.</param>
    public Duty VerifiedBy(string body) => Stating(Commitment.Verifier, Given.There(body), nameof(body));

    /// <summary>Says in return for which duty of the other side it is owed.</summary>
    /// <param name="duty">The id of the other.</param>
    public Duty InReturnFor(string duty) => Stating(Commitment.Answers, Given.There(duty), nameof(duty));

    /// <summary>Says what any other field holds.</summary>
    /// <param name="field">A field of <see cref="Commitment"/>.</param>
    /// <param name="value">What it holds.</param>
    /// <exception cref="ArgumentException">It is a field of another kind, or does not take such a value.</exception>
    public Duty With(Field field, FieldValue value) => new(id, claim.With(field, value));

    /// <summary>Puts a field into brackets: <c>.InBrackets(Commitment.WithinDays, ("IL", 60), ("LB", 30))</c>.</summary>
    /// <param name="field">A field of <see cref="Commitment"/>.</param>
    /// <param name="alternatives">Who proposes what.</param>
    /// <exception cref="ArgumentException">It is a field of another kind, or there are no two alternatives that differ.</exception>
    public Duty InBrackets(Field field, params (string By, FieldValue Value)[] alternatives)
    {
        var opened = claim.With(field, FieldValue.NotKnown);
        opened.Open(new Bracket(field, alternatives));
        return new(id, opened);
    }

    private Duty Stating(Field field, FieldValue value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        new(id, claim.With(field, value, name));

    private Duty Worded(string level, string what) =>
        With(Commitment.Wording, level).Stating(Commitment.What, Given.There(what), nameof(what));
}
