using System.Buffers;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>A value sent as JSON. It is written once, however often it is sent.</summary>
/// <param name="value">The value.</param>
/// <param name="mediaType">The media type, <c>application/json</c> or one like it.</param>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">What writes it.</typeparam>
public sealed class JsonBody<T, TCodec>(T value, string mediaType = "application/json") : ApiBody
    where TCodec : struct, IJsonCodec<T>
{
    private readonly string mediaType = MediaTypes.Checked(mediaType, nameof(mediaType));
    private ReadOnlyMemory<byte>? written;

    /// <inheritdoc/>
    public override bool CanRepeat => true;

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var content = new ReadOnlyMemoryContent(written ??= Write());
        content.Headers.ContentType = MediaTypes.Parse(mediaType);
        return content;
    }

    private ReadOnlyMemory<byte> Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            TCodec.Write(writer, value);

        return buffer.WrittenMemory;
    }
}
