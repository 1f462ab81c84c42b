namespace FrameworkRules.Tests;

public sealed class OpenRequirementTests
{
    [Fact]
    public void A_question_is_answered_once_for_each_view_and_texts()
    {
        var question = new Counted();
        var (one, other) = (Make.Framework(new Stated(question)), Make.Framework(b => b.AppliesTo(CitedTexts.Taif), new Stated(question)));
        var view = one.View(Make.State(Make.Depot()));

        _ = one.Evaluate(view);
        _ = one.Evaluate(view).Findings[0].Evidence;
        question.Answers.Should().Be(1);

        _ = other.Evaluate(other.View(view.State));
        question.Answers.Should().Be(2, "another text is judged");

        _ = one.Evaluate(Make.State(Make.Depot()));
        question.Answers.Should().Be(3, "another state is looked at");
    }

    [Fact]
    public void A_question_keeps_no_view_in_memory()
    {
        var question = new Counted();
        var view = Ask(question);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        view.TryGetTarget(out _).Should().BeFalse();
        question.Answers.Should().Be(1);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<StateView> Ask(Counted question)
    {
        var framework = Make.Framework(new Stated(question));
        var view = framework.View(Make.State(Make.Depot()));
        _ = framework.Evaluate(view);
        return new WeakReference<StateView>(view);
    }

    private sealed class Counted() : OpenRequirement("whether it is asked", Depot.Kind)
    {
        public int Answers { get; private set; }

        protected override OpenAnswer Answer(OpenReading reading)
        {
            Answers++;
            return new() { Truth = Truth.True };
        }
    }
}
