namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>How far a video is.</summary>
public sealed class ProcessingTwin
{
    public string Status { get; set; } = null!;
}
