using System.Buffers;
using System.Text;
using ImgurGen.Benchmarks.Rivals.Twins;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using JsonSerializer = Newtonsoft.Json.JsonSerializer;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>Newtonsoft.Json, which reads and writes streams of characters.</summary>
/// <param name="answer">The answer.</param>
/// <typeparam name="T">The twin of the payload.</typeparam>
internal sealed class NewtonsoftJson<T>(byte[] answer) : JsonContender
    where T : class
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        Converters = { new UnixDateTimeConverter(), new StringEnumConverter(new CamelCaseNamingStrategy()) },
    });

    private readonly ArrayBufferWriter<byte> buffer = new(BufferSize);
    private T? payload;

    public override ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public override object Read()
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(answer), Utf8));
        return payload = serializer.Deserialize<EnvelopeTwin<T>>(reader)!.Data;
    }

    public override void Write()
    {
        buffer.ResetWrittenCount();
        using var writer = new JsonTextWriter(new StreamWriter(new BufferStream(buffer), Utf8));
        serializer.Serialize(writer, payload ??= (T)Read());
    }
}
