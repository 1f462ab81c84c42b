namespace FrameworkRules.Reporting;

/// <summary>Counts what is on file by side, so that a reader sees whether both were heard and looked at alike: by whose word, whose acts, and what findings rest on.</summary>
internal sealed class SideShares(Words words)
{
    private const string Independent = "/independent";
    private const string Others = "/others";

    private const int LongestName = 24;

    private readonly Assessment assessment = words.Assessment;
    private readonly StateView view = words.Assessment.View;

    public Section? Make()
    {
        List<string> sides = [.. assessment.Framework.Roster.Sides.Select(view.Index.Voices.Cast.Show)];
        var claims = view.Index.Kinds.Where(kind => kind.Nature != ClaimNature.Provision).SelectMany(Known).ToList();
        if (sides.Count < 2 || claims.Count == 0)
        {
            return null;
        }

        var sources = claims.Select(claim => (Share: ShareOf(claim.Voice), claim.Source.Id)).Distinct().Select(pair => pair.Share);
        var evidence = assessment
            .Findings.SelectMany(finding => finding.Evidence)
            .Where(line => line.Claim.Kind.Nature != ClaimNature.Provision)
            .Select(line => ShareOf(view.Index.Voices.Of(line.Claim.AssertedBy!)));
        return new Section(
            "by-side",
            words.Say(MessageId.HeadShares),
            [
                new Block.Grid(
                    [
                        words.Say(MessageId.ColumnFiled),
                        .. sides.Select(side => words.Names.Of(side).Capital().Cut(LongestName)),
                        words.Say(MessageId.ColumnIndependent),
                        words.Say(MessageId.ColumnOthers),
                    ],
                    [30, .. sides.Select(_ => 12), 13, 12],
                    [
                        Row(MessageId.ShareOfSources, sides, sources),
                        [
                            words.Say(MessageId.ShareOfActs),
                            .. sides.Select(side => Number(ActsOf(side, claims))),
                            Phrase.Empty,
                            Phrase.Empty,
                        ],
                        Row(MessageId.ShareOfEvidence, sides, evidence),
                    ]
                ),
            ]
        );
    }

    private IEnumerable<SubmittedClaim> Known(Kind kind) =>
        view.Index.Of(kind).Where(claim => claim.Begins.Low <= view.AsOf.UtcTicks && view.Knows(claim.Reported.High));

    private IReadOnlyList<Phrase> Row(MessageId what, List<string> sides, IEnumerable<string> shares)
    {
        var counts = shares.CountBy(share => share).ToDictionary();
        return [words.Say(what), .. sides.Append(Independent).Append(Others).Select(share => Number(counts.GetValueOrDefault(share)))];
    }

    private static string ShareOf(Voice voice) =>
        voice.Role switch
        {
            VoiceRole.Side => voice.ShownSpeaker,
            VoiceRole.Independent => Independent,
            _ => Others,
        };

    private int ActsOf(string side, List<SubmittedClaim> claims) =>
        claims
            .Where(claim =>
                OneSidedFinder.ActorOf(claim.Claim.Kind) is { } actor
                && claim.Claim.Get(actor).Text is { } name
                && view.Index.Voices.Of(view.Index.Names.Resolve(NameOf.Party, name).Name) is { Role: VoiceRole.Side } voice
                && voice.ShownSpeaker == side
            )
            .Select(claim => (claim.Claim.Kind, claim.Claim.SubjectId))
            .Distinct()
            .Count();

    private Phrase Number(int count) => words.Say(MessageId.Number, count);
}
