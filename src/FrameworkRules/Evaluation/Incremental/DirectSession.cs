namespace FrameworkRules;

/// <summary>Keeps conclusions up to date without rules in between: a fact is handed to those preconditions that look at its kind.</summary>
internal sealed class DirectSession : IFactSession
{
    private readonly JudgedPrecondition[] preconditions;
    private readonly Dictionary<int, int[]> readers = [];
    private readonly SortedSet<int> touched = [];
    private readonly bool[] isChanged;

    public DirectSession(EvaluationFact evaluation)
    {
        Evaluation = evaluation;
        preconditions = Array.ConvertAll(evaluation.Plan.Preconditions, plan => new JudgedPrecondition(plan, evaluation));
        isChanged = new bool[preconditions.Length];
    }

    public EvaluationFact Evaluation { get; }

    public void Open(IReadOnlyCollection<SubjectFact> subjects, IReadOnlyCollection<PreconditionFact> preconditions)
    {
        Insert(subjects);
        Insert(preconditions);
    }

    public void Insert(IReadOnlyCollection<object> inserted) => Take(inserted, isNew: true, comes: true);

    public void Update(IReadOnlyCollection<object> updated) => Take(updated, isNew: false, comes: true);

    public void Retract(IReadOnlyCollection<object> retracted) => Take(retracted, isNew: false, comes: false);

    public void Fire()
    {
        foreach (var position in touched)
        {
            if (isChanged[position] | preconditions[position].Settle())
            {
                _ = Evaluation.Conclude(preconditions[position].Conclude());
            }

            isChanged[position] = false;
        }

        touched.Clear();
    }

    private void Take(IReadOnlyCollection<object> facts, bool isNew, bool comes)
    {
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case PreconditionFact precondition:
                    Take(precondition, precondition.Plan.Position, isNew, comes);
                    break;
                case SubjectFact subject:
                    foreach (var position in ReadersOf(subject.KindNumber))
                    {
                        Take(subject, position, isNew, comes);
                    }

                    break;
            }
        }
    }

    private void Take(RuleFact fact, int position, bool isNew, bool comes)
    {
        isChanged[position] |= preconditions[position].Take(fact, isNew, comes);
        touched.Add(position);
    }

    private int[] ReadersOf(int kindNumber)
    {
        if (!readers.TryGetValue(kindNumber, out var positions))
        {
            positions = [.. Evaluation.Plan.Preconditions.Where(plan => plan.Reads(kindNumber)).Select(plan => plan.Position)];
            readers.Add(kindNumber, positions);
        }

        return positions;
    }
}
