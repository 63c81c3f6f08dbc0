using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImgurGen.Benchmarks.Rivals.Twins;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>System.Text.Json with what its source generator or reflection knows of the twins.</summary>
/// <param name="answer">The answer.</param>
/// <param name="options">The options of <see cref="TwinJson"/>, or the same for reflection.</param>
/// <typeparam name="T">The twin of the payload.</typeparam>
internal sealed class SystemTextJson<T>(byte[] answer, JsonSerializerOptions options) : JsonContender
    where T : class
{
    private readonly JsonTypeInfo<EnvelopeTwin<T>> envelope = (JsonTypeInfo<EnvelopeTwin<T>>)options.GetTypeInfo(typeof(EnvelopeTwin<T>));
    private readonly JsonTypeInfo<T> type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    private T? payload;

    public override object Read() => payload = JsonSerializer.Deserialize(answer, envelope)!.Data;

    protected override void Write(Utf8JsonWriter target, IBufferWriter<byte> below)
        => JsonSerializer.Serialize(target, payload ??= (T)Read(), type);
}
