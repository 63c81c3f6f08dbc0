using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>How an album is shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlbumLayoutTwin>))]
public enum AlbumLayoutTwin
{
    [JsonStringEnumMemberName("blog")]
    Blog,

    [JsonStringEnumMemberName("grid")]
    Grid,

    [JsonStringEnumMemberName("horizontal")]
    Horizontal,

    [JsonStringEnumMemberName("vertical")]
    Vertical,
}
