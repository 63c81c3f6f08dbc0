using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>How far a video is.</summary>
public sealed class ProcessingTwin
{
    [JsonRequired]
    public string Status { get; set; } = null!;
}
