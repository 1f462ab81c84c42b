using System.Collections.Immutable;

namespace FrameworkRules.Rules;

/// <summary>The claims of a live assessment, whatever they say of time. Changes are checked before anything is touched, at a cost that does not grow with the file.</summary>
internal sealed class ClaimStore
{
    private readonly AgreementState opened;
    private readonly Dictionary<(Kind Kind, string Id), int> references = [];
    private ImmutableDictionary<ClaimKey, AgreementClaim> claims;
    private ImmutableDictionary<string, Source> sources;

    public ClaimStore(AgreementState opened)
    {
        this.opened = opened;
        sources = opened.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        claims = opened.Claims.ToImmutableDictionary(ClaimKey.Of);
        foreach (var claim in opened.Claims)
        {
            CountReferences(claim, 1);
        }
    }

    public LiveSnapshot Snapshot(Framework framework, DateTimeOffset asOf) => new(framework, opened, claims, sources, asOf);

    public AgreementClaim? Find(AgreementClaim like) =>
        like is { AssertedBy: not null } && (like.From ?? like.At) is not null ? claims.GetValueOrDefault(ClaimKey.Of(like)) : null;

    public Source SourceOf(AgreementClaim claim) => sources[claim.SourceId!];

    /// <summary>Says what is wrong with withdrawing one claim and inserting another; either may be <see langword="null"/>.</summary>
    /// <param name="withdrawn">The claim that goes; it must be on file.</param>
    /// <param name="inserted">The claim that comes.</param>
    /// <param name="source">A source to add, or <see langword="null"/>.</param>
    /// <param name="beside">The claims on file about a subject.</param>
    public List<InputError> Validate(
        AgreementClaim? withdrawn,
        AgreementClaim? inserted,
        Source? source,
        Func<Kind, string, IEnumerable<AgreementClaim>> beside
    )
    {
        var errors = new List<InputError>();
        if (source is not null && sources.TryGetValue(source.Id, out var known) && known != source)
        {
            errors.Add(Error($"sources {source.Id}", "another source of that id", "an id that no other of the sources has"));
        }

        if (inserted is not null)
        {
            errors.AddRange(
                // What is wrong with a claim on file that says the same is not wrong with this one.
                StateRules.Validate(
                    Around(withdrawn, inserted, source, beside),
                    record => ReferenceEquals(record, inserted) || ReferenceEquals(record, source)
                )
            );
        }

        if (withdrawn is not null && IsNeeded(withdrawn, inserted, beside))
        {
            errors.Add(
                Error(
                    $"{withdrawn.Kind.Name} {withdrawn.Id}",
                    "the last claim about a subject that other claims refer to",
                    "a claim that nothing depends on"
                )
            );
        }

        return errors;
    }

    public void Change(AgreementClaim? withdrawn, AgreementClaim? inserted, Source? source)
    {
        sources = source is null ? sources : sources.SetItem(source.Id, source);
        if (withdrawn is not null)
        {
            if (inserted is null || ClaimKey.Of(inserted) != ClaimKey.Of(withdrawn))
            {
                claims = claims.Remove(ClaimKey.Of(withdrawn));
            }

            CountReferences(withdrawn, -1);
        }

        if (inserted is not null)
        {
            claims = claims.SetItem(ClaimKey.Of(inserted), inserted);
            CountReferences(inserted, 1);
        }
    }

    /// <summary>Makes a state of nothing but what bears on whether a claim is valid.</summary>
    private AgreementState Around(
        AgreementClaim? withdrawn,
        AgreementClaim inserted,
        Source? source,
        Func<Kind, string, IEnumerable<AgreementClaim>> beside
    )
    {
        var around = Targets(inserted).SelectMany(target => beside(target.Kind, target.Id).Take(1)).ToList();
        if (inserted.Get(inserted.Kind.Id).Text is { } id)
        {
            around.AddRange(beside(inserted.Kind, id).Except(around));
        }

        var used =
            source is not null ? source
            : inserted.SourceId is { } name ? sources.GetValueOrDefault(name)
            : null;
        return new AgreementState
        {
            Sources = used is null ? [] : [used],
            Claims = [.. around.Where(claim => claim != withdrawn), inserted],
        };
    }

    private bool IsNeeded(AgreementClaim withdrawn, AgreementClaim? inserted, Func<Kind, string, IEnumerable<AgreementClaim>> beside)
    {
        var subject = (withdrawn.Kind, withdrawn.Id);
        var own = Targets(withdrawn).Count(target => target == subject);
        return references.GetValueOrDefault(subject) > own
            && (inserted is null || inserted.Kind != withdrawn.Kind || inserted.Id != withdrawn.Id)
            && !beside(withdrawn.Kind, withdrawn.Id).Skip(1).Any();
    }

    private void CountReferences(AgreementClaim claim, int times)
    {
        foreach (var target in Targets(claim))
        {
            references[target] = references.GetValueOrDefault(target) + times;
        }
    }

    private static IEnumerable<(Kind Kind, string Id)> Targets(AgreementClaim claim)
    {
        foreach (var field in claim.Kind.Fields)
        {
            if (field is TextField { Target: { } target } && claim.Get(field).Text is { } id)
            {
                yield return (target, id);
            }
        }
    }

    private static InputError Error(string pointer, string found, string expected) =>
        new()
        {
            Pointer = pointer,
            Found = found,
            Expected = expected,
        };
}
