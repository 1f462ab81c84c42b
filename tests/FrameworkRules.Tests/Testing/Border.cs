namespace FrameworkRules.Tests.Testing;

/// <summary>A framework of one precondition of the library's, so that these tests stay as they are when the library's frameworks grow.</summary>
internal static class Border
{
    public static Framework Framework { get; } =
        Framework.Define(
            "border",
            "Withdrawal only",
            "1.0",
            framework =>
                framework
                    .AppliesTo(CitedTexts.Cessation2024)
                    .Between("IL", "LB")
                    .KnowsTheInitiative()
                    .Includes(Frameworks.Cessation2024.Precondition("BORD-02"), Gate.Withdrawal, Weight.Blocking)
                    .Sets(
                        ForeignForcesWithdrawn.Deadline,
                        new DateTimeOffset(2025, 1, 26, 4, 0, 0, TimeSpan.FromHours(2)),
                        "para. 12: within 60 days"
                    )
        );

    /// <summary>Gets a state in which the force itself says that it holds positions, after an extension that both sides agreed to.</summary>
    public static AgreementState State { get; } =
        AgreementState.Parse(
            """
            {
              "format": 1,
              "submission": "state",
              "asOf": "2025-02-18",
              "utcOffset": "+02:00",
              "bodies": [{ "id": "IDF", "speaksFor": "IL" }],
              "sources": [
                { "id": "lb-2025-01-27", "publisher": "Prime Minister of Lebanon", "date": "2025-01-27", "grade": "official" },
                { "id": "idf-2025-02-18", "publisher": "Israel Defense Forces", "date": "2025-02-18", "grade": "party" },
                { "id": "jadeed-2025-02-18", "publisher": "Al Jadeed", "date": "2025-02-18", "grade": "press" }
              ],
              "claims": {
                "deadlineExtensions": [
                  { "id": "1", "deadline": "withdrawal-deadline", "at": "2025-01-27", "agreed": true, "newEnd": "2025-02-18", "assertedBy": "LB", "source": "lb-2025-01-27" }
                ],
                "foreignPresence": [
                  { "id": "IL", "holder": "IL", "positions": 5, "assertedBy": "IDF", "from": "2025-02-18", "source": "idf-2025-02-18" },
                  { "id": "IL", "holder": "IL", "positions": 7, "assertedBy": "Al Jadeed", "from": "2025-02-18", "source": "jadeed-2025-02-18" }
                ]
              }
            }
            """
        );
}
