using System.Diagnostics;

namespace ImgurGen;

/// <summary>A trace's span for each call, under the source <c>ImgurGen</c>; the spans of System.Net.Http stand inside it.</summary>
internal static class ApiTelemetry
{
    private static readonly ActivitySource Source = new("ImgurGen");

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
