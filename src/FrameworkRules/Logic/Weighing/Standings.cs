using System.Buffers;

namespace FrameworkRules;

/// <summary>Lends room for the standings of more claims than fit on the stack, so that nothing is allocated.</summary>
internal static class Standings
{
    public const int OnStack = 64;

    public static Standing[]? RentFor(ReadOnlySpan<SubmittedClaim> claims) =>
        claims.Length <= OnStack ? null : ArrayPool<Standing>.Shared.Rent(claims.Length);

    public static void Return(Standing[]? rented)
    {
        if (rented is not null)
        {
            ArrayPool<Standing>.Shared.Return(rented);
        }
    }

    /// <summary>Tells whether a claim is judged by what it says in full.</summary>
    public static bool IsFull(this Standing standing) => standing is Standing.Heard or Standing.Reported;

    /// <summary>Tells whether a claim establishes something: all it says, or a half of it.</summary>
    public static bool Establishes(this Standing standing) =>
        standing is Standing.Heard or Standing.Admission or Standing.Concession or Standing.Reported;
}
