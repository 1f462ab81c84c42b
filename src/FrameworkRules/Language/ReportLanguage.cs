using System.Collections.Concurrent;
using System.Globalization;

namespace FrameworkRules;

/// <summary>Puts what the library says into a language. Every reason, remark, label and sentence is a message: an id, and arguments that stand in the template of the language.</summary>
/// <remarks>
/// <para>
/// A template is a text with places for the arguments: <c>{0}</c> stands for the first, <c>{0?finding|findings}</c> for one of some words, chosen by
/// <see cref="FormOf"/> where the first argument is a number. <see cref="English"/> shows what each message says and in which order its arguments come.
/// </para>
/// <para>
/// What the declarations of frameworks, preconditions and kinds say (statements, titles of fields, nouns, units, themes) is given to <see cref="Term"/>.
/// Values from the submission stay as they are.
/// </para>
/// <para>
/// What a language says to a template, a title or an answer is kept, so it must say the same each time. It must be safe to share between threads.
/// </para>
/// </remarks>
public abstract class ReportLanguage
{
    private static readonly string[] Ids = Enum.GetNames<MessageId>();

    private readonly TemplatePiece[]?[] pieces = new TemplatePiece[Ids.Length][];
    private readonly ConcurrentDictionary<string, TemplatePiece[]?> statements = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Title, bool IsSo, bool IsAbout), TemplatePiece[]?> answers = new();

    /// <summary>Gets English.</summary>
    public static ReportLanguage English { get; } = new EnglishLanguage();

    /// <summary>Gets the ids of all messages.</summary>
    public static IReadOnlyList<string> Messages { get; } = Array.AsReadOnly(Ids);

    /// <summary>Gets the code of the language, such as <c>en</c>.</summary>
    public abstract string Code { get; }

    /// <summary>Gets the culture for numbers and days.</summary>
    public virtual CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>Gets whether the language is written from right to left.</summary>
    public virtual bool IsRightToLeft => false;

    /// <summary>Returns the template of a message.</summary>
    /// <param name="message">The id of the message, one of <see cref="Messages"/>.</param>
    public abstract string Template(string message);

    /// <summary>Puts into the language what a declaration says in English; without an override it stays as it is.</summary>
    /// <param name="declared">A statement, title, noun, unit or theme.</param>
    public virtual string Term(string declared) => declared ?? throw new ArgumentNullException(nameof(declared));

    /// <summary>Puts a name so that it can stand within a sentence: "the United States". Without an override it stays as it is.</summary>
    /// <param name="name">The name.</param>
    public virtual string Name(string name) => name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Puts a statement so that it can stand within a sentence: without its full stop and, where the language wants it, with a small letter.</summary>
    /// <param name="statement">The statement, as <see cref="Term"/> gives it.</param>
    public virtual string Clause(string statement) => (statement ?? throw new ArgumentNullException(nameof(statement))).TrimEnd('.');

    /// <summary>Makes a sentence of a yes/no field and its answer: of "whether it is reached", "it is reached" or "it is not reached".</summary>
    /// <param name="title">The title of the field, as <see cref="Term"/> gives it.</param>
    /// <param name="isSo">The answer.</param>
    /// <returns>The sentence, or <see langword="null"/>: then the title is shown, and yes or no after it.</returns>
    public virtual string? Answer(string title, bool isSo) => null;

    /// <summary>Makes the template of a sentence of a yes/no field and its answer about something: of "whether it is reached", "{0} is not reached".</summary>
    /// <param name="title">The title of the field, as <see cref="Term"/> gives it.</param>
    /// <param name="isSo">The answer.</param>
    /// <returns>The template, in which <c>{0}</c> is what the answer is about, or <see langword="null"/>: then that is shown, and the title with yes or no after it.</returns>
    public virtual string? AnswerAbout(string title, bool isSo) => Answer(title, isSo) is { } answer ? $"{{0}}: {answer}" : null;

    /// <summary>Makes the template of a sentence of what a claim says of a field: of "positions held north of the Blue Line", "{0} holds {1} north of the Blue Line".</summary>
    /// <param name="title">The title of the field, as <see cref="Term"/> gives it.</param>
    /// <returns>The template, in which <c>{0}</c> is what the claim is about and <c>{1}</c> what it says, or <see langword="null"/>: then they are shown with the title.</returns>
    public virtual string? Statement(string title) => null;

    /// <summary>Tells which of the words in <c>{0?one|many}</c> goes with a number, counted from 0.</summary>
    /// <param name="count">The number.</param>
    public virtual int FormOf(long count) => count == 1 ? 0 : 1;

    /// <summary>Shortens what a number counts: "positions" for five, "position" for one. Without an override the unit stays as it is declared.</summary>
    /// <param name="unit">The unit, as <see cref="Term"/> gives it.</param>
    /// <param name="count">The number.</param>
    public virtual string UnitFor(string unit, decimal count) => unit ?? throw new ArgumentNullException(nameof(unit));

    /// <summary>Returns the pieces of the sentence of a field and what is said of it, or <see langword="null"/>.</summary>
    internal TemplatePiece[]? StatementOf(string title) =>
        statements.GetOrAdd(title, static (title, language) => Parted(language.Statement(language.Term(title))), this);

    /// <summary>Returns the pieces of the sentence of a yes/no field and its answer, or <see langword="null"/>.</summary>
    internal TemplatePiece[]? AnswerOf(string title, bool isSo, bool isAbout) =>
        answers.GetOrAdd(
            (title, isSo, isAbout),
            static (of, language) =>
            {
                var asked = language.Term(of.Title);
                return Parted(of.IsAbout ? language.AnswerAbout(asked, of.IsSo) : language.Answer(asked, of.IsSo));
            },
            this
        );

    /// <summary>Returns the pieces of the template of a message.</summary>
    internal TemplatePiece[] PiecesOf(MessageId id) => pieces[(int)id] ??= TemplatePiece.In(Template(Ids[(int)id]));

    private static TemplatePiece[]? Parted(string? template) => template is null ? null : TemplatePiece.In(template);
}
