using System.Text.Json.Serialization;
using Newtonsoft.Json;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A gallery among the tags.</summary>
public sealed class TagsGalleryTwin
{
    [System.Text.Json.Serialization.JsonRequired]
    public long Id { get; set; }

    [System.Text.Json.Serialization.JsonRequired]
    public string Name { get; set; } = null!;

    [System.Text.Json.Serialization.JsonRequired]
    public string Description { get; set; } = null!;

    [JsonPropertyName("topPost")]
    [JsonProperty("topPost")]
    [System.Text.Json.Serialization.JsonRequired]
    public GalleryItemTwin? TopPost { get; set; }
}
