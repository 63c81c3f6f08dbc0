using System.Diagnostics;
using ImgurGen.Runtime.Tests.RateLimits;
using ImgurGen.Runtime.Tests.Support;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ImgurGen.Runtime.Tests.Telemetry;

/// <summary>What the SDK of OpenTelemetry collects of a client.</summary>
public sealed class OpenTelemetryTests
{
    // A name of its own, as other tests make calls at the same time.
    private readonly ApiDescription api = new($"Collected {Guid.NewGuid()}", null)
    {
        Envelope = new EnvelopeFormat(),
        SecuritySchemes = TestApi.Imgur.SecuritySchemes,
    };

    [Fact]
    public async Task A_call_is_a_span_with_the_HTTP_request_inside_it()
    {
        using var exporter = new CollectingExporter<Activity, Activity>(static activity => [activity]);
        await using CreditServer credits = await CreditServer.StartAsync();
        using (Sdk.CreateTracerProviderBuilder()
            .AddSource(ApiTelemetry.ActivitySourceName, "System.Net.Http")
            .AddProcessor(new SimpleActivityExportProcessor(exporter))
            .Build())
        {
            using ApiConnection connection = credits.Server.Connect(api);
            await connection.SendAsync(TestApi.Upload);
        }

        Activity call = Assert.Single(exporter.Kept, activity => Equals(activity.GetTagItem("imgurgen.api"), api.Name));
        Activity request = Assert.Single(exporter.Kept, activity => activity.ParentSpanId == call.SpanId);
        Assert.Equal(("uploadImage", "/3/image"), (call.OperationName, call.GetTagItem("url.template")));
        Assert.Equal("System.Net.Http", request.Source.Name);
        Assert.Equal(200, call.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Credits_that_are_left_and_waits_are_measured()
    {
        using var exporter = new CollectingExporter<Metric, MetricValue>(metric => MetricValue.Of(metric, api.Name));
        using var logs = new LogSignal();
        var time = new ManualTime();
        await using CreditServer credits = await CreditServer.StartAsync();
        credits.User = 1;
        credits.Reset = "60";
        using (MeterProvider metrics = Collect(exporter))
        {
            using ApiConnection connection = credits.Server.Connect(api, options =>
            {
                options.TimeProvider = time;
                options.LoggerFactory = logs;
                options.RateLimits.Mode = RateLimitMode.Wait;
            });
            await connection.SendAsync(TestApi.GetImage);
            Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
            await logs.WaitingAsync();
            credits.User = 500;
            time.Advance(TimeSpan.FromSeconds(60));
            await call;
            metrics.ForceFlush();
        }

        Assert.Contains(new MetricValue("imgurgen.ratelimit.waits", "user getImage", 60), exporter.Kept);
        Assert.Contains(new MetricValue("imgurgen.ratelimit.remaining", "user", 499), exporter.Kept);
        Assert.Contains(new MetricValue("imgurgen.ratelimit.remaining", "application", 12_498), exporter.Kept);
    }

    [Fact]
    public async Task Cache_hits_are_counted()
    {
        using var exporter = new CollectingExporter<Metric, MetricValue>(metric => MetricValue.Of(metric, api.Name));
        await using ScriptedServer server = await ScriptedServer.StartAsync(static context =>
        {
            context.Response.Headers.ETag = "\"one\"";
            return context.Request.Headers.IfNoneMatch.Count > 0
                ? context.AnswerAsync(304, "", "")
                : context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
        });
        using (MeterProvider metrics = Collect(exporter))
        {
            using ApiConnection connection = server.Connect(api);
            for (int i = 0; i < 3; i++)
                await connection.SendAsync(TestApi.GetImage);
            metrics.ForceFlush();
        }

        Assert.Contains(new MetricValue("imgurgen.cache.lookups", "miss getImage", 1), exporter.Kept);
        Assert.Contains(new MetricValue("imgurgen.cache.lookups", "hit getImage", 2), exporter.Kept);
    }

    private static MeterProvider Collect(BaseExporter<Metric> exporter) => Sdk.CreateMeterProviderBuilder()
        .AddMeter(ApiTelemetry.MeterName)
        .AddReader(new BaseExportingMetricReader(exporter))
        .Build();
}
