using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImgurCli.Uploading.Journal;

/// <summary>Entries as lines of JSON.</summary>
internal static class JournalFormat
{
    public static ReadOnlyMemory<byte> Write(JournalEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("event"u8, entry.Event.ToString());
            writer.WriteString("at"u8, entry.At);
            writer.WriteString("key"u8, entry.Key);
            if (entry.Link is { } link)
            {
                writer.WriteString("id"u8, link.Id);
                writer.WriteString("link"u8, link.Link);
                if (link.DeleteHash is not null)
                    writer.WriteString("deletehash"u8, link.DeleteHash);
            }

            if (entry.Reason is not null)
                writer.WriteString("reason"u8, entry.Reason);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>Reads a line; null for one that is no entry: the process, or the machine, ended while it was written.</summary>
    public static JournalEntry? TryRead(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement entry = document.RootElement;
            return entry.ValueKind == JsonValueKind.Object
                && Text(entry, "key"u8) is { } key
                && Enum.TryParse(Text(entry, "event"u8), out JournalEvent happened)
                && entry.TryGetProperty("at"u8, out JsonElement at) && at.TryGetDateTimeOffset(out DateTimeOffset moment)
                    ? new JournalEntry(key, happened, moment) { Link = Link(entry), Reason = Text(entry, "reason"u8) }
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static UploadedLink? Link(JsonElement entry)
        => Text(entry, "id"u8) is { } id && Text(entry, "link"u8) is { } link
            ? new UploadedLink(id, link, Text(entry, "deletehash"u8))
            : null;

    private static string? Text(JsonElement entry, ReadOnlySpan<byte> name)
        => entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
