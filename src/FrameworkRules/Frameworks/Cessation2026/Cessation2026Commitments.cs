using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What the cessation text of April 2026 commits whom to, as far as its content was reported.</summary>
internal static class Cessation2026Commitments
{
    public static FrameworkBuilder CommitsToCessation2026(this FrameworkBuilder framework)
    {
        var text = CitedTexts.Cessation2026;
        return framework
            .Commits(
                text,
                "opening",
                ["IL", "LB"],
                NotSeen,
                "observe the cessation of hostilities from 16 April 2026, 21:00 UTC, for its term",
                "CEAS-02"
            )
            .Commits(
                text,
                "on meaningful steps",
                ["LB"],
                Shall,
                "take meaningful steps to prevent attacks by armed groups on its territory",
                "CEAS-11",
                "CEAS-07",
                "CEAS-06"
            )
            .Commits(
                text,
                "on offensive operations",
                ["IL"],
                Shall,
                "carry out no offensive operation in Lebanon by land, air and sea",
                "CEAS-10",
                "CEAS-07"
            )
            .Commits(
                text,
                "on security forces",
                ["LB"],
                NotSeen,
                "let none but the six official forces that are listed bear arms",
                "ARMS-01"
            )
            .Commits(
                text,
                "on direct talks",
                ["IL", "LB"],
                NotSeen,
                "hold direct talks, on the land boundary among other things",
                "PROC-01",
                "BORD-07",
                "PROC-06"
            )
            .Commits(text, "on direct talks", ["US"], NotSeen, "facilitate these talks", "PROC-01", "BORD-07");
    }
}
