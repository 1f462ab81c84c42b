using System.Collections.Immutable;

namespace FrameworkRules.Rules;

/// <summary>The records of a live assessment, whatever they say of time. Changes are checked before anything is touched; of claims, at a cost that does not grow with the file.</summary>
/// <remarks>Claims are found by what follows their subjects; here is what others refer to, and which of them are on file.</remarks>
internal sealed class RecordStore
{
    private readonly Dictionary<(Kind Kind, string Id), int> references = [];
    private readonly Framework framework;
    private ClaimsOnFile claims;
    private ImmutableDictionary<string, Source> sources;

    public RecordStore(Framework framework, AgreementState opened)
    {
        this.framework = framework;
        Rest = opened.With(claims: []).CheckedLike(opened);
        sources = opened.Sources.ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        claims = ClaimsOnFile.Of(opened.Claims);
        foreach (var claim in opened.Claims)
        {
            CountReferences(claim, 1);
        }
    }

    /// <summary>Gets the state without claims.</summary>
    public AgreementState Rest { get; private set; }

    public LiveSnapshot Snapshot(DateTimeOffset asOf, DateTimeOffset? knownAt) => new(framework, Rest, claims, sources, (asOf, knownAt));

    /// <summary>Finds the record on file, other than a claim, that is meant: the instrument or body of one identity, or an equal survey or waiver.</summary>
    public StateRecord? Find(StateRecord like) =>
        like switch
        {
            Instrument instrument => Rest.Instruments.FirstOrDefault(known => known.Id == instrument.Id),
            Body body => Rest.Bodies.FirstOrDefault(known => known.Id == body.Id),
            Survey survey => Rest.Surveys.FirstOrDefault(known => known == survey),
            Waiver waiver => Rest.Waivers.FirstOrDefault(known => known == waiver),
            _ => null,
        };

    /// <summary>Returns the state without claims as it would be with another record. It is not checked.</summary>
    public AgreementState RestWith(StateRecord? withdrawn, StateRecord? inserted, Source? source) =>
        Rest.With(
            sources: [.. (source is null ? sources : sources.SetItem(source.Id, source)).Values],
            instruments: Changed(Rest.Instruments, withdrawn, inserted),
            bodies: Changed(Rest.Bodies, withdrawn, inserted),
            surveys: Changed(Rest.Surveys, withdrawn, inserted),
            waivers: Changed(Rest.Waivers, withdrawn, inserted)
        );

    /// <summary>Says what is wrong with records other than claims.</summary>
    public IReadOnlyList<InputError> Validate(AgreementState rest, Source? source)
    {
        if (ErrorOf(source) is { } error)
        {
            return [error];
        }

        try
        {
            var voices = rest.IndexUnder(framework.Roster).Voices;
            return [.. claims.All.SelectMany(claim => NameChecks.Of(claim, rest, voices))];
        }
        catch (InvalidSubmissionException invalid)
        {
            return invalid.Errors;
        }
    }

    public void Change(AgreementState rest)
    {
        Rest = rest;
        sources = rest.Sources.ToImmutableDictionary(known => known.Id, StringComparer.Ordinal);
    }

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
        if (ErrorOf(source) is { } error)
        {
            errors.Add(error);
        }

        if (inserted is not null)
        {
            errors.AddRange(
                // What is wrong with a claim on file that says the same is not wrong with this one.
                BuiltStateRules.Validate(
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
            claims = claims.Without(withdrawn);
            CountReferences(withdrawn, -1);
        }

        if (inserted is not null)
        {
            claims = claims.With(inserted);
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
        var around = new List<AgreementClaim>();
        foreach (var target in Targets(inserted))
        {
            around.AddRange(beside(target.Kind, target.Id).Take(1));
        }

        if (inserted.Get(inserted.Kind.Id).Text is { } id)
        {
            around.AddRange(beside(inserted.Kind, id));
        }

        _ = around.RemoveAll(claim => ReferenceEquals(claim, withdrawn));
        var used =
            source is not null ? source
            : inserted.SourceId is { } name ? sources.GetValueOrDefault(name)
            : null;
        return new AgreementState { Sources = used is null ? [] : [used], Claims = [.. around.Distinct(), inserted] };
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
            var count = references.GetValueOrDefault(target) + times;
            if (count == 0)
            {
                references.Remove(target);
            }
            else
            {
                references[target] = count;
            }
        }
    }

    private static IEnumerable<(Kind Kind, string Id)> Targets(AgreementClaim claim)
    {
        foreach (var field in claim.Kind.References)
        {
            if (claim.Get(field).Text is { } id)
            {
                yield return (field.Target!, id);
            }
        }
    }

    private InputError? ErrorOf(Source? source) =>
        source is not null && sources.TryGetValue(source.Id, out var known) && known != source
            ? Error($"sources {source.Id}", "another source of that id", "an id that no other of the sources has")
            : null;

    private static List<T> Changed<T>(IReadOnlyList<T> records, StateRecord? withdrawn, StateRecord? inserted)
        where T : StateRecord
    {
        var changed = records.ToList();
        var place = changed.FindIndex(record => ReferenceEquals(record, withdrawn));
        if (place >= 0)
        {
            changed.RemoveAt(place);
        }

        if (inserted is T added)
        {
            changed.Insert(place < 0 ? changed.Count : place, added);
        }

        return changed;
    }

    private static InputError Error(string pointer, string found, string expected) =>
        new()
        {
            Pointer = pointer,
            Found = found,
            Expected = expected,
        };
}
