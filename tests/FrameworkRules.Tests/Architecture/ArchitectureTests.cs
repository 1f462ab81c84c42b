using System.Text.RegularExpressions;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using SystemType = System.Type;

namespace FrameworkRules.Tests.Architecture;

/// <summary>Holds the direction of dependencies: each folder knows only those that its rule allows.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly ArchUnitNET.Domain.Architecture Everything = new ArchLoader()
        .LoadAssemblies(
            typeof(Framework).Assembly,
            typeof(Planted).Assembly,
            typeof(NRules.RuleModel.RuleSet).Assembly,
            typeof(NRules.ISession).Assembly
        )
        .Build();

    /// <summary>The folders, and what each must not know. Those that stand beside each other in the second list are hidden together.</summary>
    private static readonly (string Folder, string[] Hidden)[] Directions =
    [
        (
            "Telemetry",
            [
                "Language",
                "Agreements",
                "Kinds",
                "Logic",
                "Preconditions",
                "Evaluation",
                "Frameworks",
                "Rules",
                "Testing",
                "Reporting",
                "DependencyInjection",
            ]
        ),
        // What is said knows nothing of what it is said about, so that every folder may say something.
        (
            "Language",
            [
                "Telemetry",
                "Agreements",
                "Kinds",
                "Logic",
                "Preconditions",
                "Evaluation",
                "Frameworks",
                "Drafting",
                "Rules",
                "Testing",
                "Reporting",
                "DependencyInjection",
            ]
        ),
        (
            "Agreements",
            [
                "Kinds",
                "Logic",
                "Preconditions",
                "Evaluation",
                "Frameworks",
                "Drafting",
                "Rules",
                "Testing",
                "Reporting",
                "DependencyInjection",
            ]
        ),
        (
            "Kinds",
            ["Logic", "Preconditions", "Evaluation", "Frameworks", "Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]
        ),
        (
            "Logic",
            ["Kinds", "Preconditions", "Evaluation", "Frameworks", "Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]
        ),
        (
            "Frameworks/Texts",
            ["Kinds", "Logic", "Preconditions", "Evaluation", "Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]
        ),
        ("Preconditions", ["Evaluation", "Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]),
        ("Evaluation", ["Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]),
        ("Frameworks", ["Drafting", "Rules", "Testing", "Reporting", "DependencyInjection"]),
        ("Drafting", ["Rules", "Testing", "Reporting", "DependencyInjection"]),
        ("Rules", ["Drafting", "Testing", "Reporting", "DependencyInjection"]),
        ("Reporting", ["Drafting", "Rules", "Testing", "DependencyInjection"]),
        ("Testing", ["Kinds", "Rules", "DependencyInjection"]),
    ];

    public static TheoryData<string> Folders() => [.. Directions.Select(direction => direction.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_what_it_may(string folder) => Violations(folder, planted: null).Should().BeEmpty();

    [Fact]
    public void Every_folder_has_a_rule_but_the_registration_which_knows_all()
    {
        var ruled = SourceFolders.In([.. Directions.Select(direction => direction.Folder), "DependencyInjection"]);

        SourceFolders.Types.SelectMany(folder => folder).Except(ruled).Should().BeEmpty();
        foreach (var (folder, hidden) in Directions)
        {
            hidden.Append(folder).Should().OnlyContain(name => SourceFolders.In(name).Count > 0);
        }
    }

    [Theory]
    [InlineData("Language", typeof(Planted.ReadsKind))]
    [InlineData("Agreements", typeof(Planted.HoldsRequirement))]
    [InlineData("Agreements", typeof(Planted.ReadsKind))]
    [InlineData("Kinds", typeof(Planted.HoldsRequirement))]
    [InlineData("Logic", typeof(Planted.CallsFrameworks))]
    [InlineData("Logic", typeof(Planted.CitesText))]
    [InlineData("Logic", typeof(Planted.ReadsKind))]
    [InlineData("Frameworks/Texts", typeof(Planted.ReadsKind))]
    [InlineData("Preconditions", typeof(Planted.TakesAssessment))]
    [InlineData("Preconditions", typeof(Planted.CallsFrameworks))]
    [InlineData("Evaluation", typeof(Planted.CallsFrameworks))]
    [InlineData("Evaluation", typeof(Planted.MakesPrecondition))]
    [InlineData("Evaluation", typeof(Planted.OpensLive))]
    [InlineData("Frameworks", typeof(Planted.Asserts))]
    [InlineData("Rules", typeof(Planted.ReadsOptions))]
    [InlineData("Testing", typeof(Planted.OpensLive))]
    public void A_planted_violation_is_caught(string folder, SystemType planted) =>
        Violations(folder, planted).Should().ContainSingle().Which.Should().Contain(planted.Name);

    [Fact]
    public void Only_the_rules_and_the_registration_know_NRules()
    {
        UsersOfNRules(planted: null).Should().BeEmpty();
        UsersOfNRules(typeof(Planted.BuildsRules)).Should().ContainSingle().Which.Should().Contain(nameof(Planted.BuildsRules));
    }

    /// <summary>ASP.NET Core takes a static <c>TryParse</c> or <c>BindAsync</c> for the way to read a parameter from the address, and fails where it is none.</summary>
    [Fact]
    public void No_public_type_has_a_method_that_keeps_it_from_being_the_body_of_a_request() =>
        typeof(Framework)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
            .Where(method => method.Name is "TryParse" or "BindAsync")
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_question_put_in_code_is_listed_in_the_decisions()
    {
        var open = typeof(Framework)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(OpenRequirement)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order()
            .ToList();
        var decisions = string.Join(
            '\n',
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"), "*.md").Select(File.ReadAllText)
        );
        var listed = OpenNode().Matches(decisions).Select(match => match.Groups[1].Value).Order();
        listed.Should().Equal(open, "each has a line \"- `Type`: why\" under docs/decisions, and no line outlives its type");
    }

    private static List<string> Violations(string folder, SystemType? planted)
    {
        var hidden = Directions.Single(direction => direction.Folder == folder).Hidden;
        var own = SourceFolders.In(folder).ToHashSet();
        if (folder == "Frameworks")
        {
            own.ExceptWith(SourceFolders.In("Frameworks/Texts"));
        }

        // The set of kinds names the library's own.
        own.RemoveWhere(type => type == typeof(KindSet) || type.DeclaringType == typeof(KindSet));
        var forbidden = SourceFolders.In(hidden).Concat(Definitions(folder)).Except(own);
        return Broken(Types().That().Are(With(own, planted)).Should().NotDependOnAny(forbidden));
    }

    /// <summary>Lists what is defined rather than declared, for the folders that must not know any single one of it: frameworks and preconditions, but not the texts they cite.</summary>
    private static IEnumerable<SystemType> Definitions(string folder) =>
        folder is "Preconditions" or "Evaluation"
            ? SourceFolders
                .In("Frameworks")
                .Except(SourceFolders.In("Frameworks/Texts"))
                .Concat(
                    folder == "Evaluation" ? SourceFolders.In("Preconditions").Where(type => type.IsSubclassOf(typeof(Precondition))) : []
                )
            : [];

    private static List<string> UsersOfNRules(SystemType? planted)
    {
        var others = SourceFolders.Types.SelectMany(folder => folder).Except(SourceFolders.In("Rules", "DependencyInjection"));
        return Broken(
            Types().That().Are(With(others, planted)).Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^NRules(\.|$)")
        );
    }

    private static IEnumerable<SystemType> With(IEnumerable<SystemType> types, SystemType? planted) =>
        planted is null ? types : types.Append(planted);

    private static List<string> Broken(IArchRule rule) =>
        [.. rule.Evaluate(Everything).Where(result => !result.Passed).Select(result => result.Description)];

    [GeneratedRegex(@"^- `(\w+)`: \S", RegexOptions.Multiline, 10_000)]
    private static partial Regex OpenNode();
}
