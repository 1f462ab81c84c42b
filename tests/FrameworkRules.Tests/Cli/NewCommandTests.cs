using System.Text.RegularExpressions;
using FrameworkRules.Cli;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds what <c>new</c> prints: a state that is valid as it stands, and records that are valid once they are filled in.</summary>
public sealed partial class NewCommandTests
{
    [Fact]
    public void What_has_a_meaning_in_drafts_only_is_left_out() =>
        ToolRun.Of("new", "--framework", "coh-2024").Out.Should().NotContainAny("\"settles\"", "\"proposedBy\"", "\"brackets\"");

    public static TheoryData<string> Ids => [.. Frameworks.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_new_state_is_valid_and_says_nothing(string id)
    {
        var printed = ToolRun.Of("new", "--framework", id, "--as-of", "2026-01-31");
        var state = AgreementState.Parse(printed.Out, new ReadOptions { RequireAsOf = true, KnownFrameworks = Frameworks.Ids });

        printed.Code.Should().Be(0);
        ToolRun.With(printed.Out, "validate", "-").Code.Should().Be(0);
        state.Framework.Should().Be(id);
        state.AsOf.Should().Be(LocalDays.InZone(state.Zone!).LastOf("2026-01-31"));
        state.Claims.Should().BeEmpty();
        ToolRun.With(ToolRun.Of("new", "--framework", id).Out, "evaluate", "-").Code.Should().Be((int)ExitCode.Undetermined);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_list_that_the_framework_reads_is_there_and_who_reads_it(string id)
    {
        var printed = ToolRun.Of("new", "--framework", id).Out;

        foreach (var kind in Frameworks.Find(id).Describe().SelectMany(entry => entry.SettledBy).Distinct())
        {
            printed.Should().Contain($"// {kind.Noun}: read by ");
            printed
                .Should()
                .Contain(
                    kind.Nature == ClaimNature.Provision && kind != KindSet.OfCommitments
                        ? $"\"kind\": \"{kind.Name}\""
                        : $"\"{kind.Name}\": ["
                );
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_record_is_read_once_its_strokes_are_taken_off(string id)
    {
        var claims = Stroke().Replace(ToolRun.Of("new", "--framework", id).Out, "");

        AgreementState.TryRead(claims, out _, out var errors).Should().BeFalse("the examples refer to records that are not there");
        errors
            .Select(error => error.Expected)
            .Should()
            .NotContain(expected => expected.StartsWith("a property of", StringComparison.Ordinal));
        errors.Should().NotContain(error => error.Found.StartsWith("text that is not JSON", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_filled_in_that_somebody_could_have_meant_but_the_cautious_word_of_a_text(string id)
    {
        var values = ToolRun
            .Of("new", "--framework", id)
            .Lines.Select(line => Filled().Match(line))
            .Where(match => match.Success && match.Groups["name"].Value != "kind")
            .Select(match => (match.Groups["name"].Value, match.Groups["value"].Value))
            .Distinct()
            .ToList();

        values.Should().HaveCountGreaterThan(40);
        values.Where(value => value.Item2 is not ("\"...\"" or "[\"...\"]")).Should().Equal(("completeness", "\"excerpt\""));
    }

    [GeneratedRegex("^ *// +\"(?<name>[^\"]+)\": (?<value>\\[?\"[^\"]*\"\\]?|[^ \\[]+),", RegexOptions.None)]
    private static partial Regex Filled();

    [Fact]
    public void The_comparator_says_which_roles_are_to_be_cast() =>
        ToolRun
            .Of("new", "--framework", "comparator-generic")
            .Out.Should()
            .ContainAll(Frameworks.Find("comparator-generic").Roles.Select(role => $"\"{role}\": "));

    [GeneratedRegex("^ *//   ", RegexOptions.Multiline)]
    private static partial Regex Stroke();
}
