namespace FrameworkRules.Tests.Time;

/// <summary>Shows instants at the ends of the calendar, which an offset from UTC would carry beyond it.</summary>
public sealed class CalendarEndsTests
{
    [Theory]
    [InlineData("9999-12-31T23:59:59Z", "+14:00", "31 Dec 9999")]
    [InlineData("0001-01-01T00:00:01Z", "-12:00", "1 Jan 0001")]
    public void A_finding_shows_an_instant_that_the_offset_would_carry_beyond_the_calendar(string instant, string offset, string day)
    {
        var state = AgreementState.Parse(
            $$"""
            {
              "format": 1, "framework": "coh-2024", "submission": "state", "asOf": "2025-02-18T00:00:00+02:00", "utcOffset": "{{offset}}",
              "sources": [ { "id": "s", "publisher": "p", "date": "2025-01-01", "grade": "official" } ],
              "claims": {
                "monitoringBodies": [ { "id": "Mechanism", "name": "Mechanism", "firstMet": "{{instant}}", "lastMet": "{{instant}}", "assertedBy": "US", "from": "2025-01-01", "source": "s" } ]
              }
            }
            """
        );

        Frameworks.Cessation2024.Evaluate(state)["MONV-02"].Reason.Should().Contain(day);
    }
}
