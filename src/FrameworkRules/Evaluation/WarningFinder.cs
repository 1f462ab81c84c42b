namespace FrameworkRules;

/// <summary>Finds what is probably not meant in a state that is judged under a framework.</summary>
internal sealed class WarningFinder
{
    private readonly Framework framework;
    private readonly AgreementState state;
    private readonly StateIndex index;
    private readonly IReadOnlySet<Kind> read;
    private readonly WarningList warnings = new();

    private WarningFinder(Framework framework, StateView view)
    {
        this.framework = framework;
        state = view.State;
        index = view.Index;
        read = framework.KindsThatCount;
    }

    public static IReadOnlyList<Warning> Find(Assessment assessment)
    {
        var finder = new WarningFinder(assessment.Framework, assessment.View);
        StateWarnings.Find(finder.state, finder.warnings);
        finder.FindOtherFramework();
        finder.FindUncastRoles();
        finder.FindUndeclaredCast();
        finder.FindNames();
        finder.FindSpeakers();
        finder.FindScopes();
        finder.FindLookAlikes(assessment.View.Days);
        finder.FindOneSided(assessment.View);
        finder.FindWaivers(assessment.UnusedWaivers);
        finder.FindFilters(assessment.Findings);
        return finder.warnings.ToWarnings();
    }

    private void FindOtherFramework()
    {
        if (state.Framework is { } prepared && prepared != framework.Id)
        {
            warnings.Add(
                WarningKind.OtherFramework,
                Message.Of(MessageId.WarningOtherFramework, MessagePart.Value(prepared), MessagePart.Value(framework.Id)),
                "/framework"
            );
        }
    }

    /// <summary>Finds the roles that neither the cast gives to anybody nor anything on file has for its name. All stand in one warning.</summary>
    private void FindUncastRoles()
    {
        var uncast = framework.Roster.Roles.Where(role => !state.Cast.ContainsKey(role)).ToHashSet(StringComparer.Ordinal);
        uncast.ExceptWith(state.Bodies.Select(body => body.Id));
        uncast.ExceptWith(state.Instruments.Select(instrument => instrument.Id));
        if (uncast.Count > 0)
        {
            warnings.Add(
                WarningKind.UncastRole,
                WarningMessages.UncastRole(framework.Id, framework.Roster.Roles.Where(uncast.Contains)),
                state.Cast.Count == 0 ? null : "/cast",
                () => Message.Of(MessageId.WarningUncastRoleToCast, MessagePart.Value(uncast.First()))
            );
        }
    }

    /// <summary>Finds names in the cast that are neither among the bodies nor among the instruments: nothing else on file may be meant by them.</summary>
    private void FindUndeclaredCast()
    {
        List<string> bodies = [.. state.Bodies.SelectMany(body => body.Aka.Prepend(body.Id))];
        List<string> texts = [.. state.Instruments.Select(instrument => instrument.Id)];
        var (ofBodies, ofTexts) = (FormsOf(bodies), FormsOf(texts));
        foreach (var role in framework.Roster.Roles.Where(state.Cast.ContainsKey))
        {
            var (of, declared) = framework.Roster.Find(role) is null ? (NameOf.Instrument, texts) : (NameOf.Actor, bodies);
            var forms = of == NameOf.Actor ? ofBodies : ofTexts;
            foreach (var name in state.Cast[role].Where(name => !forms.Contains(NameForm.Of(name))))
            {
                warnings.Add(
                    WarningKind.UnknownName,
                    Message.Of(
                        of == NameOf.Actor ? MessageId.WarningCastNoBody : MessageId.WarningCastNoText,
                        WarningWords.Cut(name),
                        MessagePart.Value(role)
                    ),
                    $"/cast/{role}",
                    () =>
                        WarningWords.Meant(new Spellings(declared).Meant(name) ?? Suggestions.NearestName(name, declared))
                        ?? WarningMessages.Remedy(of)
                );
            }
        }
    }

    private static HashSet<string> FormsOf(List<string> names) => [.. names.Select(NameForm.Of)];

    private void FindNames()
    {
        foreach (var kind in index.Kinds.Where(read.Contains))
        {
            foreach (var submitted in index.Of(kind))
            {
                foreach (var field in kind.NameFields)
                {
                    if (submitted.Claim.Get(field).UnknownNames > 0)
                    {
                        FindNames(submitted.Claim, field, field.Names!.Value);
                    }
                }
            }
        }
    }

    private void FindNames(AgreementClaim claim, Field field, NameOf of)
    {
        var value = claim[field];
        foreach (var name in value.Text is { } text ? [text] : value.Names)
        {
            if (!index.Names.Resolve(of, name).IsKnown && !IsMilestone(of, name))
            {
                warnings.Add(
                    WarningKind.UnknownName,
                    WarningMessages.Unknown(of, name, framework.Id),
                    claim,
                    field,
                    () => Meant(name, of) ?? WarningMessages.Remedy(of)
                );
            }
        }
    }

    private bool IsMilestone(NameOf of, string name) =>
        of == NameOf.Deadline && Array.Exists(index.Of(Milestone.Kind), milestone => milestone.Claim.SubjectId == name);

    /// <summary>Asks whether a known name was meant. Short names are near each other by chance.</summary>
    private Message? Meant(string name, NameOf of) =>
        WarningWords.Meant(index.Names.Meant(of, name) ?? (name.Length < 6 ? null : Suggestions.NearestName(name, index.Names.Known(of))));

    /// <summary>Finds speakers that nobody knows, those apart that the press is in its own voice.</summary>
    private void FindSpeakers()
    {
        foreach (var submitted in index.Kinds.SelectMany(index.Of))
        {
            if (submitted.Source.Grade != SourceGrade.Press && submitted.Claim is { Instrument: null, AssertedBy: { } speaker })
            {
                FindSpeaker(speaker, submitted.Claim, submitted.Claim.Kind.AssertedBy!);
            }
        }

        foreach (var survey in state.Surveys)
        {
            if (index.Source(survey.SourceId).Grade != SourceGrade.Press)
            {
                FindSpeaker(survey.By, survey, Survey.ByField);
            }
        }
    }

    private void FindSpeaker(string speaker, StateRecord record, Field field)
    {
        if (!index.Voices.IsKnown(speaker))
        {
            warnings.Add(
                WarningKind.UnknownSpeaker,
                Message.Of(MessageId.WarningUnknownSpeaker, WarningWords.Cut(speaker), MessagePart.Value(framework.Id)),
                record,
                field,
                () => Meant(speaker, NameOf.Actor) ?? WarningMessages.Remedy(NameOf.Actor)
            );
        }
    }

    private void FindScopes()
    {
        var kinds = read.Select(kind => kind.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var survey in state.Surveys)
        {
            if (survey.Scope is { } scope && kinds.Contains(survey.Of) && !index.Names.Resolve(NameOf.Scope, scope).IsKnown)
            {
                warnings.Add(
                    WarningKind.UnknownScope,
                    Message.Of(
                        MessageId.WarningUnknownScope,
                        MessagePart.Term(Telling.InWords(survey.Of)),
                        WarningWords.Cut(scope),
                        MessagePart.Value(framework.Id)
                    ),
                    survey,
                    Survey.ScopeField,
                    () => Meant(scope, NameOf.Scope) ?? Message.Of(MessageId.WarningNoScope)
                );
            }
        }
    }

    /// <summary>Finds records that look alike, and count as one without anybody saying so.</summary>
    private void FindLookAlikes(LocalDays days)
    {
        foreach (var kind in index.Kinds.Where(kind => kind.SameAs is not null && read.Contains(kind)))
        {
            var lastOf = new Dictionary<string, AgreementClaim>(StringComparer.Ordinal);
            Array.ForEach(index.Of(kind), claim => lastOf[claim.Claim.SubjectId] = claim.Claim);
            foreach (var ids in SameSubjects.LookAlikes(index.Of(kind), days))
            {
                var last = lastOf[ids[^1]];
                warnings.Add(
                    WarningKind.LookAlike,
                    WarningMessages.LookAlike(kind, ids),
                    last,
                    kind.Id,
                    () => Message.Of(MessageId.WarningNotOne, MessagePart.Value(last.SubjectId))
                );
            }
        }
    }

    /// <summary>Finds lists that hold acts of one side only, though nobody says to have looked for the other's.</summary>
    private void FindOneSided(StateView view)
    {
        List<string> sides = [.. framework.Roster.Sides.Select(side => index.Names.Resolve(NameOf.Party, side).Name)];
        foreach (var list in read.SelectMany(kind => OneSidedFinder.Find(kind, view, sides)))
        {
            warnings.Add(
                WarningKind.OneSided,
                WarningMessages.OneSided(list),
                pointer: null,
                () => Message.Of(MessageId.WarningLookFor, MessagePart.Value(list.Missing))
            );
        }
    }

    private void FindWaivers(IReadOnlyList<UnusedWaiver> unused)
    {
        foreach (var (waiver, issue) in unused)
        {
            var known = framework.Entries.Select(entry => entry.Precondition.Id).Distinct();
            warnings.Add(
                WarningKind.WaiverWithoutEffect,
                WarningMessages.Waiver(waiver.Precondition, issue, framework.Id),
                waiver,
                Waiver.PreconditionField,
                issue == WaiverIssue.UnknownPrecondition
                    ? () => WarningWords.Meant(Suggestions.NearestName(waiver.Precondition, known))
                    : null
            );
        }
    }

    private void FindFilters(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Outcome == Outcome.Unknown))
        {
            foreach (var remark in finding.Remarks.Where(remark => remark.TurnsOnName))
            {
                warnings.Add(WarningKind.NoneMatches, WarningMessages.NoneMatches(remark));
            }
        }
    }
}
