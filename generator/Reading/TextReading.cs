using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Reading;

/// <summary>What became of reading a text once: its tree, or what stopped it; and what was found on the way.</summary>
internal sealed record TextReading(
    JsonNode? Root, UnreadableException? Failure, IReadOnlyList<ReadFinding> Findings, WantedNodes Wanted)
{
    public static TextReading Failed(UnreadableException failure, WantedNodes wanted) => new(null, failure, [], wanted);
}
