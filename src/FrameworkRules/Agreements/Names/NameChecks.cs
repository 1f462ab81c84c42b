namespace FrameworkRules;

/// <summary>Checks what a file says of names against whom a framework knows: nobody known is declared otherwise, and no declared speaker misspelt.</summary>
internal sealed class NameChecks
{
    private readonly AgreementState state;
    private readonly Roster roster;
    private readonly Voices voices;
    private readonly List<InputError> errors = [];
    private readonly Dictionary<string, string?> misspelt = new(StringComparer.Ordinal);

    private NameChecks(AgreementState state, Roster roster, Voices voices)
    {
        (this.state, this.roster, this.voices) = (state, roster, voices);
    }

    private Spellings Declared => field ??= new Spellings(state.Bodies.SelectMany(body => body.Aka.Prepend(body.Id)));

    /// <summary>Throws with everything that is wrong.</summary>
    /// <exception cref="InvalidSubmissionException">A known body is declared otherwise, or a declared speaker misspelt.</exception>
    public static void Require(AgreementState state, Roster roster, Voices voices)
    {
        var checks = new NameChecks(state, roster, voices);
        foreach (var body in state.Bodies)
        {
            checks.Check(body);
        }

        checks.CheckCast();
        checks.CheckSpeakers();
        if (checks.errors.Count > 0)
        {
            throw new InvalidSubmissionException(checks.errors);
        }
    }

    /// <summary>Lists what is wrong with the speakers of one claim beside the bodies of a state.</summary>
    public static IReadOnlyList<InputError> Of(AgreementClaim claim, AgreementState state, Voices voices)
    {
        var checks = new NameChecks(state, voices.Roster, voices);
        if (claim.Kind.Nature != ClaimNature.Provision)
        {
            checks.CheckSpeakers(claim);
        }

        return checks.errors;
    }

    private void Check(Body body)
    {
        var actor = voices.Find(body.Id);
        foreach (var name in body.Aka)
        {
            if (voices.Find(name) is { } other && other != actor)
            {
                Report(
                    body,
                    Body.AkaField,
                    JsonText.Quote(name),
                    $"a name of {JsonText.Quote(body.Id)} alone; the framework knows {JsonText.Quote(other.Id)} by it",
                    null
                );
            }
        }

        if (actor is null)
        {
            return;
        }

        if (body.SpeaksFor is { } party && !SpeaksFor(actor, party))
        {
            var expected = actor.Of is null
                ? "nothing: the framework knows it to speak for itself"
                : $"\"{actor.Of}\", as the framework knows it";
            Report(body, Body.SpeaksForField, JsonText.Quote(party), expected, actor.Of is null ? null : $"did you mean \"{actor.Of}\"?");
        }

        if (body.OnTerritoryOf is { } territory && (actor.Role != ActorRole.Group || voices.Of(territory).Side != actor.Of))
        {
            Report(body, Body.OnTerritoryOfField, JsonText.Quote(territory), $"what the framework knows of \"{actor.Id}\"", null);
        }
    }

    private bool SpeaksFor(KnownActor actor, string party) =>
        actor.Role switch
        {
            ActorRole.Side => voices.Of(party).Side == actor.Id,
            ActorRole.Organ => voices.Of(party).Side == actor.Of,
            ActorRole.Group => voices.Of(party).Side == actor.Of || NameForm.AreSame(party, actor.Id),
            _ => voices.Of(party).Role == voices.Of(actor.Id).Role,
        };

    /// <summary>Holds that each role that is cast is one of the framework's, that sides and the text are one each, and that nobody plays two roles but a side that is the armed group.</summary>
    private void CheckCast()
    {
        if (roster.Roles.Count == 0)
        {
            return;
        }

        foreach (var (role, names) in state.Cast)
        {
            if (!roster.Roles.Contains(role))
            {
                ReportCast(
                    "/cast",
                    JsonText.Quote(role),
                    $"one of the roles of the framework: {string.Join(", ", roster.Roles.Select(JsonText.Quote))}",
                    Suggestions.Nearest(role, roster.Roles)
                );
            }
            else if (names.Count != 1 && IsOne(role))
            {
                ReportCast($"/cast/{role}", names.Count == 0 ? "nobody" : $"{names.Count} names", "one name");
            }
        }

        foreach (var (role, name, other) in PlayedTwice())
        {
            ReportCast(
                $"/cast/{role}",
                $"{JsonText.Quote(name)}, which is {JsonText.Quote(other)} too",
                "another name: each role is another party, only that a side may be the armed group too"
            );
        }
    }

    /// <summary>Tells whether a role is played by one: a side, or the text that is judged.</summary>
    private bool IsOne(string role) => roster.Find(role) is not { } actor || actor.Role == ActorRole.Side;

    private List<(string Role, string Name, string Other)> PlayedTwice()
    {
        var twice = new List<(string Role, string Name, string Other)>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var role in roster.Roles.Where(state.Cast.ContainsKey))
        {
            foreach (var name in state.Cast[role])
            {
                if (!seen.TryAdd(NameForm.Of(name), role) && !AreOneParty(role, seen[NameForm.Of(name)]))
                {
                    twice.Add((role, name, seen[NameForm.Of(name)]));
                }
            }
        }

        return twice;
    }

    private bool AreOneParty(string role, string other) =>
        (roster.Find(role)?.Role, roster.Find(other)?.Role) is (ActorRole.Side, ActorRole.Group) or (ActorRole.Group, ActorRole.Side);

    private void ReportCast(string pointer, string found, string expected, string? suggestion = null) =>
        errors.Add(
            new InputError
            {
                Pointer = pointer,
                Found = found,
                Expected = expected,
                Suggestion = suggestion,
            }
        );

    private void CheckSpeakers()
    {
        if (state.Bodies.Count == 0)
        {
            return;
        }

        foreach (var claim in state.Claims)
        {
            CheckSpeakers(claim);
        }

        foreach (var survey in state.Surveys)
        {
            CheckSpeaker(survey, Survey.ByField);
        }

        foreach (var waiver in state.Waivers)
        {
            CheckSpeaker(waiver, Waiver.ByField);
        }
    }

    private void CheckSpeakers(AgreementClaim claim)
    {
        CheckSpeaker(claim, claim.Kind.AssertedBy!);
        CheckSpeaker(claim, claim.Kind.VerifiedBy!);
    }

    private void CheckSpeaker(StateRecord record, Field field)
    {
        if (record.Filed(field).Text is not { } name)
        {
            return;
        }

        if (!misspelt.TryGetValue(name, out var meant))
        {
            meant = voices.IsKnown(name) ? null : Declared.Meant(name);
            misspelt.Add(name, meant);
        }

        if (meant is not null)
        {
            Report(
                record,
                field,
                JsonText.Quote(name),
                "a speaker who is declared, or whose name is like that of no declared one",
                $"did you mean {JsonText.Quote(meant)}?"
            );
        }
    }

    private void Report(StateRecord record, Field field, string found, string expected, string? suggestion) =>
        errors.Add(
            new InputError
            {
                Pointer = record.Place is { } place ? $"{place.Pointer}/{field.Name}" : $"{record.Schema.Name}: {field.Name}",
                Found = found,
                Expected = expected,
                Suggestion = suggestion,
            }
        );
}
