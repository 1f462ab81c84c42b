namespace FrameworkRules;

/// <summary>The subjects of a join, each with those that refer to it, and which of them are yet to be judged anew.</summary>
internal sealed class OwnerGroups(QuantifierPlan plan)
{
    private readonly JudgedTally[] seenByAll = Array.ConvertAll(plan.Joined, _ => new JudgedTally());
    private readonly Dictionary<string, OwnerGroup> groups = new(StringComparer.Ordinal);

    /// <summary>Begun anew each time it is taken: to clear a set costs as much as it ever held.</summary>
    private HashSet<OwnerGroup> unsettled = [];
    private bool areAllUnsettled;

    /// <summary>Takes in, looks at again, or takes out a subject that others may refer to.</summary>
    public void TakeOwner(SubjectFact subject, bool comes)
    {
        ref var slot = ref subject[plan];
        if (slot is OwnerGroup known)
        {
            known.Owner = null;
            unsettled.Add(known);
            slot = null;
        }

        if (comes && plan.Considers(subject))
        {
            var group = GroupOf(subject.Id);
            group.Owner = subject;
            unsettled.Add(group);
            slot = group;
        }
    }

    /// <summary>Takes in or takes out what was made of a subject that refers to another.</summary>
    public void TakePartner(int joined, string subject, Placed? partner, bool comes)
    {
        if (partner is null)
        {
            return;
        }

        var tally = partner.Key is null ? SeenByAll(joined) : SeenByOne(partner.Key, joined, comes);
        if (comes)
        {
            tally.Add(subject, partner.Result);
        }
        else
        {
            tally.Remove(subject, partner.Result);
        }
    }

    /// <summary>Returns the subjects that something has changed for since the last call.</summary>
    public IReadOnlyCollection<OwnerGroup> TakeUnsettled()
    {
        if (areAllUnsettled)
        {
            unsettled.UnionWith(groups.Values);
            areAllUnsettled = false;
        }

        if (unsettled.Count == 0)
        {
            return [];
        }

        var taken = unsettled;
        unsettled = [];
        foreach (var group in taken)
        {
            if (group.IsEmpty)
            {
                groups.Remove(group.Key);
            }
        }

        return taken;
    }

    private JudgedTally SeenByAll(int joined)
    {
        areAllUnsettled = true;
        return seenByAll[joined];
    }

    private JudgedTally SeenByOne(string key, int joined, bool comes)
    {
        var group = GroupOf(key);
        group.Partners += comes ? 1 : -1;
        unsettled.Add(group);
        return group.TallyOf(joined);
    }

    private OwnerGroup GroupOf(string key)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, group = new OwnerGroup(plan, key, seenByAll));
        }

        return group;
    }
}
