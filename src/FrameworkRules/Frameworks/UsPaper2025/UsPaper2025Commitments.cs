using static FrameworkRules.CommitmentWording;

namespace FrameworkRules;

/// <summary>What the paper of the United States of 2025 asks of whom, as the press reports it; its objectives 6 to 11 are known in part and not by number, and who owes funds and the economic conference is not known.</summary>
internal static class UsPaper2025Commitments
{
    public static FrameworkBuilder CommitsToUsPaper2025(this FrameworkBuilder framework)
    {
        var text = CitedTexts.UsPaper2025;
        return framework
            .Commits(text, "objective 1", ["LB"], NotSeen, "implement the Taif agreement, the constitution and resolution 1701")
            .Commits(text, "objective 2", ["IL", "LB"], NotSeen, "keep a permanent ceasefire", "CEAS-02", "CEAS-03", "CEAS-07")
            .Commits(
                text,
                "objective 3",
                ["LB"],
                NotSeen,
                "end the armed presence of all non-state groups north and south of the Litani",
                "ARMS-06"
            )
            .Commits(
                text,
                "objective 4",
                ["LB"],
                NotSeen,
                "deploy the army in border areas and at the main places inside the country",
                "AUTH-01"
            )
            .Commits(text, "objective 5", ["IL"], NotSeen, "withdraw from the five points", "BORD-02", "BORD-03")
            .Commits(
                text,
                "objective 5",
                ["IL", "LB"],
                NotSeen,
                "settle borders and prisoners in indirect talks",
                "BORD-06",
                "BORD-07",
                "CIVL-02"
            )
            .Commits(text, "objective on the border with Israel", ["IL", "LB"], NotSeen, "demarcate the border", "BORD-06", "BORD-07")
            .Commits(text, "objective on the border with Syria", ["LB"], NotSeen, "demarcate the border with Syria", "BORD-08")
            .Commits(text, "days 0 to 15", ["IL", "LB"], NotSeen, "halt operations", "CEAS-07", "CEAS-10", "CEAS-11")
            .Commits(text, "days 0 to 15", ["LB"], NotSeen, "decide on the state's control of arms", "ARMS-02")
            .Commits(text, "days 15 to 60", ["LB"], NotSeen, "begin the plan of the army", "ARMS-03", "ARMS-05")
            .Commits(text, "days 15 to 60", ["IL"], NotSeen, "take the first steps of withdrawal", "BORD-02", "PROC-04")
            .Commits(
                text,
                "days 15 to 60",
                ["IL"],
                NotSeen,
                "release Lebanese prisoners in coordination with the International Committee of the Red Cross",
                "CIVL-02"
            )
            .Commits(text, "days 60 to 90", ["IL"], NotSeen, "complete the withdrawal", "BORD-02", "PROC-04")
            .Commits(
                text,
                "days 90 to 120",
                ["LB"],
                NotSeen,
                "have heavy weapons, missiles and drones included, handed over",
                "ARMS-07",
                "PROC-04"
            );
    }
}
