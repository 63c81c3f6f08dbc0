using System.Text.Json;
using ImgurGen.Benchmarks.Rivals;
using ImgurGen.Json;

namespace ImgurGen.Benchmarks.Json;

/// <summary>What ImgurGen generates, over its runtime, as a call of the client uses it.</summary>
/// <param name="answer">The answer.</param>
/// <typeparam name="T">The payload.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
internal sealed class GeneratedCodec<T, TCodec>(byte[] answer) : JsonContender
    where T : class
    where TCodec : struct, IJsonCodec<T>
{
    private static readonly EnvelopeFormat Envelope = new();
    private static readonly ApiOperation Operation = new("benchmark", HttpMethod.Get, "/3/benchmark") { HasEnvelope = true };

    private readonly JsonWriter writer = new();
    private T? payload;

    public override ReadOnlySpan<byte> Written => writer.Written;

    public override object Read()
    {
        var reader = new Utf8JsonReader(answer);
        EnvelopeReading<T> reading = EnvelopeReader.Read<T, TCodec>(ref reader, answer, Envelope, Operation);
        return payload = reading is { IsError: false, Failure: null, Payload: { } read } ? read : throw new InvalidDataException("The answer was not read.", reading.Failure);
    }

    public override void Write()
    {
        writer.Reset();
        TCodec.Write(writer, payload ??= (T)Read());
    }
}
