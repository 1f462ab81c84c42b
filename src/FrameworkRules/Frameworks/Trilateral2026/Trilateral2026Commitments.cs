using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What the Trilateral Framework and its Security Annex commit whom to, in the points that were seen: of the Framework all but 8, 10 and 11, of which two copies differ.</summary>
internal static class Trilateral2026Commitments
{
    public static FrameworkBuilder CommitsToTrilateral2026(this FrameworkBuilder framework)
    {
        var text = CitedTexts.Trilateral2026;
        return framework
            .Commits(text, "point 1", ["IL", "LB"], Intends, "end the state of war", "CEAS-03", "PROC-06")
            .Commits(
                text,
                "point 2",
                ["LB"],
                Shall,
                "have its army restore sovereign authority over all its territory, in a reciprocal, sequenced process",
                "AUTH-01",
                "AUTH-03"
            )
            .Commits(
                text,
                "point 2",
                ["IL"],
                Shall,
                "redeploy its forces progressively out of Lebanon, in a reciprocal, sequenced process that verified disarmament enables",
                "BORD-02",
                "BORD-03",
                "MONV-04"
            )
            .Commits(
                text,
                "point 3",
                ["LB"],
                Shall,
                "have its army gradually take over full and effective security responsibility in the pilot zones",
                "AUTH-03",
                "CIVL-01"
            )
            .Commits(text, "point 3", ["IL", "LB"], Shall, "agree on further pilot zones by mutual consent", "AUTH-03")
            .Commits(text, "point 3", ["US"], Intends, "work with both to verify and support the process", "MONV-03")
            .Commits(
                text,
                "point 4",
                ["LB"],
                Shall,
                "rebuild the state's monopoly on the use of force, and leave armed groups no military or security role",
                "ARMS-02",
                "ARMS-06"
            )
            .Commits(text, "point 4", ["LB"], Shall, "have all armed groups disarmed, completely, and that verified", "ARMS-06", "MONV-04")
            .Commits(
                text,
                "point 7",
                ["IL", "LB"],
                Shall,
                "establish a military coordination group with the support and participation of the United States",
                "MONV-01",
                "MONV-02"
            )
            .Commits(
                text,
                "point 9",
                ["LB"],
                Shall,
                "carry out a performance-based programme that enables its army to assert full control and to disarm all armed groups",
                "AUTH-01",
                "ARMS-05"
            )
            .Commits(text, "point 12", ["IL", "LB"], Shall, "establish working groups to draft the full agreement", "PROC-06")
            .Commits(text, "point 12", ["IL", "LB"], Shall, "establish tracks of direct engagement at once", "PROC-01")
            .Commits(text, "point 12", ["IL", "LB"], Shall, "proceed in good faith until a full and lasting peace is achieved")
            .Commits(
                text,
                "point 13",
                ["IL", "LB"],
                Shall,
                "cease hostile or adverse actions in international political or legal forums",
                "CIVL-04"
            )
            .Commits(
                text,
                "point 13",
                ["IL", "LB"],
                Shall,
                "work towards the search for and return of remains and the release of detainees",
                "CIVL-02",
                "CIVL-08"
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
                "point 2",
                ["IL", "LB", "US"],
                NotSeen,
                "keep a coordination group at work day and night, with indirect military channels",
                "MONV-01",
                "MONV-02",
                "MONV-13"
            )
            .Commits(
                text,
                "point 3",
                ["LB"],
                NotSeen,
                "take the operational measures that ensure the disarmament of Hezbollah and all other armed groups",
                "ARMS-06"
            )
            .Commits(text, "point 4", ["IL"], NotSeen, "redeploy its forces progressively on conditions", "BORD-02", "BORD-03")
            .Commits(
                text,
                "point 4",
                ["IL", "LB", "US"],
                NotSeen,
                "have the coordination group set the plan and the sequence, in step with the deployment of the Lebanese army",
                "AUTH-08"
            )
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
