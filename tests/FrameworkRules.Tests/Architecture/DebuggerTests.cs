using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FrameworkRules.Tests.Architecture;

/// <summary>Holds what a debugger shows: the members that are named exist.</summary>
public sealed partial class DebuggerTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    [Theory]
    [InlineData(typeof(Assessment))]
    [InlineData(typeof(GateAssessment))]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(Evidence))]
    [InlineData(typeof(AgreementState))]
    [InlineData(typeof(AgreementClaim))]
    [InlineData(typeof(FieldValue))]
    [InlineData(typeof(Body))]
    [InlineData(typeof(Source))]
    [InlineData(typeof(Instrument))]
    [InlineData(typeof(Annex))]
    [InlineData(typeof(Survey))]
    [InlineData(typeof(Waiver))]
    public void What_a_host_looks_at_shows_itself_in_a_debugger(Type type) =>
        type.GetCustomAttribute<DebuggerDisplayAttribute>().Should().NotBeNull();

    [Fact]
    public void A_debugger_is_shown_members_that_exist()
    {
        var shown = typeof(Framework)
            .Assembly.GetTypes()
            .Select(type => (Type: type, type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value))
            .Where(type => type.Value is not null)
            .SelectMany(type => Named().Matches(type.Value!).Select(match => (type.Type, Path: match.Groups[1].Value)))
            .ToList();

        shown.Should().HaveCountGreaterThan(20);
        shown.Where(named => !Exists(named.Type, named.Path)).Should().BeEmpty();
    }

    private static bool Exists(Type type, string path)
    {
        foreach (var name in path.Split('.'))
        {
            var member = type.GetProperty(name, Own)?.PropertyType ?? InterfaceProperty(type, name);
            if (member is null)
            {
                return false;
            }

            type = member;
        }

        return true;
    }

    private static Type? InterfaceProperty(Type type, string name) =>
        type.GetInterfaces().Select(known => known.GetProperty(name)?.PropertyType).FirstOrDefault(found => found is not null);

    [GeneratedRegex(@"\{([A-Za-z.]+)(?:,nq)?\}")]
    private static partial Regex Named();
}
