using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What Security Council resolution 1701 asks of whom. Its paragraphs 4, 5 and 12 support, recall and authorise, and commit nobody. Of paragraphs 10, 11 (a) to (d) and 16 to 19 the wording was not at hand.</summary>
internal static class Resolution1701Commitments
{
    public static FrameworkBuilder CommitsToResolution1701(this FrameworkBuilder framework)
    {
        var text = CitedTexts.Unscr1701;
        return framework
            .Commits(text, "OP1", ["HZ"], CallsOn, "cease all attacks immediately", "CEAS-07", "CEAS-06")
            .Commits(text, "OP1", ["IL"], CallsOn, "cease all offensive military operations immediately", "CEAS-07")
            .Commits(text, "OP2", ["LB"], CallsOn, "deploy its forces, together with UNIFIL, throughout the south")
            .Commits(text, "OP2", ["UN"], CallsOn, "deploy UNIFIL, together with the Lebanese forces, throughout the south", "MONV-05")
            .Commits(
                text,
                "OP2",
                ["IL"],
                CallsOn,
                "withdraw all of its forces from southern Lebanon in parallel as that deployment begins",
                "BORD-02",
                "BORD-03"
            )
            .Commits(
                text,
                "OP3",
                ["LB"],
                CallsOn,
                "extend its control over all of its territory, so that there are no weapons without its consent and no authority but its own",
                "ARMS-01"
            )
            .Commits(text, "OP8", ["IL", "LB"], CallsOn, "respect the Blue Line", "BORD-01", "BORD-09")
            .Commits(
                text,
                "OP6",
                ["international community"],
                CallsOn,
                "extend financial and humanitarian assistance to the Lebanese people, and ease the safe return of the displaced"
            )
            .Commits(
                text,
                "OP7",
                ["IL", "LB", "HZ"],
                CallsOn,
                "take no action that harms humanitarian access or the safe return of the displaced",
                "CIVL-07",
                "CIVL-01",
                "CIVL-05"
            )
            .Commits(text, "OP8", ["IL", "LB"], CallsOn, "support a permanent ceasefire and a long-term solution", "CEAS-03", "PROC-06")
            .Commits(
                text,
                "OP8",
                ["LB"],
                CallsOn,
                "keep the area between the Blue Line and the Litani free of armed personnel, assets and weapons other than those of its government and of UNIFIL",
                "ARMS-04"
            )
            .Commits(text, "OP8", ["LB"], CallsOn, "have all armed groups in Lebanon disarmed", "ARMS-06")
            .Commits(text, "OP8", ["IL"], CallsOn, "keep no forces in Lebanon without the consent of its government", "BORD-02")
            .Commits(
                text,
                "OP8",
                ["all states"],
                CallsOn,
                "sell or supply no arms to Lebanon except as its government authorises",
                "ARMS-10",
                "ARMS-09"
            )
            .Commits(text, "OP8", ["IL"], CallsOn, "hand all remaining maps of mines in Lebanon to the United Nations", "BORD-11")
            .Commits(
                text,
                "OP9",
                ["UN"],
                CallsOn,
                "support efforts to secure agreements in principle of Lebanon and Israel on a long-term solution as soon as possible"
            )
            .Commits(
                text,
                "OP10",
                ["UN"],
                CallsOn,
                "put forward proposals on the delineation of Lebanon's borders where they are disputed or uncertain",
                "EXTN-10"
            )
            .Commits(
                text,
                "OP11 (e, f)",
                ["UN"],
                CallsOn,
                "have UNIFIL help the Lebanese army to establish the area between the Blue Line and the Litani, and the government, at its request, to secure its borders"
            )
            .Commits(text, "OP13", ["UN"], CallsOn, "put in place urgently what UNIFIL needs for its functions", "MONV-05")
            .Commits(
                text,
                "OP14",
                ["LB"],
                CallsOn,
                "secure its borders and other entry points against the entry of arms without its consent",
                "BORD-04"
            )
            .Commits(
                text,
                "OP15",
                ["all states"],
                Shall,
                "prevent the supply of arms to anyone in Lebanon without the consent of its government or of UNIFIL",
                "EXTN-09",
                "ARMS-10"
            );
    }
}
