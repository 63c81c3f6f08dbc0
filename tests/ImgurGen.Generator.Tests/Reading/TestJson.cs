using System.Text.Encodings.Web;
using System.Text.Json;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>JSON as a person writes it in an expected value: no escapes that JSON does not need.</summary>
internal static class TestJson
{
    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };
}
