using System.Diagnostics.Metrics;
using FrameworkRules;
using FrameworkRules.Rules;

// What the library tells of its work, counted here as a collector would.
var changes = 0L;
using var listener = new MeterListener();
listener.InstrumentPublished = (instrument, meter) =>
{
    if (instrument.Meter.Name == Telemetry.Name && instrument.Name == Telemetry.ChangeCounter)
    {
        meter.EnableMeasurementEvents(instrument);
    }
};
listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref changes, value));
listener.Start();

var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, DisableDefaults = true });
builder.Configuration.AddCommandLine(args);
builder.Services.AddFrameworkRules(options =>
    options.OverrideFrom(builder.Configuration.GetSection("FrameworkRules:Parameters"), optional: true)
);
builder.Services.AddHostedService<Watch>();
await builder.Build().RunAsync();
Console.WriteLine($"changes told: {changes}");

/// <summary>Follows a state from day to day, and tells what changes.</summary>
public sealed class Watch(FrameworkCatalog frameworks, IConfiguration configuration, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var state = await AgreementState.LoadAsync(configuration["state"]!, frameworks.ReadOptions, stoppingToken);
        using var live = LiveAssessment.Open(frameworks.Find(state.Framework!), state);
        for (var day = 1; day <= 30 && !stoppingToken.IsCancellationRequested; day++)
        {
            foreach (var change in live.AdvanceTo(state.AsOf!.Value.AddDays(day)))
            {
                Console.WriteLine($"day {day}: {change.After.Key} {change.Before.Outcome} -> {change.After.Outcome}");
            }
        }

        lifetime.StopApplication();
    }
}
