using System.Diagnostics;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Telemetry;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData(200, """{"id":"a"}""", null)]
    [InlineData(404, "{}", nameof(ApiNotFoundException))]
    public async Task A_call_is_one_activity_without_its_address(int status, string json, string? error)
    {
        // A name of its own, as other tests make calls at the same time.
        var operation = new ApiOperation($"traced{status}", HttpMethod.Get, "/traced/{id}");
        List<Activity> stopped = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "ImgurGen",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.OperationName == operation.Id)
                    stopped.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, json);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Record.ExceptionAsync(() => connection.SendAsync(operation));

        Activity activity = Assert.Single(stopped);
        Assert.Equal(status, activity.GetTagItem("http.response.status_code"));
        Assert.Equal("/traced/{id}", activity.GetTagItem("url.template"));
        Assert.Equal(error, activity.GetTagItem("error.type"));
        Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("/traced/abc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failed_call_is_logged_as_a_warning_with_its_kind()
    {
        using var logs = new RecordingLogs();
        await using ScriptedServer server = await ScriptedServer.StartAsync(404, "{}");
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.LoggerFactory = logs);

        await Assert.ThrowsAsync<ApiNotFoundException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Equal(2, logs.Lines.Count);
        Assert.StartsWith("1 Calling getThing: GET /thing", logs.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("3 getThing failed after ", logs.Lines[1], StringComparison.Ordinal);
        Assert.Contains("ApiNotFoundException, HTTP 404", logs.Lines[1], StringComparison.Ordinal);
    }
}
