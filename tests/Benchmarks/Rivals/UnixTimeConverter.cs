using System.Text.Json;
using System.Text.Json.Serialization;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>Moments in seconds since 1970 for System.Text.Json, as one writes it for Imgur.</summary>
internal sealed class UnixTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
        => writer.WriteNumberValue(value.ToUnixTimeSeconds());
}
