using System.Diagnostics;

namespace ImgurGen;

/// <summary>
/// What to ask OpenTelemetry for. Each call is an activity with the operation's id as its name and the tags <c>imgurgen.api</c>,
/// <c>http.request.method</c> and <c>url.template</c>; the activities of System.Net.Http stand inside it. Counted are cache lookups, credits that
/// are left, waits and refusals. No tag holds an address, a credential or a body.
/// </summary>
public static class ApiTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>: <c>tracing.AddSource(ApiTelemetry.ActivitySourceName)</c>.</summary>
    public const string ActivitySourceName = "ImgurGen";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>: <c>metrics.AddMeter(ApiTelemetry.MeterName)</c>.</summary>
    public const string MeterName = "ImgurGen";

    private static readonly ActivitySource Source = new(ActivitySourceName);

    internal static Activity? Start(ApiDescription api, ApiOperation operation)
    {
        Activity? activity = Source.StartActivity(operation.Id, ActivityKind.Internal);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("imgurgen.api", api.Name);
            activity.SetTag("http.request.method", operation.Method.Method);
            activity.SetTag("url.template", operation.PathTemplate);
        }

        return activity;
    }
}
