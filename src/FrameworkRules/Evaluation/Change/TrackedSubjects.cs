using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace FrameworkRules;

/// <summary>Finds the subject that claims are about, by its id and, where subjects of a kind can be filed under several, by what they look like.</summary>
internal sealed class TrackedSubjects
{
    private static readonly Comparer<SubmittedClaim> Order = Comparer<SubmittedClaim>.Create(StateIndex.Compare);

    private readonly Dictionary<(Kind Kind, string Id), TrackedSubject> byId = [];
    private readonly Dictionary<(Kind Kind, string Looks), TrackedSubject> byLooks = [];

    private List<TrackedSubject> changed = [];

    public int Count => byId.Count;

    /// <summary>Makes room for so many subjects.</summary>
    public void MakeRoom(int count)
    {
        byId.EnsureCapacity(count);
        changed.EnsureCapacity(count);
    }

    /// <summary>Lists the subjects; one that goes by several ids is listed under each.</summary>
    public IReadOnlyCollection<TrackedSubject> All => byId.Values;

    public bool TryGet(Kind kind, string id, [MaybeNullWhen(false)] out TrackedSubject subject) =>
        byId.TryGetValue((kind, id), out subject);

    /// <summary>Finds the claim on file, as it was filed, that has the identity of another; <see langword="null"/>: there is none.</summary>
    public AgreementClaim? Find(AgreementClaim like) =>
        ClaimKey.Of(like) is { } key && TryGet(like.Kind, like.Id, out var subject)
            ? subject.Claims.Find(known => ClaimKey.Of(known.Filed) == key)?.Filed
            : null;

    /// <summary>Adds a claim to the subject it is about. Subjects that it shows to be one are followed together from now on.</summary>
    public void Add(SubmittedClaim claim, LocalDays days)
    {
        var kind = claim.Claim.Kind;
        var subject = Of(kind, claim.Claim.SubjectId);
        if (SameSubjects.Links(claim))
        {
            subject = Unite(subject, claim.SameAs is { } other ? Of(kind, other) : Alike(subject, claim, days));
        }

        Insert(subject, claim);
        Mark(subject);
    }

    /// <summary>Takes out a claim on file. What is followed together may have been so only by it.</summary>
    public void Remove(AgreementClaim claim, LocalDays days)
    {
        var subject = byId[(claim.Kind, claim.SubjectId)];
        subject.Claims.RemoveAt(subject.Claims.FindIndex(known => ReferenceEquals(known.Filed, claim)));
        Mark(subject);
        if (subject.Ids.Count > 1)
        {
            AddAgain(subject, [.. subject.Claims], days);
        }
        else if (subject.Looks.Count > 0)
        {
            var looks = subject.Claims.Where(SameSubjects.Links).Select(known => SameSubjects.LooksOf(known, days)).ToHashSet();
            Forget(subject, [.. subject.Looks.Where(look => !looks.Contains(look))]);
        }
    }

    /// <summary>Takes the claims for what others make of them: who speaks, and which names are one, may have changed.</summary>
    public void Submit(StateIndex index, LocalDays days)
    {
        var all = byId.Values.Distinct().ToList();
        all.ForEach(Mark);
        foreach (var subject in all)
        {
            if (subject.Kind.Nature == ClaimNature.Provision)
            {
                subject.Claims.Clear();
                continue;
            }

            foreach (ref var claim in CollectionsMarshal.AsSpan(subject.Claims))
            {
                claim = index.Submit(claim.Filed, claim.Source);
            }

            subject.Claims.Sort(Order);
        }

        foreach (var subject in all.Where(subject => subject.Kind.SameAs is not null))
        {
            AddAgain(subject, [.. subject.Claims], days);
        }

        foreach (var provision in index.Kinds.SelectMany(index.Of))
        {
            Add(provision, days);
        }
    }

    /// <summary>Hands over the subjects whose claims have changed, among them those that are no longer followed, and forgets those of which no claim is left.</summary>
    public IReadOnlyCollection<TrackedSubject> TakeChanged()
    {
        var taken = changed;
        changed = [];
        foreach (var subject in taken)
        {
            subject.HasChanged = false;
            if (subject.Claims.Count == 0)
            {
                Forget(subject);
            }
        }

        return taken;
    }

    private void Mark(TrackedSubject subject)
    {
        if (!subject.HasChanged)
        {
            subject.HasChanged = true;
            changed.Add(subject);
        }
    }

    /// <summary>Follows a subject no longer. What the network sees of it goes when it is settled.</summary>
    private void Forget(TrackedSubject subject)
    {
        foreach (var id in subject.Ids)
        {
            byId.Remove((subject.Kind, id));
        }

        Forget(subject, [.. subject.Looks]);
        subject.Ids.Clear();
        subject.Claims.Clear();
    }

    private void AddAgain(TrackedSubject subject, IReadOnlyCollection<SubmittedClaim> claims, LocalDays days)
    {
        Forget(subject);
        Mark(subject);
        foreach (var claim in claims)
        {
            Add(claim, days);
        }
    }

    private void Forget(TrackedSubject subject, IReadOnlyCollection<string> looks)
    {
        foreach (var look in looks)
        {
            byLooks.Remove((subject.Kind, look));
            subject.Looks.Remove(look);
        }
    }

    private TrackedSubject Of(Kind kind, string id)
    {
        if (!byId.TryGetValue((kind, id), out var subject))
        {
            byId.Add((kind, id), subject = new TrackedSubject(kind));
            subject.Ids.Add(id);
        }

        return subject;
    }

    private TrackedSubject Alike(TrackedSubject subject, SubmittedClaim claim, LocalDays days)
    {
        if (SameSubjects.LooksOf(claim, days) is not { } looks)
        {
            return subject;
        }

        if (!byLooks.TryGetValue((subject.Kind, looks), out var alike))
        {
            byLooks.Add((subject.Kind, looks), alike = subject);
            subject.Looks.Add(looks);
        }

        return alike;
    }

    private TrackedSubject Unite(TrackedSubject one, TrackedSubject other)
    {
        if (one == other)
        {
            return one;
        }

        var (kept, joining) = one.Claims.Count < other.Claims.Count ? (other, one) : (one, other);
        var (ids, looks, claims) = (joining.Ids.ToList(), joining.Looks.ToList(), joining.Claims.ToList());
        Forget(joining);
        Mark(joining);
        foreach (var id in ids)
        {
            byId.Add((kept.Kind, id), kept);
            kept.Ids.Add(id);
        }

        foreach (var look in looks)
        {
            byLooks.Add((kept.Kind, look), kept);
            kept.Looks.Add(look);
        }

        claims.ForEach(claim => Insert(kept, claim));
        return kept;
    }

    private static void Insert(TrackedSubject subject, SubmittedClaim claim)
    {
        var place = subject.Claims.BinarySearch(claim, Order);
        subject.Claims.Insert(place < 0 ? ~place : place, claim);
    }
}
