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
    private const string Flag = "stream";

    private readonly string mediaType = MediaTypes.Checked(mediaType, nameof(mediaType));
    private ReadOnlyMemory<byte>? written;

    /// <summary>
    /// What the member <c>stream</c> of the object is sent as, whatever it is in the value: the method that is called decides whether the API is to
    /// answer item by item. Null, the default, where it is sent as it is.
    /// </summary>
    public bool? AsksForStream { get; init; }

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
        byte[] json = JsonWriter.Write<T, TCodec>(value);
        return AsksForStream is { } flag ? WithFlag(json, flag) : json;
    }

    private static ReadOnlyMemory<byte> WithFlag(ReadOnlyMemory<byte> json, bool flag)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = JsonElements.GreatestDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return json;

        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in document.RootElement.EnumerateObject().Where(static member => !member.NameEquals(Flag)))
                member.WriteTo(writer);
            writer.WriteBoolean(Flag, flag);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
