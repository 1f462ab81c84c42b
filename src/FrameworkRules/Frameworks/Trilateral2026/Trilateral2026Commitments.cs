using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What the Trilateral Framework and its Security Annex commit whom to, in the points that were seen.</summary>
internal static class Trilateral2026Commitments
{
    public static FrameworkBuilder CommitsToTrilateral2026(this FrameworkBuilder framework)
    {
        var text = CitedTexts.Trilateral2026;
        return framework
            .Commits(text, "point 1", ["IL", "LB"], Intends, "end the state of war", "CEAS-03", "PROC-06")
            .Commits(text, "point 2", ["LB"], Shall, "have all armed groups in Lebanon disarmed, and that verified", "ARMS-06", "MONV-04")
            .Commits(
                text,
                "point 2",
                ["IL"],
                Shall,
                "redeploy its forces progressively after verified disarmament",
                "BORD-02",
                "BORD-03",
                "MONV-04"
            )
            .Commits(
                text,
                "point 3",
                ["IL", "LB"],
                NotSeen,
                "carry out the two pilot zones that are agreed, and further ones by mutual consent",
                "AUTH-03",
                "CIVL-01"
            )
            .Commits(text, "point 4", ["LB"], Shall, "reserve force to the state", "ARMS-02", "ARMS-06")
            .Commits(
                text,
                "point 13",
                ["IL", "LB"],
                NotSeen,
                "stop hostile or adverse acts against each other in international political and legal forums",
                "CIVL-04"
            )
            .Commits(
                text,
                "on support",
                ["US"],
                NotSeen,
                "give humanitarian support, and support to the Lebanese army as progress is verified",
                "AUTH-04"
            );
    }

    public static FrameworkBuilder CommitsToSecurityAnnex2026(this FrameworkBuilder framework)
    {
        var text = CitedTexts.SecurityAnnex2026;
        return framework
            .Commits(
                text,
                "point 1, step 1",
                ["LB"],
                NotSeen,
                "clear each pilot zone and dismantle unauthorised sites in it",
                "AUTH-03",
                "ARMS-08"
            )
            .Commits(
                text,
                "point 1, step 2",
                ["IL", "LB", "US"],
                NotSeen,
                "agree on the third party that verifies the clearance",
                "MONV-03"
            )
            .Commits(text, "point 1, step 3", ["LB"], NotSeen, "take operational control of each zone cleared", "AUTH-03")
            .Commits(
                text,
                "point 3",
                ["IL", "LB", "US"],
                NotSeen,
                "keep a coordination group at work day and night, with indirect military channels",
                "MONV-01",
                "MONV-02"
            )
            .Commits(text, "point 4", ["IL"], NotSeen, "redeploy its forces progressively on conditions", "BORD-02", "BORD-03")
            .Commits(
                text,
                "point 6",
                ["IL", "LB", "US"],
                NotSeen,
                "settle differences in trilateral talks, and review the arrangement periodically",
                "MONV-06"
            )
            .Commits(text, "point 6", ["US"], NotSeen, "facilitate that review", "EXTN-07");
    }
}
