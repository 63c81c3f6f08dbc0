using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>The tables of <c>docs/hosting.md</c> are those of the runtime.</summary>
public sealed class HostingPageTests
{
    private static readonly Assembly Runtime = typeof(ApiTelemetry).Assembly;

    private static readonly MarkdownFile Page = MarkdownFile.Read("docs/hosting.md");

    [Fact]
    public void Every_event_of_the_log_has_a_row_with_its_level()
    {
        IEnumerable<string> expected = new[] { "ImgurGen.ApiLog", "ImgurGen.OAuthLog" }
            .SelectMany(static type => Runtime.GetType(type, throwOnError: true)!.GetMethods(BindingFlags.Static | BindingFlags.NonPublic))
            .Select(static method => method.GetCustomAttribute<LoggerMessageAttribute>())
            .OfType<LoggerMessageAttribute>()
            .OrderBy(static message => message.EventId)
            .Select(static message => $"| {message.EventId} | {message.Level} |");

        Assert.Equal(expected, Page.Lines.Where(IsEvent).Select(static line => string.Join('|', line.Split('|')[..3]) + "|"));
    }

    [Fact]
    public void Every_instrument_has_a_row_with_its_unit()
    {
        SortedSet<string> published = new(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == ApiTelemetry.MeterName)
                published.Add($"| `{instrument.Name}` | `{instrument.Unit}` |");
        };
        RuntimeHelpers.RunClassConstructor(Runtime.GetType("ImgurGen.ApiMetrics", throwOnError: true)!.TypeHandle);
        listener.Start();

        IEnumerable<string> rows = Page.Lines.Where(static line => line.StartsWith("| `imgurgen.", StringComparison.Ordinal));
        Assert.NotEmpty(published);
        Assert.Equal(published, rows.Select(static line => string.Join('|', line.Split('|')[..3]) + "|"));
    }

    private static bool IsEvent(string line)
        => line.Split('|') is ["", { } first, ..] && int.TryParse(first.Trim(), CultureInfo.InvariantCulture, out _);
}
