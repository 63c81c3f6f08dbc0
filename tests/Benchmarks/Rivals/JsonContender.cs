using System.Buffers;
using System.Text.Json;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>A library that reads one answer and writes its payload again.</summary>
public abstract class JsonContender
{
    private const int BufferSize = 64 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new(BufferSize);
    private readonly Utf8JsonWriter writer;

    // Without the checks for calls in a wrong order, which no serializer makes: System.Text.Json's own writers leave them out too.
    protected JsonContender() => writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });

    /// <summary>The payload in JSON, as the library last wrote it.</summary>
    public ReadOnlyMemory<byte> Written => buffer.WrittenMemory;

    /// <summary>Reads the answer with the envelope around it.</summary>
    /// <returns>The payload.</returns>
    public abstract object Read();

    /// <summary>Writes the payload into a buffer that is used again and again.</summary>
    public void Write()
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        Write(writer, buffer);
        writer.Flush();
    }

    /// <summary>Writes the payload with the writer, or into the buffer below it.</summary>
    protected abstract void Write(Utf8JsonWriter target, IBufferWriter<byte> below);
}
