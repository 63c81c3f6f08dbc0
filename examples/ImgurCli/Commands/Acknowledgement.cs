using System.Text.Json;

namespace ImgurCli.Commands;

/// <summary>What was done to which, where Imgur answers with no more than "true".</summary>
internal static class Acknowledgement
{
    /// <summary>Writes <c>{"deleted": ["AbCdEfG"]}</c>, say.</summary>
    public static void Write(Utf8JsonWriter writer, string done, IEnumerable<string> ids)
    {
        writer.WriteStartObject();
        writer.WriteStartArray(done);
        foreach (string id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
