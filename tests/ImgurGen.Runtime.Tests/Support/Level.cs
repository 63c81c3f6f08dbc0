using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>An enum of numbers, as the generator writes one.</summary>
[WireNames(typeof(WireNames<Level, LevelNames>))]
[System.Text.Json.Serialization.JsonConverter(typeof(JsonCodecConverter<Level, EnumCodec<Level, LevelNames>>))]
public enum Level
{
    Low = 1,
    High = 2,
}
