using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Fabang.Kernel;

/// <summary>How operators see the house: health, logs, and, once an OTLP endpoint is set, metrics and traces.</summary>
internal static class Observation
{
    private const string Ready = "ready";

    public static void AddObservation(this WebApplicationBuilder builder, Engine engine)
    {
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready])
            .AddCheck<OutboxCheck>("outbox", HealthStatus.Degraded, tags: [Ready])
            .AddCheck<VirusScanCheck>("virus-scan", HealthStatus.Degraded, tags: [], timeout: TimeSpan.FromSeconds(5));
        // Each statement of SQL is one line too many, and a verb's output is read by programs.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        // What fails in the database is thrown to who asked for it, and told there; some is expected, such as the look for migrations in an empty one.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.Critical);
        // The framework logs addresses with their query strings, and those hold what people typed.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(console => console.TimestampFormat = "HH:mm:ss ");
        }
        else
        {
            builder.Logging.ClearProviders().AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "O"));
        }

        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("fabang"))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddMeter("Npgsql"))
            .WithTracing(traces =>
            {
                // A path holds ids only, but a query string holds what people typed into a search box.
                traces.AddAspNetCoreInstrumentation(web => web.EnrichWithHttpRequest = (activity, _) => activity.SetTag("url.query", null));
                if (engine is Engine.Postgres)
                {
                    traces.AddNpgsql();
                }
            })
            .UseOtlpExporter();
    }

    /// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: it can serve.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }

    private sealed class DatabaseCheck(FabangDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }

    private sealed class OutboxCheck(DeadLetters letters) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(letters.All.Any() ? HealthCheckResult.Degraded("There are dead letters.") : HealthCheckResult.Healthy());
    }

    /// <summary>Off is said too: whoever thinks that files are scanned must see that they are not. It keeps no node from serving.</summary>
    private sealed class VirusScanCheck(VirusScan scan) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await scan.AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(scan.IsOn ? "The virus scanner does not answer." : "No virus scanner is set.");
    }
}
