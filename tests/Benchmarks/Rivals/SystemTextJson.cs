using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ImgurGen.Benchmarks.Rivals.Twins;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>System.Text.Json with what its source generator or reflection knows of the twins.</summary>
/// <param name="answer">The answer.</param>
/// <param name="options">The options of <see cref="TwinJson"/>, or the same for reflection.</param>
/// <typeparam name="T">The twin of the payload.</typeparam>
internal sealed class SystemTextJson<T> : JsonContender
    where T : class
{
    private readonly byte[] answer;
    private readonly JsonTypeInfo<EnvelopeTwin<T>> envelope;
    private readonly JsonTypeInfo<T> type;
    private readonly ArrayBufferWriter<byte> buffer = new(BufferSize);
    private readonly Utf8JsonWriter writer;
    private T? payload;

    public SystemTextJson(byte[] answer, JsonSerializerOptions options)
    {
        this.answer = answer;
        envelope = (JsonTypeInfo<EnvelopeTwin<T>>)options.GetTypeInfo(typeof(EnvelopeTwin<T>));
        type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

        // Without the checks for calls in a wrong order: the serializer's own writers leave them out too.
        writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
    }

    public override ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public override object Read() => payload = JsonSerializer.Deserialize(answer, envelope)!.Data;

    public override void Write()
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        JsonSerializer.Serialize(writer, payload ??= (T)Read(), type);
        writer.Flush();
    }
}
