using System.Text.Json;
using FrameworkRules;
using FrameworkRules.Tests.Embedding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GettingStarted;

public sealed class HostTests
{
    private const string Settings = """
        {
          "FrameworkRules": {
            "Parameters": {
              "coh-2024": {
                "withdrawal-deadline": "2025-03-01T00:00:00+02:00"
              }
            }
          }
        }
        """;

    private const string Printed = """
        BORD-02 Israel holds at least 5 positions north of the Blue Line (IDF, 18 Feb 2025, admitted); none is allowed. (Announcement of Nov 2024, para. 12; UNSCR 1701 (2006), OP2, OP8; UNSCR 1559 (2004), OP2; to act: IL; due 2025-01-26 02:00:00Z)
        """;

    [Fact]
    public void What_is_unmet_is_printed()
    {
        using var output = new StringWriter();

        UnmetConditions.Print(Path.Combine(Example.Folder, "GettingStarted", "state.json"), output);

        output.ToString().ReplaceLineEndings("\n").Should().Be(Printed + "\n");
    }

    [Fact]
    public void A_desk_judges_by_the_configuration_of_its_host()
    {
        using var provider = Services(Settings).AddSingleton<AgreementDesk>().BuildServiceProvider();
        provider.GetRequiredService<IStartupValidator>().Validate();

        var assessment = provider.GetRequiredService<AgreementDesk>().Judge(File.ReadAllText("States/2025-02-18.json"));

        assessment["BORD-02"].Timing.Due.Should().Be(new DateTimeOffset(2025, 3, 1, 0, 0, 0, TimeSpan.FromHours(2)));
        assessment.Receipt.Overrides.Should().Equal("withdrawal-deadline=2025-03-01T00:00:00+02:00");
    }

    [Fact]
    public void A_misspelt_name_stops_the_host_at_the_start()
    {
        using var provider = Services(Settings.Replace("withdrawal-deadline", "withdrawal-dedline", StringComparison.Ordinal))
            .BuildServiceProvider();

        provider
            .GetRequiredService<IStartupValidator>()
            .Invoking(start => start.Validate())
            .Should()
            .Throw<OptionsValidationException>()
            .WithMessage(
                """
                FrameworkRules:Parameters:coh-2024:withdrawal-dedline: coh-2024 has no parameter "withdrawal-dedline"; did you mean "withdrawal-deadline"?
                """
            );
    }

    private static ServiceCollection Services(string settings)
    {
        using var document = JsonDocument.Parse(settings);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Flat("", document.RootElement)).Build();
        var services = new ServiceCollection();
        services.AddFrameworkRules(options => options.OverrideFrom(configuration.GetSection("FrameworkRules:Parameters")));
        return services;
    }

    private static List<KeyValuePair<string, string?>> Flat(string path, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
            ?
            [
                .. element
                    .EnumerateObject()
                    .SelectMany(member => Flat(path.Length == 0 ? member.Name : $"{path}:{member.Name}", member.Value)),
            ]
            : [KeyValuePair.Create(path, element.GetString())];
}

public static class UnmetConditions
{
    public static void Print(string path, TextWriter output)
    {
        var state = AgreementState.Load(path);
        var assessment = Frameworks.Cessation2024.Evaluate(state);

        foreach (var unmet in assessment.UnmetConditions)
        {
            output.WriteLine($"{unmet.Id} {unmet.Reason} ({unmet.Citation}; to act: {unmet.DutyBearers}; due {unmet.Due:u})");
        }
    }
}

public sealed class AgreementDesk(IEvaluator evaluator, FrameworkCatalog frameworks)
{
    public Assessment Judge(string json)
    {
        var state = AgreementState.Parse(json, frameworks.ReadOptions);
        return evaluator.Evaluate(frameworks.Find(state.Framework ?? "coh-2024"), state);
    }
}
