using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>A vote.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VoteTwin>))]
public enum VoteTwin
{
    [JsonStringEnumMemberName("up")]
    Up,

    [JsonStringEnumMemberName("down")]
    Down,

    [JsonStringEnumMemberName("veto")]
    Veto,
}
