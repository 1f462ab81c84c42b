namespace FrameworkRules.Tests;

using static Truth;

/// <summary>Holds the tally against every world that the judgements leave possible.</summary>
public sealed class TallyTests
{
    private static readonly Truth[] All = Enum.GetValues<Truth>();

    public static TheoryData<int, bool, bool> Lists()
    {
        var data = new TheoryData<int, bool, bool>();
        foreach (var counting in Enum.GetValues<Counting>().Where(counting => counting != Counting.Sum))
        {
            foreach (var closed in (bool[])[true, false])
            {
                foreach (var holds in (bool[])[true, false])
                {
                    data.Add((int)counting, closed, holds);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_decided_is_so_in_every_world_the_judgements_leave_possible(int mode, bool closed, bool whenNoneHolds)
    {
        var counting = (Counting)mode;
        var whenNone = whenNoneHolds ? WhenNone.Holds : WhenNone.Fails;
        foreach (var bound in Bounds(counting))
        {
            foreach (var list in JudgementLists())
            {
                var decided = Decide(list, counting, bound, closed, whenNone);
                var worlds = Worlds(list, closed).Select(world => Holds(world, counting, bound, whenNone)).Distinct().ToList();
                if (decided is True or False)
                {
                    worlds.Should().Equal([decided == True], $"{counting} {bound} {whenNone} closed={closed} of {string.Join(' ', list)}");
                }
                else if (list.All(one => one.Selected is True or False) && (closed || counting != Counting.Share))
                {
                    worlds.Should().HaveCount(2, $"{counting} {bound} {whenNone} closed={closed} of {string.Join(' ', list)} is {decided}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_undecided_is_contested_only_if_a_judgement_is(int mode, bool closed, bool whenNoneHolds)
    {
        foreach (var list in JudgementLists().Where(list => list.All(one => one.Selected != Contested && one.Holds != Contested)))
        {
            Decide(list, (Counting)mode, 1, closed, whenNoneHolds ? WhenNone.Holds : WhenNone.Fails).Should().NotBe(Contested);
        }
    }

    [Theory]
    [InlineData(nameof(Counting.Every))]
    [InlineData(nameof(Counting.AtLeast))]
    [InlineData(nameof(Counting.AtMost))]
    [InlineData(nameof(Counting.Share))]
    public void One_contested_subject_that_could_decide_makes_a_closed_list_contested(string counting)
    {
        var bound = counting switch
        {
            nameof(Counting.AtMost) => 0,
            nameof(Counting.Share) => 100,
            _ => 1,
        };
        Decide([new(True, Contested)], Enum.Parse<Counting>(counting), bound, closed: true, WhenNone.Fails).Should().Be(Contested);
    }

    [Theory]
    [InlineData(nameof(Counting.Every), 0)]
    [InlineData(nameof(Counting.AtLeast), 1)]
    [InlineData(nameof(Counting.AtMost), 0)]
    [InlineData(nameof(Counting.Share), 100)]
    [InlineData(nameof(Counting.Sum), 5)]
    public void An_empty_closed_list_is_what_the_quantifier_says_and_an_open_one_is_unknown(string counting, int bound)
    {
        var mode = Enum.Parse<Counting>(counting);
        Decide([], mode, bound, closed: true, WhenNone.Holds).Should().Be(True);
        Decide([], mode, bound, closed: true, WhenNone.Fails).Should().Be(False);
        Decide([], mode, bound, closed: false, WhenNone.Holds).Should().Be(Unknown);
        Decide([], mode, bound, closed: false, WhenNone.Fails).Should().Be(Unknown);
    }

    [Theory]
    [InlineData(4, 6, 5, true, Unknown)]
    [InlineData(5, 6, 5, true, True)]
    [InlineData(5, 6, 5, false, True)]
    [InlineData(3, 4, 5, true, False)]
    [InlineData(3, 4, 5, false, Unknown)]
    public void A_sum_is_bounded_by_what_is_certain_and_what_is_possible(int low, int high, int bound, bool closed, Truth expected)
    {
        Judgement[] list = [new(True, True, low * FieldValue.Scale, high * FieldValue.Scale)];
        Decide(list, Counting.Sum, bound, closed, WhenNone.Fails).Should().Be(expected);
        Judgement[] withUnknown = [.. list, new(Unknown, True, 1 * FieldValue.Scale, 1 * FieldValue.Scale)];
        Decide(withUnknown, Counting.Sum, bound, closed, WhenNone.Fails)
            .Should()
            .Be(high + 1 >= bound && expected == False ? Unknown : expected);
        Judgement[] unlimited = [.. list, new(True, True, 0, long.MaxValue)];
        Decide(unlimited, Counting.Sum, bound, closed, WhenNone.Fails).Should().Be(expected == True ? True : Unknown);
    }

    [Fact]
    public void A_sum_of_numbers_as_large_as_fields_take_does_not_overflow()
    {
        const long Largest = 900_000_000_000_000 * FieldValue.Scale;
        Decide(
                [.. Enumerable.Repeat(new Judgement(True, True, Largest, Largest), 1000)],
                Counting.Sum,
                1_000_000_000_000_000m,
                closed: true,
                WhenNone.Fails
            )
            .Should()
            .Be(True);
    }

    [Fact]
    public void Taking_a_judgement_back_leaves_the_tally_as_it_was()
    {
        foreach (var counting in Enum.GetValues<Counting>())
        {
            foreach (var list in JudgementLists().Where(list => list.Length == 2))
            {
                var tally = default(Tally);
                tally.Add(list[0]);
                tally.Add(list[1]);
                tally.Remove(list[1]);
                tally
                    .Decide(counting, 1, ListClosure.Closed, WhenNone.Fails)
                    .Should()
                    .Be(Decide([list[0]], counting, 1, closed: true, WhenNone.Fails));
            }
        }
    }

    private static decimal[] Bounds(Counting counting) =>
        counting switch
        {
            Counting.Every => [0],
            Counting.Share => [1, 50, 66, 100],
            _ => [0, 1, 2, 3],
        };

    private static Truth Decide(Judgement[] list, Counting counting, decimal bound, bool closed, WhenNone whenNone)
    {
        var tally = default(Tally);
        foreach (var one in list)
        {
            tally.Add(one);
        }

        return tally.Decide(counting, bound, closed ? ListClosure.Closed : ListClosure.Open, whenNone);
    }

    /// <summary>Every list of at most two judgements, and of three that are alike in pairs.</summary>
    private static IEnumerable<Judgement[]> JudgementLists()
    {
        var ones = (from selected in All from holds in All select new Judgement(selected, holds)).ToArray();
        yield return [];
        foreach (var a in ones)
        {
            yield return [a];
            foreach (var b in ones)
            {
                yield return [a, b];
                yield return [a, b, b];
            }
        }
    }

    /// <summary>Every way to decide what is open, with up to four more subjects where the list is not closed.</summary>
    private static IEnumerable<List<bool>> Worlds(Judgement[] list, bool closed)
    {
        IEnumerable<List<bool>> worlds =
        [
            [],
        ];
        foreach (var one in list)
        {
            worlds = worlds.SelectMany(world =>
                from selected in Values(one.Selected)
                from holds in Values(one.Holds)
                select selected ? (List<bool>)[.. world, holds] : world
            );
        }

        return closed
            ? worlds
            : worlds.SelectMany(world =>
                from yes in Enumerable.Range(0, 5)
                from no in Enumerable.Range(0, 5)
                select (List<bool>)[.. world, .. Enumerable.Repeat(true, yes), .. Enumerable.Repeat(false, no)]
            );
    }

    private static bool[] Values(Truth truth) =>
        truth switch
        {
            True => [true],
            False => [false],
            _ => [true, false],
        };

    private static bool Holds(List<bool> world, Counting counting, decimal bound, WhenNone whenNone)
    {
        var satisfied = world.Count(holds => holds);
        return world.Count == 0
            ? whenNone == WhenNone.Holds
            : counting switch
            {
                Counting.Every => satisfied == world.Count,
                Counting.AtLeast => satisfied >= bound,
                Counting.AtMost => satisfied <= bound,
                _ => satisfied * 100m >= bound * world.Count,
            };
    }
}
