using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitMetricsTests : IDisposable
{
    // A name of its own, as other tests make calls at the same time.
    private readonly ApiDescription api = new($"Measured {Guid.NewGuid()}", null)
    {
        Envelope = new EnvelopeFormat(),
        SecuritySchemes = TestApi.Imgur.SecuritySchemes,
    };
    private readonly ConcurrentQueue<(string Instrument, double Value, IReadOnlyDictionary<string, object?> Tags)> measured = new();
    private readonly MeterListener listener = new();
    private readonly ManualTime time = new();
    private readonly LogSignal logs = new();

    public RateLimitMetricsTests()
    {
        listener.InstrumentPublished = static (instrument, meters) =>
        {
            if (instrument.Meter.Name == "ImgurGen")
                meters.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        listener.Start();
    }

    public void Dispose()
    {
        listener.Dispose();
        logs.Dispose();
    }

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var named = new Dictionary<string, object?>(tags.ToArray());
        if (Equals(named.GetValueOrDefault("imgurgen.api"), api.Name))
            measured.Enqueue((instrument.Name, value, named));
    }

    private (double Value, object? Operation, object? Bucket)[] Of(string instrument) =>
    [
        .. measured.Where(entry => entry.Instrument == instrument).Select(static entry =>
            (entry.Value, entry.Tags.GetValueOrDefault("imgurgen.operation"), entry.Tags.GetValueOrDefault("imgurgen.bucket"))),
    ];

    private ApiConnection Connect(CreditServer credits, RateLimitMode mode) => credits.Server.Connect(api, options =>
    {
        options.TimeProvider = time;
        options.LoggerFactory = logs;
        options.RateLimits.Mode = mode;
    });

    [Fact]
    public async Task What_is_left_is_a_gauge_for_as_long_as_the_client_lives()
    {
        await using CreditServer credits = await CreditServer.StartAsync();
        using (ApiConnection connection = Connect(credits, RateLimitMode.Refuse))
        {
            await connection.SendAsync(TestApi.Upload);
            listener.RecordObservableInstruments();
        }

        Assert.Equal(
            [(490, null, "user"), (12_490, null, "application"), (1249, null, "post")], Of("imgurgen.ratelimit.remaining"));
        measured.Clear();
        listener.RecordObservableInstruments();
        Assert.Empty(measured);
    }

    [Fact]
    public async Task A_refusal_is_counted_by_operation_and_bucket()
    {
        await using CreditServer credits = await CreditServer.StartAsync();
        credits.User = 1;
        using ApiConnection connection = Connect(credits, RateLimitMode.Refuse);
        await connection.SendAsync(TestApi.GetImage);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => connection.SendAsync(TestApi.Upload));

        Assert.Equal([(1, "uploadImage", "user")], Of("imgurgen.ratelimit.refusals"));
        Assert.Empty(Of("imgurgen.ratelimit.waits"));
    }

    [Fact]
    public async Task A_wait_is_measured_in_seconds()
    {
        await using CreditServer credits = await CreditServer.StartAsync();
        credits.User = 1;
        credits.Reset = "60";
        using ApiConnection connection = Connect(credits, RateLimitMode.Wait);
        await connection.SendAsync(TestApi.GetImage);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await logs.WaitingAsync();
        credits.User = 500;
        time.Advance(TimeSpan.FromSeconds(60));
        await call;

        Assert.Equal([(60, "getImage", "user")], Of("imgurgen.ratelimit.waits"));
        Assert.Empty(Of("imgurgen.ratelimit.refusals"));
    }
}
