namespace FrameworkRules;

/// <summary>A subject that a quantifier has considered while it was judged: what was found of it, and which recorded lines tell of it.</summary>
/// <param name="Judgement">What was found.</param>
/// <param name="Start">Where the lines begin: first those of the filter.</param>
/// <param name="FilterEnd">Where the lines of what is required begin.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct ConsideredSubject(Judgement Judgement, int Start, int FilterEnd, int End);
