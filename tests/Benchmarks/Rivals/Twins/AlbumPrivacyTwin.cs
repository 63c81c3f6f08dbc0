using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>Who may see an album.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlbumPrivacyTwin>))]
public enum AlbumPrivacyTwin
{
    [JsonStringEnumMemberName("public")]
    Public,

    [JsonStringEnumMemberName("hidden")]
    Hidden,

    [JsonStringEnumMemberName("secret")]
    Secret,

    [JsonStringEnumMemberName("private")]
    Private,
}
