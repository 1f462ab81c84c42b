namespace FrameworkRules;

/// <summary>Declares of a field what it tells of, about whom, and which way it speaks against them: by this it is decided whose word establishes it. Immutable.</summary>
/// <remarks>A field that is declared without one takes the strict default, <see cref="Undeclared"/>. See <c>docs/concepts.md</c>.</remarks>
public sealed class Testimony
{
    private Testimony(TestimonyNature nature) => Nature = nature;

    /// <summary>Gets the strict default: conduct, of whichever party it may be. No party's word establishes it.</summary>
    public static Testimony Undeclared { get; } = new(TestimonyNature.Conduct);

    /// <summary>Gets the testimony of a name, a place, a means: anybody's word establishes it.</summary>
    public static Testimony Plain { get; } = new(TestimonyNature.Plain);

    /// <summary>Gets the testimony of what a text says.</summary>
    public static Testimony Clause { get; } = new(TestimonyNature.Clause);

    /// <summary>Gets the testimony of what sides have agreed.</summary>
    public static Testimony Agreed { get; } = new(TestimonyNature.Agreed);

    /// <summary>Gets the testimony of what a verifier certifies.</summary>
    public static Testimony Certified { get; } = new(TestimonyNature.Certified);

    /// <summary>Gets the testimony of an act that any side may do, such as a notice of denunciation. Nobody else's act counts.</summary>
    public static Testimony ActOfASide { get; } = new(TestimonyNature.Act);

    /// <summary>Gets what the field tells of.</summary>
    public TestimonyNature Nature { get; }

    /// <summary>Gets the field that names whose conduct or act it is, or to whom it is owed; or <see langword="null"/>.</summary>
    public TextField? Of { get; private init; }

    /// <summary>Gets the parties whose conduct or act it is, or to whom it is owed, as preconditions name them.</summary>
    public IReadOnlyList<string> Parties { get; private init; } = [];

    /// <summary>Gets which way a value speaks against the party.</summary>
    public Adverse Adverse { get; private init; }

    /// <summary>Gets whether nobody has said what the field tells of.</summary>
    public bool IsUndeclared => ReferenceEquals(this, Undeclared);

    /// <summary>Says in a few words what the field tells of.</summary>
    public override string ToString()
    {
        var whose =
            Of is not null ? $" of the {Of.Name}"
            : Parties.Count > 0 ? $" of {string.Join(", ", Parties)}"
            : "";
        return Nature.ToString().ToLowerInvariant() + whose;
    }

    /// <summary>Declares conduct of the party that another field of the record names.</summary>
    /// <param name="of">The field that names the party; the id of the kind where the subject is named by the party.</param>
    /// <param name="adverse">Which way a value speaks against the party.</param>
    public static Testimony ConductOf(TextField of, Adverse adverse) =>
        new(TestimonyNature.Conduct) { Of = Given.There(of), Adverse = Given.Known(adverse) };

    /// <summary>Declares conduct that a party owes, or is answerable for.</summary>
    /// <param name="party">The party, as preconditions name it.</param>
    /// <param name="adverse">Which way a value speaks against the party.</param>
    /// <param name="others">Others that owe it too: then no party's word establishes anything, because it may speak of the other.</param>
    public static Testimony OwedBy(string party, Adverse adverse, params string[] others) =>
        new(TestimonyNature.Conduct) { Parties = [Given.There(party), .. Given.All(others)], Adverse = Given.Known(adverse) };

    /// <summary>Declares an act of whoever another field of the record names.</summary>
    /// <param name="of">The field that names the author.</param>
    public static Testimony ActOf(TextField of) => new(TestimonyNature.Act) { Of = Given.There(of) };

    /// <summary>Declares an act of a party.</summary>
    /// <param name="party">The party, as preconditions name it.</param>
    public static Testimony ActOf(string party) => new(TestimonyNature.Act) { Parties = [Given.There(party)] };

    /// <summary>Declares what a party has agreed to, to whom it is owed: its own word establishes it.</summary>
    /// <param name="party">The party, as preconditions name it.</param>
    public static Testimony AgreedBy(string party) => new(TestimonyNature.Agreed) { Parties = [Given.There(party)] };

    /// <summary>Declares what the party that another field names has agreed to.</summary>
    /// <param name="of">The field that names the party.</param>
    public static Testimony AgreedBy(TextField of) => new(TestimonyNature.Agreed) { Of = Given.There(of) };
}
