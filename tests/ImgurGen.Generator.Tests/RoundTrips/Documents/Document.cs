using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>A random JSON document.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsEscaped">Whether it is sent with escapes where JSON allows them.</param>
internal sealed record Document(JsonNode? Value, bool IsEscaped)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Json => Value is null ? "null" : IsEscaped ? Value.ToJsonString() : Value.ToJsonString(Relaxed);

    public override string ToString() => Value?.ToJsonString(Relaxed) ?? "null";
}
