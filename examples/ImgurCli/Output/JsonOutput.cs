using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurCli.Output;

/// <summary>
/// JSON on the standard output. What Imgur sent is written by the codecs that the compiler made, with Imgur's own names, and without
/// reflection.
/// </summary>
internal static class JsonOutput
{
    // Titles are to be read; what JSON has to escape, control characters included, is escaped anyway.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void WriteDocument(CliConsole console, Action<Utf8JsonWriter> write) => Write(console, write, indented: true);

    /// <summary>One of many documents, on a line of its own.</summary>
    public static void WriteLine(CliConsole console, Action<Utf8JsonWriter> write) => Write(console, write, indented: false);

    public static void WriteObject<T, TCodec>(CliConsole console, T value)
        where TCodec : struct, IJsonCodec<T>
        => WriteDocument(console, writer => JsonElements.Write<T, TCodec>(value).WriteTo(writer));

    public static void WriteList<T, TCodec>(CliConsole console, IEnumerable<T> values)
        where TCodec : struct, IJsonCodec<T>
        => WriteDocument(console, writer =>
        {
            writer.WriteStartArray();
            foreach (T value in values)
                JsonElements.Write<T, TCodec>(value).WriteTo(writer);
            writer.WriteEndArray();
        });

    private static void Write(CliConsole console, Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder, Indented = indented }))
            write(writer);
        console.Output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        console.Output.Flush();
    }
}
