using System.Text.Json;

namespace FrameworkRules.PackageTests;

/// <summary>Publishes projects that install the package, trimmed and natively compiled, and compares what they find with what they find as they are built.</summary>
/// <remarks>Those that compile natively need a native tool chain, so they run when they are asked for: <c>dotnet test -- xUnit.Explicit=only</c>.</remarks>
public sealed class PublishedTests(PackedLibrary packed)
{
    [Fact]
    public async Task A_trimmed_application_on_the_core_finds_the_same_byte_for_byte_and_has_nothing_of_NRules()
    {
        var found = await Compare("Consumer", "PublishTrimmed", States("States", "Relief"));

        Outcomes(found).Should().Contain("coh-2024 BORD-02 unmet").And.Contain("relief-watch RELIEF-01 unknown");
        Directory.GetFiles(packed.FolderOfPublished("Consumer", "PublishTrimmed"), "NRules*").Should().BeEmpty();
    }

    [Fact]
    public async Task A_trimmed_application_on_NRules_finds_the_same_byte_for_byte_and_runs_its_own_rule()
    {
        var found = await Compare("RulesConsumer", "PublishTrimmed", States("States"));

        Outcomes(found).Should().Contain("coh-2024 BORD-02 unmet").And.Contain("coh-2024 Note Note { Text = BORD-02 is unmet }");
    }

    [Fact(Explicit = true)]
    public async Task A_natively_compiled_application_on_the_core_finds_the_same_byte_for_byte() =>
        await Compare("Consumer", "PublishAot", States("States", "Relief"));

    [Fact(Explicit = true)]
    public async Task A_natively_compiled_application_on_NRules_finds_the_same_byte_for_byte_and_runs_its_own_rule() =>
        await Compare("RulesConsumer", "PublishAot", States("States"));

    private async Task<byte[]> Compare(string project, string property, string[] states)
    {
        states.Should().NotBeEmpty();
        var found = await packed.Run(project, states);

        (await packed.RunPublished(project, property, states)).Should().Equal(found);
        return found;
    }

    private string[] States(params string[] folders) =>
        [
            .. Directory
                .EnumerateFiles(packed.Consumer, "*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(packed.Consumer, path))
                .Where(path => Array.Exists(folders, folder => path.StartsWith(folder, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Outcomes(byte[] assessments)
    {
        var reader = new Utf8JsonReader(assessments, new JsonReaderOptions { AllowMultipleValues = true });
        var outcomes = new List<string>();
        while (reader.Read())
        {
            using var assessment = JsonDocument.ParseValue(ref reader);
            var framework = assessment.RootElement.GetProperty("framework").GetString();
            outcomes.AddRange(All("findings", "id", "outcome").Concat(All("furtherFindings", "type", "text")));

            IEnumerable<string> All(string list, string name, string value) =>
                assessment
                    .RootElement.GetProperty(list)
                    .EnumerateArray()
                    .Select(each => $"{framework} {each.GetProperty(name).GetString()} {each.GetProperty(value).GetString()}");
        }

        return outcomes;
    }
}
