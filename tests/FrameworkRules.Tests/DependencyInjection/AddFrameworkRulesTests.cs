using FrameworkRules.Tests.Embedding;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReliefWatch;

namespace FrameworkRules.Tests.DependencyInjection;

public sealed class AddFrameworkRulesTests
{
    private static readonly AgreementState State = Example.State("2025-02-18.json");

    [Fact]
    public void The_evaluator_and_the_catalog_are_singletons()
    {
        using var services = new ServiceCollection().AddFrameworkRules().BuildServiceProvider(validateScopes: true);
        using var scope = services.CreateScope();

        scope.ServiceProvider.GetRequiredService<IEvaluator>().Should().BeSameAs(services.GetRequiredService<IEvaluator>());
        scope.ServiceProvider.GetRequiredService<FrameworkCatalog>().Should().BeSameAs(services.GetRequiredService<FrameworkCatalog>());
    }

    [Fact]
    public void Registering_twice_leaves_the_services_as_they_are()
    {
        IServiceCollection once = new ServiceCollection().AddFrameworkRules();
        var count = once.Count;

        once.AddFrameworkRules().Should().BeSameAs(once);

        once.Should().HaveCount(count);
    }

    [Fact]
    public void What_each_registration_configures_counts_in_the_order_of_the_calls()
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules(options => AddRelief(options))
            .AddFrameworkRules(options => AddRelief(options))
            .AddFrameworkRules(options => options.Override("relief-watch", "relief-hours", 5))
            .AddFrameworkRules(options => options.Override("relief-watch", "relief-hours", 6))
            .BuildServiceProvider();

        Parameter(services.GetRequiredService<FrameworkCatalog>().Find("relief-watch"), "relief-hours").Value.Should().Be(6m);
    }

    [Fact]
    public void Without_overrides_the_evaluator_finds_what_the_framework_itself_finds()
    {
        using var services = new ServiceCollection().AddFrameworkRules().BuildServiceProvider();
        var framework = services.GetRequiredService<FrameworkCatalog>().Find("coh-2024");

        var assessment = services.GetRequiredService<IEvaluator>().Evaluate(framework, State);

        assessment.ToJson().ToArray().Should().Equal(Frameworks.Cessation2024.Evaluate(State).ToJson().ToArray());
    }

    [Fact]
    public void An_evaluator_registered_before_is_kept()
    {
        var evaluator = new OtherEvaluator();
        using var services = new ServiceCollection().AddSingleton<IEvaluator>(evaluator).AddFrameworkRules().BuildServiceProvider();

        services.GetRequiredService<IEvaluator>().Should().BeSameAs(evaluator);
    }

    [Theory]
    [InlineData("2025-02-01T00:00:00+02:00", TimingStatus.PastDue)]
    [InlineData("2025-03-01T00:00:00+02:00", TimingStatus.NotYetDue)]
    public void A_parameter_overridden_by_configuration_decides_and_is_shown_in_the_finding_and_in_the_receipt(
        string deadline,
        TimingStatus expected
    )
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules(options => options.OverrideFrom(Configured(("COH-2024:Withdrawal-Deadline", deadline))))
            .BuildServiceProvider();
        var noExtension = new AgreementState
        {
            AsOf = State.AsOf,
            Sources = State.Sources,
            Claims = [.. State.Claims.Where(claim => claim.Kind != DeadlineExtension.Kind)],
        };

        var assessment = services
            .GetRequiredService<IEvaluator>()
            .Evaluate(services.GetRequiredService<FrameworkCatalog>().Find("coh-2024"), noExtension);

        var finding = assessment["BORD-02"];
        finding.Timing.Status.Should().Be(expected);
        finding.Parameters.Should().ContainSingle(value => value.IsOverride && value.Parameter.Name == "withdrawal-deadline");
        assessment.Receipt.Overrides.Should().Equal($"withdrawal-deadline={deadline}");
        assessment.Receipt.Digest.Should().NotBe(Frameworks.Cessation2024.Evaluate(noExtension).Receipt.Digest);
    }

    [Fact]
    public void An_override_in_code_after_configuration_counts()
    {
        var later = new DateTimeOffset(2025, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var catalog = Catalog(options =>
            options
                .OverrideFrom(Configured(("coh-2024:withdrawal-deadline", "2025-03-01T00:00:00Z")))
                .Override("coh-2024", "withdrawal-deadline", later)
        );

        Parameter(catalog.Find("coh-2024"), "withdrawal-deadline").Value.Should().Be(later);
    }

    [Fact]
    public void The_frameworks_of_the_library_are_not_changed_by_a_host_that_overrides()
    {
        _ = Catalog(options => options.Override("coh-2024", "withdrawal-deadline", DateTimeOffset.UnixEpoch));

        Parameter(Frameworks.Cessation2024, "withdrawal-deadline").IsOverride.Should().BeFalse();
    }

    [Theory]
    [InlineData("coh-2042:withdrawal-deadline", "2025-03-01T00:00:00Z", "There is no framework \"coh-2042\"; did you mean \"coh-2024\"?")]
    [InlineData(
        "coh-2024:withdrawl-deadline",
        "2025-03-01T00:00:00Z",
        "coh-2024 has no parameter \"withdrawl-deadline\"; did you mean \"withdrawal-deadline\"?"
    )]
    [InlineData(
        "coh-2024:withdrawal-deadline",
        "1 March 2025",
        "takes a date-time with an offset, such as \"2025-02-19T00:00:00+02:00\", not \"1 March 2025\""
    )]
    [InlineData(
        "coh-2024:withdrawal-deadline",
        null,
        "takes a date-time with an offset, such as \"2025-02-19T00:00:00+02:00\", not \"nothing\""
    )]
    [InlineData("coh-2024", "2025-03-01T00:00:00Z", "stands where a section with the names of parameters of coh-2024 is expected")]
    [InlineData("relief-watch:relief-hours", "25", "takes a number from 1 to 24, not \"25\"")]
    [InlineData("relief-watch:relief-hours", "-1", "takes a number from 1 to 24, not \"-1\"")]
    [InlineData("relief-watch:relief-hours", "many", "takes a number from 1 to 24, not \"many\"")]
    public void A_wrong_override_in_configuration_is_told_at_the_start_with_its_place(string key, string? value, string expected)
    {
        var failures = FailuresAtStart(options => AddRelief(options).OverrideFrom(Configured((key, value))));

        failures.Should().ContainSingle().Which.Should().StartWith($"FrameworkRules:Parameters:{key}: ").And.Contain(expected);
    }

    [Theory]
    [InlineData(25)]
    [InlineData("eight")]
    [InlineData(true)]
    public void A_wrong_override_in_code_is_told_at_the_start(object value) =>
        FailuresAtStart(options => AddRelief(options).Override("relief-watch", "relief-hours", value))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("Override(\"relief-watch\", \"relief-hours\", …): ")
            .And.Contain("takes a number from 1 to 24");

    [Fact]
    public void A_section_that_is_missing_is_told_at_the_start_unless_it_may_be()
    {
        var missing = new ConfigurationBuilder().Build().GetSection("FrameworkRules:Paramters");

        FailuresAtStart(options => options.OverrideFrom(missing))
            .Should()
            .Equal(
                "FrameworkRules:Paramters: the configuration has no such section; where it may be missing, give OverrideFrom optional: true."
            );
        Catalog(options => options.OverrideFrom(missing, optional: true)).All.Should().NotBeEmpty();
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var failures = FailuresAtStart(options =>
            options
                .AddFrameworks(ReliefFramework.Value)
                .Override("coh-2042", "x", 1)
                .OverrideFrom(Configured(("coh-2024:y", "1"), ("coh-2024:z", "1")))
        );

        failures.Should().HaveCount(4);
    }

    [Fact]
    public void A_framework_that_reads_a_kind_no_submission_could_hold_is_refused() =>
        FailuresAtStart(options => options.AddFrameworks(ReliefFramework.Value))
            .Should()
            .Equal("relief-watch reads the kind of claim \"reliefRoutes\", which no submission could hold; add it with AddKinds.");

    [Fact]
    public void A_kind_and_a_framework_named_like_ones_there_are_are_refused()
    {
        var kind = Kind.Status("foreignPresence", "impostor");
        var framework = Framework.Define(
            "coh-2024",
            "Impostor",
            "1.0",
            define => define.Includes<ReliefPromisesDated>(Gate.Entry, Weight.Blocking)
        );

        FailuresAtStart(options => options.AddKinds(kind).AddFrameworks(framework))
            .Should()
            .Equal(
                "There are two kinds of claim named \"foreignPresence\"; give the host's own another name.",
                "There are two frameworks with the id \"coh-2024\"; give the host's own another id."
            );
    }

    [Fact]
    public void Where_no_host_starts_the_application_the_catalog_refuses_wrong_options()
    {
        using var services = new ServiceCollection()
            .AddFrameworkRules(options => options.Override("coh-2042", "x", 1))
            .BuildServiceProvider();

        services
            .Invoking(provider => provider.GetRequiredService<FrameworkCatalog>())
            .Should()
            .Throw<OptionsValidationException>()
            .WithMessage("*coh-2042*");
    }

    [Fact]
    public void The_catalog_reads_the_kinds_of_the_host_within_its_limits()
    {
        var catalog = Catalog(options =>
        {
            AddRelief(options);
            options.Reading = options.Reading with { MaxErrors = 7 };
        });

        catalog.ReadOptions.MaxErrors.Should().Be(7);
        catalog.ReadOptions.Kinds.Kinds.Should().Contain(ReliefRoute.Kind).And.Contain(ForeignPresence.Kind);
    }

    [Fact]
    public void An_unknown_framework_is_refused_with_a_suggestion() =>
        Catalog(_ => { })
            .Invoking(catalog => catalog.Find("coh-2004"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no framework \"coh-2004\"; did you mean \"coh-2024\"?*");

    private static FrameworkRulesOptions AddRelief(FrameworkRulesOptions options) =>
        options.AddKinds(ReliefRoute.Kind).AddFrameworks(ReliefFramework.Value);

    private static FrameworkCatalog Catalog(Action<FrameworkRulesOptions> configure) =>
        new ServiceCollection().AddFrameworkRules(configure).BuildServiceProvider().GetRequiredService<FrameworkCatalog>();

    private static IConfigurationSection Configured(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create($"FrameworkRules:Parameters:{value.Key}", value.Value)))
            .Build()
            .GetSection("FrameworkRules:Parameters");

    private static IEnumerable<string> FailuresAtStart(Action<FrameworkRulesOptions> configure)
    {
        using var services = new ServiceCollection().AddFrameworkRules(configure).BuildServiceProvider();
        return services
            .GetRequiredService<IStartupValidator>()
            .Invoking(start => start.Validate())
            .Should()
            .Throw<OptionsValidationException>()
            .Which.Failures;
    }

    private static ParameterValue Parameter(Framework framework, string name) =>
        framework.Parameters.Single(value => value.Parameter.Name == name);

    private sealed class OtherEvaluator : IEvaluator
    {
        public Assessment Evaluate(Framework framework, StateView view) => framework.Evaluate(view);
    }
}
