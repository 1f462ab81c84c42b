namespace FrameworkRules.Tests.Agreements.Reading;

/// <summary>An incident filed under a name that no precondition counts would be missed, and a ban would come out as kept.</summary>
public sealed class IncidentSideTests
{
    [Fact]
    public void An_incident_is_filed_under_one_of_the_two_sides_and_under_nobody_else()
    {
        var parse = () =>
            AgreementState.Parse(
                """
                {
                  "format": 1, "submission": "state", "utcOffset": "+02:00",
                  "sources": [{ "id": "s", "publisher": "p", "date": "2025-02-18", "grade": "observer" }],
                  "claims": { "incidents": [{ "id": "a", "side": "HZ", "attack": true, "at": "2025-02-18", "assertedBy": "UNIFIL", "source": "s" }] }
                }
                """
            );

        var error = parse.Should().Throw<InvalidSubmissionException>().Which.Errors.Should().ContainSingle().Subject;
        error.Pointer.Should().Be("/claims/incidents/0/side");
        error.Expected.Should().Be("one of \"IL\", \"LB\", \"first side\", \"second side\"");
    }
}
