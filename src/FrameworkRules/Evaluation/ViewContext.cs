namespace FrameworkRules;

/// <summary>What the findings on one view were judged in.</summary>
internal sealed class ViewContext(Framework framework, StateView view) : IJudgedContext
{
    private readonly Context context = framework.ContextOf(view);

    public Context ContextOf(FrameworkEntry entry) => context.For(entry.Party);
}
