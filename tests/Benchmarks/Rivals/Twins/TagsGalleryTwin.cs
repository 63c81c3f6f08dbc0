using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A gallery among the tags.</summary>
public sealed class TagsGalleryTwin
{
    public long Id { get; set; }

    public string Name { get; set; } = null!;

    public string Description { get; set; } = null!;

    [JsonPropertyName("topPost")]
    [JsonProperty("topPost")]
    public GalleryItemTwin? TopPost { get; set; }
}
