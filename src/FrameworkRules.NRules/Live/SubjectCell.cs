using System.Runtime.InteropServices;

namespace FrameworkRules.NRules;

/// <summary>One subject, with all claims about it, whether they hold or not.</summary>
internal sealed class SubjectCell(Kind kind) : ITimed
{
    public Kind Kind => kind;

    public List<SubmittedClaim> Claims { get; } = [];

    /// <summary>Gets what the network sees of the subject, or <see langword="null"/> while no claim holds.</summary>
    public SubjectFact? Fact { get; private set; }

    public DateTimeOffset? Next { get; private set; }

    /// <summary>Gets whether a claim is no longer believed, which findings that find nothing mention.</summary>
    public bool HasStale { get; private set; }

    public void Pass(ValidityGate gate) => gate.Settle(this);

    public void Settle(World world)
    {
        var (asOf, believedFor) = (world.View.AsOf, world.View.Options.Of(kind));
        var holding = new List<SubmittedClaim>(Claims.Count);
        (Next, HasStale) = (null, false);
        foreach (var claim in Claims)
        {
            var end = claim.EndsAt(believedFor);
            HasStale |= claim.IsStaleAt(asOf, believedFor);
            Next = Instants.Earlier(Next, Instants.IfAfter(asOf, claim.From));
            Next = Instants.Earlier(Next, Instants.IfAfter(asOf, end));
        }

        SubmittedClaim.Hold(CollectionsMarshal.AsSpan(Claims), asOf, believedFor, holding);
        if (holding.Count == 0)
        {
            Fact = null;
            return;
        }

        var subject = new Subject([.. holding], 0, holding.Count);
        if (Fact is null)
        {
            Fact = new SubjectFact(world, subject);
        }
        else
        {
            Fact.Refresh(subject);
        }

        foreach (var list in world.Plan.ByKind[kind])
        {
            Next = Instants.Earlier(Next, list.Quantifier.NextChangeOf(world.ContextOf(list.Entry), subject));
        }
    }
}
