namespace FrameworkRules.Tests.Rules;

/// <summary>Makes frameworks whose requirements are trees of every sort of node.</summary>
internal sealed class FrameworkMaker(Dice dice, bool canExplode = true)
{
    private static readonly Parameter<DateTimeOffset> Deadline = new("the-deadline", "the deadline") { IsOptional = true };
    private static readonly Parameter<TimeSpan> Span = new("a-span", "a span of time") { IsOptional = true };
    private static readonly Parameter<decimal> Bound = new("a-bound", "a bound") { IsOptional = true };

    private static readonly TextField[] References = [Unit.Where, Report.By, Clash.Where];

    public Framework Make()
    {
        var preconditions = Enumerable
            .Range(1, 4)
            .Select(i => new Made($"TEST-{i:00}", dice.Chance(50) ? Layer.Text : Layer.Implementation, Define))
            .ToList();
        var used = preconditions.SelectMany(precondition => precondition.Definition.Parameters).ToHashSet();
        return Framework.Define(
            "generated",
            "generated",
            "1",
            framework =>
            {
                framework.Between("P", "Q").Knows(KnownActor.Independent("UN"), KnownActor.Facilitator("US"), KnownActor.Group("G", "Q"));
                if (dice.Chance(40))
                {
                    framework.AppliesTo(new CitedText("text-0", "first", "the first text"));
                }

                preconditions.ForEach(precondition =>
                    framework.Includes(precondition, dice.PickFrom(Enum.GetValues<Gate>()), Weight.Blocking)
                );
                if (used.Contains(Deadline) && dice.Chance(90))
                {
                    framework.Sets(Deadline, StateMaker.Start.AddHours(6 * dice.Below(60)), "a text");
                }

                if (used.Contains(Span) && dice.Chance(80))
                {
                    framework.Sets(Span, TimeSpan.FromHours(6 * dice.Below(30)), "a text");
                }

                if (used.Contains(Bound) && dice.Chance(80))
                {
                    framework.Sets(Bound, dice.Below(4), "a text");
                }

                if (used.Contains(Cessation.Start) && dice.Chance(60))
                {
                    framework.Sets(Cessation.Start, StateMaker.Start.AddHours(6 * dice.Below(40)), "a text");
                }
            }
        );
    }

    private void Define(Definition define)
    {
        define.Statement("A generated statement.").Requires(OfState(2));
        if (dice.Chance(40))
        {
            define.OtherwisePartly("A lesser statement.", OfState(1));
        }

        if (dice.Chance(40))
        {
            define.AppliesWhen("it applies", OfState(1));
        }

        if (dice.Chance(20))
        {
            define.SinceTheCessation();
        }

        if (dice.Chance(60))
        {
            define.DueBy(Deadline);
        }

        if (dice.Chance(25))
        {
            define.OneFindingPer("P", "Q");
        }
        else if (dice.Chance(50))
        {
            define.DutyBearer(dice.Pick(Place.Holder, Clash.By));
        }
        else
        {
            define.DutyBearers("P");
        }
    }

    /// <summary>Makes a requirement on the state.</summary>
    private Requirement OfState(int depth) =>
        depth > 0 && dice.Chance(40) ? Combined(() => OfState(depth - 1))
        : dice.Chance(10) ? new OddOnes()
        : dice.Chance(8) ? Quantify.InOneText(OfOneText())
        : dice.Chance(8) ? SumReaches()
        : List(dice.Pick(Place.Kind, Place.Kind, Unit.Kind, Report.Kind, Clash.Kind, Clash.Kind, Clause.Kind), via: null, depth: 2);

    /// <summary>Compares a sum over the subjects of one kind with amounts of the same or of another.</summary>
    private Requirement SumReaches()
    {
        List<NumberField> numbers = [.. new[] { Place.Kind, Unit.Kind, Report.Kind, Clash.Kind }.SelectMany(NumbersOf)];
        var summed = dice.PickFrom(numbers);
        var amount = dice.PickFrom(numbers.FindAll(number => number.Unit == summed.Unit));
        return Quantify.SumReaches(Some(summed, Counting.Sum) with { Summed = summed }, Some(amount, Counting.AtLeast), amount);
    }

    /// <summary>Selects subjects of the kind that a number belongs to.</summary>
    private SubjectQuery Some(NumberField number, Counting counting)
    {
        var kind = (Kind)number.Schema;
        var query = new SubjectQuery(kind, WhenNone.Fails, counting, 1m);
        query = dice.Chance(40) ? query.Where(Check(kind)) : query;
        return kind.Nature == ClaimNature.Event && dice.Chance(60) ? query.InTheLast(Span) : query;
    }

    private Requirement OfOneText() =>
        Quantify.Some<Clause>(dice.Pick(WhenNone.Holds, WhenNone.Fails)).That(Quantify.Binds<Clause>() & Check(Clause.Kind))
        & Quantify.Every<Clause>(WhenNone.Holds).Must(Check(Clause.Kind));

    private Requirement Combined(Func<Requirement> part) =>
        dice.Below(3) switch
        {
            0 => part() & part(),
            1 => part() | part(),
            _ => !part(),
        };

    private Requirement List(Kind kind, TextField? via, int depth)
    {
        var query = Query(kind);
        query = via is null ? query : query.By(via);
        query = dice.Chance(40) ? query.Where(OfSubject(kind, depth - 1)) : query;
        query =
            kind.Nature == ClaimNature.Event && dice.Chance(60)
                ? query.InTheLast(dice.Chance(50) ? Span : TimeSpan.FromHours(6 * dice.Below(40)))
                : query;
        query = dice.Chance(20) ? query.Surveyed("south") : query;
        return query.Summed is null && dice.Chance(85) ? query.Must(OfSubject(kind, depth - 1)) : query.Exist();
    }

    private SubjectQuery Query(Kind kind)
    {
        var whenNone = dice.Pick(WhenNone.Holds, WhenNone.Fails);
        Operand<decimal> bound = dice.Chance(20) ? Bound : (decimal)dice.Below(4);
        return dice.Below(7) switch
        {
            0 or 1 => new SubjectQuery(kind, whenNone, Counting.Every, 0m),
            2 => new SubjectQuery(kind, whenNone, Counting.AtLeast, bound),
            3 => new SubjectQuery(kind, whenNone, Counting.AtMost, bound),
            4 => new SubjectQuery(kind, whenNone, Counting.Share, (decimal)dice.From(1, 100)),
            5 => new SubjectQuery(kind, whenNone, dice.Pick(Counting.AtLeast, Counting.Every), 1m).TreatAsComplete(),
            _ => NumbersOf(kind) is [var number, ..]
                ? new SubjectQuery(kind, whenNone, Counting.Sum, (decimal)dice.Below(12)) { Summed = number }
                : new SubjectQuery(kind, whenNone, Counting.Every, 0m),
        };
    }

    private static List<NumberField> NumbersOf(Kind kind) => [.. kind.Fields.OfType<NumberField>()];

    /// <summary>Makes a requirement on one subject; a list of those that refer to it may be a part.</summary>
    private Requirement OfSubject(Kind kind, int depth)
    {
        var references = Array.FindAll(References, reference => reference.Target == kind);
        return depth > 0 && dice.Chance(30) ? Combined(() => OfSubject(kind, depth - 1))
            : references.Length > 0 && dice.Chance(35) ? Referring(dice.PickFrom(references), depth)
            : dice.Chance(4) ? List(dice.Pick(Clause.Kind, Clash.Kind), via: null, depth: 0)
            : dice.Chance(6) && Pair(kind) is { } pair ? pair
            : Check(kind);
    }

    /// <summary>Compares two fields of one subject, if the kind has two that can be.</summary>
    private static Requirement? Pair(Kind kind) =>
        kind.Fields.OfType<NamesField>().FirstOrDefault() is { } names
        && kind.Fields.OfType<TextField>().FirstOrDefault(field => field.Ordinal >= kind.FirstOwnField && field.Target is null) is { } text
            ? text.IsAmong(names)
            : null;

    private Requirement Referring(TextField reference, int depth) => List((Kind)reference.Schema, reference, depth);

    private FieldCondition Check(Kind kind)
    {
        var fields = kind.Fields.Skip(kind.FirstOwnField).Where(field => field is not TextField { Target: not null }).ToList();
        // Few fields hold a free text, and conditions on them are to be seen with every answer.
        var texts = fields.Where(field => field is TextField { Choices.Count: 0 }).ToList();
        var field = dice.PickFrom(texts.Count > 0 && dice.Chance(35) ? texts : fields);
        var check = dice.Chance(12)
            ? dice.Chance(50)
                ? field.IsStated()
                : field.IsNone()
            : field switch
            {
                NumberField number => Number(number),
                FlagField flag => dice.Chance(50) ? flag.Is(dice.Chance(50)) : flag.IsNot(dice.Chance(50)),
                InstantField instant => Time(instant),
                NamesField names => Names(names),
                TextField text => Text(text),
                _ => throw new InvalidOperationException($"{field} is of no known type."),
            };
        return dice.Chance(10) ? check.PresumedUntilNotice("nothing else is on file")
            : kind.Nature != ClaimNature.Provision && dice.Chance(10) ? check.AsVerified()
            : check;
    }

    private FieldCondition Number(NumberField field)
    {
        if (canExplode && dice.Chance(5))
        {
            return new Exploding(field);
        }

        Operand<decimal> bound = dice.Chance(15) ? Bound : (decimal)dice.Below(5);
        return dice.Below(3) switch
        {
            0 => field.EqualTo(bound),
            1 => field.AtLeast(bound),
            _ => field.AtMost(bound),
        };
    }

    private FieldCondition Time(InstantField field)
    {
        Operand<TimeSpan> span = dice.Chance(30) ? Span : TimeSpan.FromHours(6 * dice.Below(20));
        Operand<DateTimeOffset> other = dice.Chance(30) ? Deadline : StateMaker.Start.AddHours(6 * dice.Below(60));
        return dice.Below(8) switch
        {
            0 => field.HasPassed(),
            1 => field.LiesAhead(),
            2 => field.Within(span),
            3 => field.AtLeastAhead(span),
            4 => field.AtMostAhead(span),
            5 => field.NotBefore(other),
            6 => field.IsBefore(other),
            _ => field.NotAfter(other),
        };
    }

    private FieldCondition Names(NamesField field) =>
        dice.Below(4) switch
        {
            0 => field.HasAll("a", "b"),
            1 => field.HasAny("a", "c"),
            2 => field.HasOnly("a", "b"),
            _ => field.HasAtLeast(2),
        };

    private FieldCondition Text(TextField field) =>
        field.Choices.Count > 0
            ? (field.Choices.Contains("P") && dice.Chance(50) ? field.IsPartyOfTheFinding() : field.Is(dice.PickFrom(field.Choices)))
        : dice.Chance(85) ? field.IsTheTextJudged()
        : field.Is("text-0");

    /// <summary>A check whose code fails on some values.</summary>
    private sealed class Exploding(NumberField field) : FieldCondition(field)
    {
        internal override Truth Compare(in FieldValue value, in Context context) =>
            value == 5 ? throw new InvalidOperationException($"{Field} is five.")
            : value == 4 ? Truth.True
            : Truth.False;

        private protected override void Require(MessageWriter to, in Context context) => to.Term("anything but five");
    }

    private sealed class Made(string id, Layer layer, Action<Definition> define) : Precondition(id, Theme.Process, layer)
    {
        protected override void Define(Definition definition) => define(definition);
    }
}
