namespace FrameworkRules.Samples;

/// <summary>Finds the waivers that stand. They change no outcome, but they are shown.</summary>
internal static class Waivers
{
    public static IEnumerable<Waiver> Of(Finding finding, StateView view) =>
        view.State.Waivers.Where(waiver =>
            waiver.Precondition == finding.Id
            && (waiver.Party is null || waiver.Party == finding.Party)
            && waiver.From <= view.AsOf
            && view.AsOf < waiver.Until
        );
}
