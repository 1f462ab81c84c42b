using System.Text;
using CsCheck;
using FrameworkRules.Cli;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Cli;

/// <summary>Holds that nothing the tool writes without confidential claims has a value of one in it.</summary>
public sealed class FormatConfidentialityTests
{
    public static TheoryData<string> Formats => [.. AssessmentFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_value_of_a_confidential_claim_is_in_any_format_that_leaves_them_out(string name)
    {
        var format = Named(name);
        var (states, telling) = (0, 0);
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var framework = new FrameworkMaker(dice).Make();
                var assessment = framework.Evaluate(Secrets.In(new StateMaker(dice).Make(subjects: dice.From(0, 5)), dice));

                states++;
                telling += Ways.Any(how => Secrets.AreIn(Write(format, how, assessment))) ? 1 : 0;
                Ways.Should().NotContain(how => Secrets.AreIn(Write(format, how, assessment.WithoutConfidential())));
            },
            iter: 100,
            threads: 1
        );

        if (name != "sarif")
        {
            // SARIF tells of findings that are not met and nothing else, which generated states seldom have; the real state has.
            (telling * 20)
                .Should()
                .BeGreaterThan(states, "or else nothing is tried");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_word_of_a_confidential_claim_of_a_real_state_is_in_any_format(string name)
    {
        var state = RealStates.Load("2026-06-30");
        var assessment = Frameworks.Find(state.Framework!).Evaluate(Secrets.In(state, new Dice(19)));

        Ways.Should().OnlyContain(how => Secrets.AreIn(Write(Named(name), how, assessment)));
        Ways.Should().NotContain(how => Secrets.AreIn(Write(Named(name), how, assessment.WithoutConfidential())));
    }

    private static IEnumerable<Presentation> Ways =>
        [new([]) { WithDetails = true }, new([]) { Table = AssessmentTable.Evidence, IsShown = _ => true }];

    private static Format<Presentation> Named(string name) => AssessmentFormats.All.Single(format => format.Name == name);

    private static string Write(Format<Presentation> format, Presentation how, Assessment assessment)
    {
        using var output = new MemoryStream();
        var judged = new Judged("state.json", Encoding.UTF8.GetBytes("{}"), assessment, assessment.View.State);
        format.Write(how with { All = [judged] }, how.WithDetails ? 80 : 160, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
