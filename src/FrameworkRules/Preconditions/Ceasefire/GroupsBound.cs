namespace FrameworkRules;

/// <summary>Asks whether the texts judged name every armed group that is on file, by itself or among all others.</summary>
internal sealed class GroupsBound()
    : OpenRequirement("the text names every armed group on file", BoundActor.Kind, ArmedGroup.Kind, Stance.Kind)
{
    protected override OpenAnswer Answer(OpenReading reading)
    {
        var clauses = reading
            .Of(BoundActor.Kind)
            .SelectMany(clause => reading.Heard(clause, BoundActor.Actor))
            .Select(claim => claim.Claim);
        var named = clauses.Select(clause => NormalForm.Of(clause.Get(BoundActor.Actor).Text!)).ToHashSet(StringComparer.Ordinal);
        var without = clauses.Any(clause => clause.Get(BoundActor.AllOthers).IsTrue)
            ? []
            : Groups(reading).Where(group => !named.Contains(NormalForm.Of(group.Name))).DistinctBy(group => group.Name).ToList();
        return new OpenAnswer
        {
            Truth =
                without.Count == 0 ? Truth.True
                : reading.TextsAreComplete ? Truth.False
                : Truth.Unknown,
            Told = [.. without.Select(group => Message.Of(MessageId.FoundGroupNotNamed, MessagePart.Known(group.Name)))],
            Evidence = [.. without.Select(group => reading.Cite(group.Claim, group.Field, Truth.False))],
        };
    }

    private static IEnumerable<(string Name, SubmittedClaim Claim, Field Field)> Groups(OpenReading reading) =>
        reading
            .Of(ArmedGroup.Kind)
            .Select(group => (group.Id, group.Claims[0], (Field)ArmedGroup.Kind.Id))
            .Concat(
                reading
                    .Of(Stance.Kind)
                    .SelectMany(stance => reading.Heard(stance, Stance.ActorKind))
                    .Where(claim => claim.Claim[Stance.ActorKind] == "armedGroup")
                    .Select(claim => (claim.Claim.Get(Stance.Actor).Text!, claim, (Field)Stance.ActorKind))
            );
}
