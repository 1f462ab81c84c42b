using System.Globalization;
using FrameworkRules.Rules;
using NRules.Fluent;

namespace FrameworkRules.Samples;

/// <summary>A service that follows an agreement: claims go in as they are reported, and out comes each outcome that changes, with the facts that caused it.</summary>
internal static class LiveVerb
{
    public static void Run(TextWriter output)
    {
        var record = AgreementState.Load(RecordFile.Path);
        var published = record.Sources.ToDictionary(source => source.Id, source => source.DateUntil);
        var days = LocalDays.InZone(record.Zone!);
        var claims = record
            .Claims.OrderBy(claim => claim.ReportedOn ?? published[claim.SourceId!])
            .ThenBy(claim => claim.Kind.Fields.Any(field => field is TextField { Target: not null })) // after what they refer to
            .ToList();

        var rules = new RuleRepository();
        rules.Load(load => load.From(typeof(PositionStillHeld)));
        using var live = new RuleEvaluator(rules.GetRuleSets()).Open(
            Frameworks.Cessation2024,
            record.With(claims: []),
            claims[0].ReportedOn ?? published[claims[0].SourceId!],
            Knowledge.AsReported
        );

        foreach (var claim in claims)
        {
            var reported = claim.ReportedOn ?? published[claim.SourceId!];
            Tell(live.AdvanceTo(reported > live.AsOf ? reported : live.AsOf));
            Tell(live.Insert(claim));
        }

        foreach (var reminder in live.Assess().FurtherFindings.OfType<Reminder>())
        {
            output.WriteLine($"By a rule of the sample's own: {reminder.Text}");
        }

        void Tell(IReadOnlyList<FindingChange> changes)
        {
            foreach (var change in changes.Where(change => change.IsOutcomeChanged))
            {
                output.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{days.DayOf(change.AsOf):yyyy-MM-dd}  {change.After.Key}: {change.Before.Outcome} -> {change.After.Outcome}"
                    )
                );
                output.WriteLine($"            {string.Join("; ", change.MainCauses.Select(Words))}");
            }
        }
    }

    private static string Words(ChangeCause cause) =>
        cause.Record switch
        {
            null when cause.IsConfidential => "a confidential record",
            null when cause.Reason == ChangeReason.CessationBegan => "the cessation has begun",
            null => "the date of the duty has passed",
            AgreementClaim claim => $"{cause.Reason}: {claim.AssertedBy} on {claim.Kind.Noun} {claim.Id} (source: {claim.SourceId})",
            Survey survey => $"{cause.Reason}: {survey.By} on the list of {survey.Of}",
            Instrument text => $"{cause.Reason}: {text.Title ?? text.Id}",
            var other => $"{cause.Reason}: {other}",
        };
}
