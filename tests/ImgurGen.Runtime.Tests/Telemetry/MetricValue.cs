using OpenTelemetry.Metrics;

namespace ImgurGen.Runtime.Tests.Telemetry;

/// <summary>A value of a metric of one API, with its other tags in the order of their names.</summary>
internal sealed record MetricValue(string Name, string Tags, double Value)
{
    private const string Api = "imgurgen.api";

    public static IEnumerable<MetricValue> Of(Metric metric, string api)
    {
        List<MetricValue> values = [];
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
        {
            SortedDictionary<string, string> tags = new(StringComparer.Ordinal);
            foreach (KeyValuePair<string, object?> tag in point.Tags)
                tags.Add(tag.Key, $"{tag.Value}");
            if (tags.TryGetValue(Api, out string? name) && tags.Remove(Api) && name == api)
                values.Add(new MetricValue(metric.Name, string.Join(' ', tags.Values), ValueOf(metric, point)));
        }

        return values;
    }

    private static double ValueOf(Metric metric, in MetricPoint point) => metric.MetricType switch
    {
        MetricType.LongSum => point.GetSumLong(),
        MetricType.LongGauge => point.GetGaugeLastValueLong(),
        MetricType.Histogram => point.GetHistogramSum(),
        _ => throw new InvalidOperationException($"No metric of ours is a {metric.MetricType}."),
    };
}
