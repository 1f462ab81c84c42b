using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What the announcement of November 2024 commits whom to. Its paragraph 4 reserves a right and commits nobody.</summary>
internal static class Cessation2024Commitments
{
    public static FrameworkBuilder CommitsToCessation2024(this FrameworkBuilder framework)
    {
        var text = CitedTexts.Cessation2024;
        return framework
            .Commits(
                text,
                "preamble",
                ["LB"],
                Shall,
                "let none but the six official forces that are listed bear arms",
                "ARMS-01",
                "ARMS-06"
            )
            .Commits(text, "para. 1", ["IL", "LB"], Shall, "observe the cessation of hostilities from 27 November 2024, 04:00", "CEAS-02")
            .Commits(
                text,
                "para. 2",
                ["LB"],
                Shall,
                "prevent Hezbollah and every other armed group on its territory from operations against Israel",
                "CEAS-11",
                "CEAS-07",
                "CEAS-06"
            )
            .Commits(
                text,
                "para. 2",
                ["IL"],
                Shall,
                "carry out no offensive military operation against targets in Lebanon by land, air or sea",
                "CEAS-10",
                "CEAS-07"
            )
            .Commits(text, "para. 3", ["IL", "LB"], Shall, "take steps towards the full implementation of resolution 1701")
            .Commits(
                text,
                "para. 5",
                ["LB"],
                Shall,
                "have no forces, infrastructure or weapons in the area south of the Litani but those of its official forces",
                "ARMS-04"
            )
            .Commits(
                text,
                "para. 6",
                ["LB"],
                Shall,
                "keep sale, supply and production of arms under the control of its government",
                "ARMS-09",
                "ARMS-10"
            )
            .Commits(
                text,
                "para. 7",
                ["LB"],
                Shall,
                "give its official forces authority and freedom of movement for these tasks",
                "AUTH-06"
            )
            .Commits(text, "para. 7 (a)", ["LB"], Shall, "monitor and prevent unauthorised entry of arms", "BORD-05")
            .Commits(
                text,
                "para. 7 (b, c)",
                ["LB"],
                Shall,
                "dismantle unauthorised production sites, infrastructure and positions and take unauthorised arms, beginning south of the Litani",
                "ARMS-08"
            )
            .Commits(
                text,
                "para. 8",
                ["US", "FR"],
                Intends,
                "enable the deployment of 10,000 Lebanese soldiers in the south as soon as possible",
                "AUTH-01"
            )
            .Commits(
                text,
                "para. 8",
                ["US", "FR"],
                Intends,
                "work through the technical committee and with others to support the Lebanese army",
                "EXTN-08",
                "AUTH-04"
            )
            .Commits(
                text,
                "para. 9",
                ["IL", "LB"],
                Shall,
                "reformulate and enhance the tripartite mechanism, in coordination with UNIFIL, which hosts it; the United States chairs it, and France is in it",
                "MONV-01",
                "MONV-02",
                "EXTN-01"
            )
            .Commits(
                text,
                "para. 9 (a)",
                ["IL", "LB"],
                Shall,
                "cooperate with the mechanism, ease its work and ensure its safety",
                "MONV-08"
            )
            .Commits(
                text,
                "para. 9 (b)",
                ["Mechanism"],
                Shall,
                "work with the technical committee to strengthen the Lebanese army for dismantling unauthorised sites and taking unauthorised arms"
            )
            .Commits(text, "para. 10", ["IL", "LB"], Shall, "report alleged violations to the mechanism and to UNIFIL", "CEAS-08")
            .Commits(
                text,
                "para. 10",
                ["US"],
                Shall,
                "have the mechanism, as its chair, develop procedures to consult, inspect, gather information and help to ensure enforcement",
                "EXTN-07"
            )
            .Commits(
                text,
                "para. 11",
                ["LB"],
                Shall,
                "deploy its official forces along all borders and at all crossings, and its army at checkpoints along the line of the southern area",
                "BORD-04",
                "AUTH-01"
            )
            .Commits(
                text,
                "para. 12",
                ["IL"],
                Should,
                "withdraw its forces in phases south of the Blue Line within 60 days",
                "BORD-02",
                "BORD-03",
                "BORD-10",
                "AUTH-07",
                "PROC-04"
            )
            .Commits(
                text,
                "para. 12",
                ["LB"],
                Should,
                "deploy its army in parallel to the positions of the deployment plan within 60 days",
                "AUTH-01",
                "AUTH-02",
                "BORD-10",
                "PROC-04"
            )
            .Commits(
                text,
                "para. 12",
                ["US"],
                Shall,
                "have the mechanism, as its chair, coordinate how the two armies carry out the detailed plan for phased withdrawal and deployment",
                "AUTH-08"
            )
            .Commits(
                text,
                "para. 13",
                ["IL", "LB"],
                Shall,
                "ask the United States, in partnership with the United Nations, to facilitate indirect talks on the disputed points of the Blue Line",
                "BORD-06",
                "BORD-07"
            )
            .Commits(text, "para. 13", ["US"], NotSeen, "facilitate these talks", "BORD-07")
            .Commits(text, "closing text", ["IL", "LB"], NotSeen, "let civilians on both sides of the Blue Line return safely", "CIVL-01");
    }
}
