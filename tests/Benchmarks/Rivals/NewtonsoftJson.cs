using System.Buffers;
using System.Text;
using System.Text.Json;
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

    private T? payload;

    public override object Read()
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(answer), Utf8));
        return payload = serializer.Deserialize<EnvelopeTwin<T>>(reader)!.Data;
    }

    protected override void Write(Utf8JsonWriter target, IBufferWriter<byte> below)
    {
        using var writer = new JsonTextWriter(new StreamWriter(new BufferStream(below), Utf8));
        serializer.Serialize(writer, payload ??= (T)Read());
    }
}
