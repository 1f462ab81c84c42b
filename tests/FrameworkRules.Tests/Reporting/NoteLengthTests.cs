using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using FrameworkRules.Reporting;
using FrameworkRules.Tests.Catalogue;
using FrameworkRules.Tests.Rules;

namespace FrameworkRules.Tests.Reporting;

/// <summary>Holds that the note fits three screens of 80 columns, what is said first one screen, and that it counts what it leaves to the details.</summary>
public sealed class NoteLengthTests
{
    private const int Screen = 50;
    private const int Note = 150;

    private static readonly AgreementState Base = RealStates.Load("2025-02-18");

    [Fact]
    public void The_note_on_every_shipped_state_fits()
    {
        foreach (var name in RealStates.Names)
        {
            ShouldFit(ReportBuilder.Build(RealStates.Assess(name), ReportLanguage.English));
        }
    }

    [Fact]
    public void The_note_on_any_state_under_any_framework_fits() =>
        Gen.Int.Sample(
            seed =>
            {
                var dice = new Dice(seed);
                var assessment = new FrameworkMaker(dice).Make().Evaluate(new StateMaker(dice).Make(subjects: dice.From(0, 12)));
                ShouldFit(ReportBuilder.Build(assessment, ReportLanguage.English));
                ShouldFit(ReportBuilder.Build(assessment.WithoutConfidential(), ReportLanguage.English));
            },
            iter: 200,
            threads: 1
        );

    [Fact]
    public void The_note_on_a_state_of_100_000_incidents_fits()
    {
        var day = Base.AsOf!.Value.AddDays(-3);
        var state = Base.With(
            claims:
            [
                .. Base.Claims,
                .. Enumerable
                    .Range(0, 100_000)
                    .Select(i => new AgreementClaim(Incident.Kind, $"many-{i}")
                    {
                        AssertedBy = "UNIFIL",
                        At = day.AddSeconds(-i),
                        SourceId = Base.Sources[0].Id,
                        [Incident.Side] = i % 2 == 0 ? "IL" : "LB",
                        [Incident.IsAttack] = true,
                    }),
            ]
        );

        ShouldFit(ReportBuilder.Build(Frameworks.Cessation2024.Evaluate(state), ReportLanguage.English));
    }

    [Fact]
    public void The_note_fits_however_long_the_names_and_whatever_else_is_said()
    {
        var name = string.Concat(Enumerable.Repeat("a name that goes on and on ", 40));
        var until = Base.AsOf!.Value.AddDays(30);
        var state = Base.With(
            bodies: [.. Base.Bodies.Select(body => new Body(body.Id) { Name = $"{body.Name} {name}", SpeaksFor = body.SpeaksFor })],
            sources:
            [
                .. Base.Sources.Select(source => new Source(source.Id)
                {
                    Publisher = name,
                    Date = source.Date,
                    Grade = source.Grade,
                }),
            ],
            waivers:
            [
                .. Frameworks
                    .Cessation2024.Describe()
                    .Select(entry => new Waiver(entry.Id)
                    {
                        By = "LB",
                        Reason = name,
                        From = until.AddDays(-60),
                        Until = until,
                    }),
            ]
        );

        ShouldFit(
            ReportBuilder.Build(
                Frameworks.Cessation2024.Evaluate(Secrets.In(state, new Dice(3))).WithoutConfidential(),
                ReportLanguage.English
            )
        );
    }

    [Fact]
    public void The_note_with_what_has_changed_fits()
    {
        var timeline = ChangeReports.Story();

        ShouldFit(ReportBuilder.Build(timeline.Assess(timeline.Until), timeline, ReportLanguage.English));
    }

    [Fact]
    public void What_the_tool_prints_fits_with_the_name_of_the_file()
    {
        foreach (var name in RealStates.Names)
        {
            Cli.ToolRun.Of("evaluate", Cli.ToolRun.StateFile(name))
                .Out.TrimEnd('\n')
                .Split('\n')
                .Should()
                .HaveCountLessThanOrEqualTo(Note, name);
        }
    }

    [Fact]
    public void What_the_note_leaves_to_the_details_is_counted_and_stands_there()
    {
        foreach (var name in RealStates.Names)
        {
            var assessment = RealStates.Assess(name);
            var document = ReportBuilder.Build(assessment, ReportLanguage.English);
            var sections = document.Sections.ToDictionary(section => section.Id);

            foreach (
                var more in document
                    .Sections.Where(section => !section.IsDetail)
                    .SelectMany(section => Flat(section.Blocks))
                    .OfType<Block.More>()
            )
            {
                sections.Should().ContainKey(more.Section).WhoseValue.IsDetail.Should().BeTrue();
            }

            CountIn(sections.GetValueOrDefault("questions")).Should().Be(assessment.OpenConditions.Count(), name);
            new[] { "duties", "joint-duties", "beyond-duties" }
                .Sum(part => CountIn(sections.GetValueOrDefault(part)))
                .Should()
                .Be(
                    assessment.Findings.Count(finding => finding.IsFailing || finding.Outcome is Outcome.Contested or Outcome.Faulted),
                    name
                );
            CountIn(sections.GetValueOrDefault("past-due"))
                .Should()
                .Be(assessment.Findings.Count(finding => finding.Timing.Status == TimingStatus.PastDue), name);
        }
    }

    /// <summary>Counts the lines that are shown and those that are said to be left out.</summary>
    private static int CountIn(Section? section) =>
        Flat(section?.Blocks ?? [])
            .Sum(block =>
                block switch
                {
                    Block.Items items => items.Lines.Count,
                    Block.Grid grid => grid.Rows.Count,
                    Block.More more => int.Parse(Regex.Match(more.Text.ToString(), "[0-9]+").Value, CultureInfo.InvariantCulture),
                    _ => 0,
                }
            );

    private static IEnumerable<Block> Flat(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block is Block.Columns columns ? columns.Sides.SelectMany(Flat) : [block]);

    private static void ShouldFit(ReportDocument document)
    {
        var first = document with { Sections = [.. document.Sections.Where(section => section.IsOnFirstScreen)], Closing = [] };
        var note = TextForm.Of(document, 80, withDetails: false);

        TextForm.HeightOf(first, 80).Should().BeLessThan(Screen, "the name of the file stands above it");
        note.Should().HaveCountLessThan(Note, "the name of the file stands above it");
        note.Should().OnlyContain(line => CellWidth.Of(line) <= 80);
    }
}
