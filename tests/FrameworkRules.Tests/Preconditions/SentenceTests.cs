using System.Text.Json;
using System.Text.RegularExpressions;
using FrameworkRules.Rules;
using FrameworkRules.Tests.Documentation;

namespace FrameworkRules.Tests.Preconditions;

/// <summary>Holds that sentences show what a framework sets, and repeat none of it themselves.</summary>
public sealed partial class SentenceTests
{
    private static readonly string[] NumberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly Parameter<decimal> Guards = new("guards", "the guards needed") { IsOptional = true };
    private static readonly Parameter<TimeSpan> Window = new("visit-window", "how far back visits count")
    {
        Proposal = TimeSpan.FromDays(30),
    };

    private static readonly Precondition Visited = new Stated(
        "TEST-02",
        define =>
            define
                .Statement("At least {guards} weapons are held, by a report not older than {belief:depots}.")
                .Requires(Quantify.The<Depot>().That(Depot.Weapons.AtLeast(Guards)))
                .OtherwisePartly("A visit took place in the last {visit-window}.", Visits(Window))
                .AppliesWhen("a visit took place in the last {visit-window}", Visits(Window))
    );

    [Fact]
    public void No_sentence_of_a_framework_writes_out_what_the_framework_sets() =>
        Frameworks
            .All.SelectMany(framework => framework.Entries.SelectMany(entry => WrittenOut(framework, entry.Definition)))
            .Should()
            .BeEmpty("a number that a framework sets is named by its parameter, so that the sentence stays true when it is overridden");

    [Theory]
    [InlineData("No visit took place in the last 90 days.")]
    [InlineData("No visit took place in the last {visit-window}, which is 3 weeks.")]
    [InlineData("No visit took place in the last twelve months.")]
    [InlineData("At least 2 weapons are held.")]
    [InlineData("At least two weapons are held.")]
    public void A_number_that_is_written_out_is_noticed(string statement)
    {
        var framework = Make.Framework(
            builder => builder.Sets(Guards, 2, source: null),
            new Stated(
                "TEST-03",
                define => define.Statement(statement).Requires(Quantify.The<Depot>().That(Depot.Weapons.AtLeast(Guards)) & Visits(Window))
            )
        );

        framework.Entries.SelectMany(entry => WrittenOut(framework, entry.Definition)).Should().ContainSingle();
    }

    [Fact]
    public void An_override_shows_in_every_sentence_that_names_the_parameter_and_changes_no_other()
    {
        var named = new HashSet<string>();
        foreach (var framework in Frameworks.All)
        {
            foreach (var value in framework.Parameters)
            {
                var other = Other(value.Value);
                var overridden = framework.With(value.Parameter.Name, other);
                foreach (var entry in framework.Entries)
                {
                    foreach (var sentence in Sentences(entry.Definition))
                    {
                        if (sentence.ToString().Contains($"[{value.Parameter.Name}]", StringComparison.Ordinal))
                        {
                            named.Add(entry.Precondition.Id);
                            framework.Say(sentence).Should().Contain(ParameterText.Show(value.Value));
                            overridden.Say(sentence).Should().Contain(ParameterText.Show(other));
                        }
                        else
                        {
                            overridden.Say(sentence).Should().Be(framework.Say(sentence));
                        }
                    }
                }
            }
        }

        named.Should().HaveCountGreaterThanOrEqualTo(25).And.Contain(["ARMS-10", "CEAS-07", "AUTH-04", "EXTN-04", "MONV-07"]);
    }

    [Fact]
    public void An_override_shows_wherever_the_statement_is_shown()
    {
        const string Said =
            "No delivery of arms to anyone but the Lebanese state or the UN was confirmed in the last 7 days by a body mandated to look.";
        var framework = Frameworks.Cessation2024.With("delivery-window", TimeSpan.FromDays(7));
        var view = framework.View(Embedding.Example.State("2025-02-18.json"));
        var assessment = framework.Evaluate(view);

        assessment["ARMS-10"].Statement.Should().Be(Said);
        assessment.WithoutConfidential()["ARMS-10"].Statement.Should().Be(Said);
        new RuleEvaluator().Evaluate(framework, view)["ARMS-10"].Statement.Should().Be(Said);
        JsonDocument
            .Parse(assessment.ToJson())
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("id").GetString() == "ARMS-10")
            .GetProperty("statement")
            .GetString()
            .Should()
            .Be(Said);
        framework.ToRuleSet().Rules.Single(rule => rule.Name == "ARMS-10").Description.Should().Be(Said);
        framework.Describe("ARMS-10").ToString().Should().StartWith($"ARMS-10 (State control of arms). {Said}\n");
        Frameworks.Cessation2024.Evaluate(view)["ARMS-10"].Statement.Should().Be(Said.Replace("7 days", "90 days (proposed)"));
    }

    [Fact]
    public void An_override_shows_in_the_weaker_requirement_and_in_where_it_applies()
    {
        var framework = Make.Framework(Visited).With("visit-window", TimeSpan.FromDays(1));
        var finding = framework.Evaluate(Make.Closed(Visit.Kind))["TEST-02"];

        finding.WeakerStatement.Should().Be("A visit took place in the last 1 day.");
        finding.Outcome.Should().Be(Outcome.NotApplicable);
        finding.Reason.Should().StartWith("It applies only where a visit took place in the last 1 day.");
        framework
            .Describe("TEST-02")
            .ToString()
            .Should()
            .Contain("\nApplies when: a visit took place in the last 1 day\n")
            .And.Contain("\nMet in part when: A visit took place in the last 1 day.\n");
    }

    [Fact]
    public void A_time_of_belief_is_shown_as_the_framework_sets_it()
    {
        const string Said = "The latest count of soldiers south of the Litani, not older than {0}, reaches the number the text names.";
        var own = Make.Framework(new ArmyDeployedSouth());
        var patient = Make.Framework(
            builder =>
                builder.UsesViewOptions(
                    new ViewOptions { BelievedFor = new Dictionary<Kind, TimeSpan> { [TroopCount.Kind] = TimeSpan.FromDays(45) } }
                ),
            new ArmyDeployedSouth()
        );

        own.Evaluate(Make.State())["AUTH-01"].Statement.Should().Be(string.Format(null, Said, "30 days (proposed)"));
        patient.Evaluate(Make.State())["AUTH-01"].Statement.Should().Be(string.Format(null, Said, "45 days"));
        patient.Describe("AUTH-01").ToString().Should().Contain(string.Format(null, Said, "45 days"));
    }

    [Fact]
    public void A_parameter_that_is_not_set_is_shown_as_the_evidence_shows_it()
    {
        var visit = Make.Visit("v1");
        var finding = Make.Framework(Visited).Evaluate(Make.State(Make.Depot(weapons: 3), visit))["TEST-02"];

        finding.Statement.Should().Be("At least (guards, not set) weapons are held, by a report not older than 30 days (proposed).");
        finding.Evidence.Should().ContainSingle().Which.Required.Should().Be("at least (guards, not set) weapons");
    }

    [Fact]
    public void A_sentence_of_no_framework_shows_the_names_of_what_frameworks_set() =>
        Visited
            .Definition.Sentence.ToString()
            .Should()
            .Be("At least [guards] weapons are held, by a report not older than [belief:depots].");

    [Fact]
    public void The_sentence_of_a_precondition_stands_nowhere_else_in_its_file() =>
        Directory
            .EnumerateFiles(Page.PathOf("src/FrameworkRules/Preconditions"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => RepeatedSentence().IsMatch(line)))
            .Should()
            .BeEmpty("a comment that repeats the statement drifts away from it");

    private static Requirement Visits(Parameter<TimeSpan> window) => Quantify.Some<Visit>(WhenNone.Fails).InTheLast(window).Exist();

    private static IEnumerable<Sentence> Sentences(Definition definition) =>
        new[] { definition.Sentence, definition.WeakerSentence, definition.ApplicabilitySentence }.OfType<Sentence>();

    /// <summary>Lists what stands outside placeholders and is an amount of time, or a number or instant that a parameter is set to; names are not looked for, because a body may be called what it is.</summary>
    private static IEnumerable<string> WrittenOut(Framework framework, Definition definition)
    {
        var shown = definition
            .Parameters.SelectMany(parameter => new[] { framework.Values.Find(parameter)?.Value, parameter.ProposedValue })
            .Where(value => value is not string)
            .OfType<object>()
            .SelectMany(Shown)
            .Select(value => $@"\b{Regex.Escape(value)}\b")
            .Append($@"\b(\d+|{string.Join('|', NumberWords.Skip(1))}|eleven|twelve|thirty|sixty|ninety)[ -](hour|day|week|month|year)s?\b")
            .ToList();
        return Sentences(definition)
            .SelectMany(sentence => sentence.PlainText)
            .Where(text => shown.Exists(value => Regex.IsMatch(text, value, RegexOptions.IgnoreCase)));
    }

    private static IEnumerable<string> Shown(object value) =>
        value is decimal or long && Convert.ToDecimal(value, null) is >= 0 and <= 10 and var number && decimal.IsInteger(number)
            ? [ParameterText.Show(value), NumberWords[(int)number]]
            : [ParameterText.Show(value)];

    private static object Other(object value) =>
        value switch
        {
            TimeSpan time => time + TimeSpan.FromDays(11),
            DateTimeOffset instant => instant.AddDays(11),
            decimal number => number + 11,
            long number => number + 11,
            _ => value + " II",
        };

    [GeneratedRegex("^///.*[A-Z]{4}-[0-9]{2}\\. ")]
    private static partial Regex RepeatedSentence();
}
