using System.Text.Json;
using ImgurCli;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>How a run of the program ended, and what it wrote.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Messages">The standard error.</param>
internal sealed record CliRun(ExitCode Code, string Output, string Messages)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one JSON document on the standard output.</summary>
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Output);

    /// <summary>The JSON documents on the standard output, one a line.</summary>
    public JsonElement[] JsonLines => [.. Lines.Select(static line => JsonSerializer.Deserialize<JsonElement>(line))];

    /// <summary>Fails the test with all that was written, unless the run ended as expected.</summary>
    public CliRun Ended(ExitCode expected)
    {
        Assert.True(Code == expected, $"Expected {expected}, was {Code}.\n{Output}\n{Messages}");
        return this;
    }
}
