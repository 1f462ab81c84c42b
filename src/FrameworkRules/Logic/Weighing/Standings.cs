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
}
