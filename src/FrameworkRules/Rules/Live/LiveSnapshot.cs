using System.Collections.Immutable;

namespace FrameworkRules.Rules;

/// <summary>What a live assessment has on file at one moment. Taking one costs nothing; what it says is put together when somebody asks.</summary>
internal sealed class LiveSnapshot : IJudgedContext
{
    private readonly Framework framework;
    private readonly Lazy<StateView> view;

    public LiveSnapshot(
        Framework framework,
        AgreementState rest,
        ClaimsOnFile claims,
        ImmutableDictionary<string, Source> sources,
        (DateTimeOffset AsOf, DateTimeOffset? KnownAt) time
    )
    {
        this.framework = framework;
        AsOf = time.AsOf;
        view = new(() =>
            framework.View(
                rest.With(asOf: time.AsOf, sources: [.. sources.Values], claims: [.. claims.All]).CheckedLike(rest),
                time.AsOf,
                time.KnownAt
            )
        );
    }

    public DateTimeOffset AsOf { get; }

    public StateView View => view.Value;

    public Context ContextOf(FrameworkEntry entry) => framework.ContextOf(View).For(entry.Party);
}
