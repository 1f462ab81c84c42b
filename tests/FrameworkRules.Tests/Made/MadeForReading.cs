namespace FrameworkRules.Tests.Made;

/// <summary>A draft in which every list has a record and every sort of field a value, no two of them the same.</summary>
internal static class MadeForReading
{
    /// <summary>Judges a draft that settles one matter, by a framework that asks of several.</summary>
    public static Assessment AssessDraft() =>
        Frameworks.Comparator.Evaluate(
            AgreementState.Parse(
                """
                {
                  "format": 1, "submission": "draft", "asOf": "2025-03-01T00:00:00Z",
                  "cast": { "first side": "LB", "second side": "IL", "armed group": "HZB" },
                  "sources": [{ "id": "s", "publisher": "the chair", "date": "2025-02-28T00:00:00Z", "grade": "document" }],
                  "instruments": [
                    {
                      "id": "draft", "date": "2025-02-28T00:00:00Z", "source": "s", "completeness": "full", "settles": ["arms"],
                      "provisions": [{ "kind": "armsBearers", "id": "1", "paragraph": "art. 1" }]
                    }
                  ]
                }
                """
            )
        );

    /// <summary>Judges a draft in which two steps wait for each other.</summary>
    public static Assessment AssessCircle() =>
        Frameworks.Comparator.Evaluate(
            AgreementState.Parse(
                """
                {
                  "format": 1, "submission": "draft", "asOf": "2025-03-01T00:00:00Z",
                  "cast": { "first side": "LB", "second side": "IL" },
                  "sources": [{ "id": "s", "publisher": "the chair", "date": "2025-02-28T00:00:00Z", "grade": "document" }],
                  "instruments": [
                    {
                      "id": "draft", "date": "2025-02-28T00:00:00Z", "source": "s", "completeness": "full",
                      "commitments": [
                        { "id": "first", "paragraph": "art. 1", "actors": ["LB"], "action": "leave the hill", "after": "second", "withinDays": 3, "wording": "shall" },
                        { "id": "second", "paragraph": "art. 2", "actors": ["IL"], "action": "leave the valley", "after": "first", "withinDays": 5, "wording": "shall" }
                      ]
                    }
                  ]
                }
                """
            )
        );

    public const string Draft = """
        {
          "$schema": "https://example.org/state.schema.json",
          "format": 1,
          "submission": "draft",
          "framework": "for-reading",
          "asOf": "2025-03-01",
          "zone": "Asia/Beirut",
          "utcOffset": "+02:00",
          "cast": { "mediator": "the chair", "guarantors": ["the second guarantor", "the first guarantor"] },
          "bodies": [
            { "id": "the board", "name": "The Board of the South", "speaksFor": "south", "aka": ["the bord", "the panel"], "onTerritoryOf": "south", "mandate": "mandate" },
            { "id": "the agency", "name": "The Agency" }
          ],
          "sources": [
            {
              "id": "source-1", "publisher": "the first publisher", "title": "A first title", "date": "2025-02-17", "grade": "observer",
              "symbol": "S/2025/11", "paragraph": "para. 12", "address": "https://example.org/13", "seenAt": "https://example.org/14",
              "language": "fr", "quotation": "quinze mots", "readOn": "2025-02-25"
            },
            { "id": "source-2", "publisher": "the second publisher", "date": { "earliest": "2025-02-18", "latest": "2025-02-19" }, "grade": "party" }
          ],
          "instruments": [
            {
              "id": "treaty", "title": "The treaty", "date": "2024-01-02", "source": "source-1", "completeness": "full", "endsOn": "2026-01-02",
              "acceptedBy": ["north"], "settles": ["arms"], "confidential": true,
              "annexes": [
                { "id": "map", "completeness": "missing", "holds": ["depotClause", "commitments"] },
                { "id": "list", "completeness": "full" }
              ],
              "provisions": [
                {
                  "kind": "depotClause", "id": "ban", "annex": "list", "paragraph": "art. 7", "text": "Depots are banned.\nAll of them.", "level": "shall",
                  "brackets": { "bans": { "south": true, "north": false } }
                },
                { "kind": "depotClause", "id": "allowed", "paragraph": "art. 8", "bans": false }
              ],
              "commitments": [
                { "id": "second", "actors": ["south", "north"], "action": "leave the hill", "after": "first", "withinDays": 17 },
                { "id": "first", "paragraph": "art. 9", "actors": ["north"], "action": "clear the road", "due": "2025-02-10", "wording": "should" }
              ]
            },
            {
              "id": "amendment", "date": "2024-08-09", "source": "source-2", "completeness": "excerpt",
              "amends": [{ "instrument": "treaty", "clause": "art. 8" }], "replaces": [{ "instrument": "treaty" }]
            }
          ],
          "surveys": [
            { "of": "depots", "scope": "the hill", "from": "2025-01-07", "until": "2025-02-08", "by": "the board", "count": 3, "source": "source-1" },
            { "of": "visits", "from": "2025-01-08", "until": "2025-02-07", "by": ["south", "north"], "source": "source-2" }
          ],
          "looks": [
            { "of": "visits", "side": "north", "from": "2025-01-10", "until": "2025-01-20", "on": "2025-01-21", "where": "in the archive", "found": "nothing" }
          ],
          "claims": {
            "depots": [
              {
                "id": "depot-1", "assertedBy": "the board", "from": "2025-02-07", "until": "2025-02-20", "source": "source-1", "confidential": true,
                "owner": "north", "weapons": { "atLeast": 2, "atMost": 4 }, "floorM2": 22.5, "emptied": { "atMost": 30 }, "guarded": false,
                "access": "Sea", "units": ["2nd unit", "1st unit"], "mined": true, "clearing": "begun", "lastUsed": "none",
                "opened": { "earliest": "2024-12-24", "latest": "2024-12-25" }, "closesOn": "2025-05-06"
              },
              { "id": "depot-1", "assertedBy": ["south", "north"], "from": "2025-02-06T01:02:03.5+02:00", "source": "source-2", "owner": null }
            ],
            "visits": [
              { "id": "visit-1", "assertedBy": "the agency", "at": "2025-02-09", "source": "source-2", "depot": "depot-1", "admitted": true, "inspectors": 5 }
            ]
          },
          "waivers": [
            { "precondition": "EMPTY-01", "party": "north", "by": "south", "reason": "the thaw", "from": "2025-02-01", "until": "2025-03-18" }
          ]
        }
        """;
}
