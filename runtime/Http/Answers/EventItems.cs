using System.Buffers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Items out of server-sent events.</summary>
internal static class EventItems
{
    // What OpenAI, and who follows it, sends after the last item; it is no JSON.
    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    /// <summary>The data of each event, as JSON; where texts are expected, as text.</summary>
    internal static async IAsyncEnumerable<T> DataAsync<T, TCodec>(
        ItemBody body, ItemFaults faults, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        SseParser<byte[]> parser = SseParser.Create(body, static (_, data) => data.ToArray());
        await foreach (SseItem<byte[]> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            body.EndItem();
            if (item.Data.AsSpan().SequenceEqual(Done))
                yield break;
            if (item.Data.Length > 0)
                yield return typeof(TCodec) == typeof(StringCodec) ? Text<T, TCodec>(item.Data, faults) : faults.Read<T, TCodec>(item.Data);
        }
    }

    /// <summary>Each event as an object with its fields.</summary>
    internal static async IAsyncEnumerable<T> ObjectsAsync<T, TCodec>(
        ItemBody body, ItemFaults faults, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        SseParser<byte[]> parser = SseParser.Create(body, static (_, data) => data.ToArray());
        await foreach (SseItem<byte[]> item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false))
        {
            body.EndItem();
            yield return faults.Read<T, TCodec>(Object(item, parser.LastEventId));
        }
    }

    private static T Text<T, TCodec>(byte[] data, ItemFaults faults)
        where TCodec : struct, IJsonCodec<T>
    {
        var buffer = new ArrayBufferWriter<byte>(data.Length + 2);
        using (var writer = new Utf8JsonWriter(buffer))
            writer.WriteStringValue(data);
        return faults.Read<T, TCodec>(buffer.WrittenSpan);
    }

    private static ReadOnlySpan<byte> Object(SseItem<byte[]> item, string id)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("event", item.EventType);
            writer.WriteString("data", item.Data);
            if (id.Length > 0)
                writer.WriteString("id", id);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan;
    }
}
