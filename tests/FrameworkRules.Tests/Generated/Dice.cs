namespace FrameworkRules.Tests.Rules;

/// <summary>Makes choices from a seed that CsCheck gives and prints.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int count) => random.Next(count);

    public int From(int low, int high) => random.Next(low, high + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(params ReadOnlySpan<T> of) => of[random.Next(of.Length)];

    public T PickFrom<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
