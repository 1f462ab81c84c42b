namespace FrameworkRules;

/// <summary>What a claim's word is worth on each of its fields. Immutable.</summary>
/// <param name="words">The words, by the places of the fields.</param>
/// <param name="othersNamed">By the places of the fields, which of the names that the claim gives are those of others than the party it is about.</param>
/// <param name="areHearsay">Whether it tells of nothing but conduct on which its speaker's word counts for nothing.</param>
internal readonly struct SpokenWords(Word[] words, ulong othersNamed, bool areHearsay)
{
    public bool AreHearsay => areHearsay;

    public Word On(Field field) => words[field.Ordinal];

    public bool NameOthersIn(Field field) => ((othersNamed >> field.Ordinal) & 1) == 1;
}
