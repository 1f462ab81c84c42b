namespace FrameworkRules;

/// <summary>What a record says at one instant. Taking one costs nothing; the claims are selected when somebody asks.</summary>
internal sealed class TimelineMoment(Framework framework, AgreementState record, DateTimeOffset asOf, DateTimeOffset? knownAt)
    : IJudgedContext
{
    private readonly Lazy<StateView> view = new(() => framework.View(record, asOf, knownAt));

    public Context ContextOf(FrameworkEntry entry) => framework.ContextOf(view.Value).For(entry.Party);
}
