using static FrameworkRules.Kinds.NegotiatingTrack;

namespace FrameworkRules;

internal sealed class BoundaryTrackMeets() : Precondition("BORD-07", Theme.BorderSecurity, Layer.Political)
{
    private static readonly Parameter<TimeSpan> Window = new("track-window", "how long ago the track may last have met")
    {
        Proposal = TimeSpan.FromDays(60),
    };

    protected override void Define(Definition define) =>
        define
            .Titled("Talks on the land boundary")
            .Statement("A negotiating track mandated to settle the land boundary met in the last {track-window}.")
            .Cites(CitedTexts.Cessation2024, "para. 13")
            .Cites(CitedTexts.Cessation2026, "on direct talks")
            .DutyBearers("US", "IL", "LB")
            .Requires(BoundaryTrack().That(Mandated.Is(true) & LastMet.Within(Window)))
            .OtherwisePartly("The text mandates such a track.", BoundaryTrack().That(Mandated.Is(true)));

    private static SubjectQuery BoundaryTrack() => The<NegotiatingTrack>().Where(About.Is("land boundary"));
}
