using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>The tags that Imgur presents.</summary>
public sealed class TagsTwin
{
    [JsonRequired]
    public List<TagTwin>? Tags { get; set; }

    public string? Featured { get; set; }

    [JsonRequired]
    public List<TagsGalleryTwin>? Galleries { get; set; }
}
