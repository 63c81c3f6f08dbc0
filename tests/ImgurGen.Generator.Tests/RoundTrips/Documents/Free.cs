using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Random JSON of any kind.</summary>
internal static class Free
{
    private static readonly string[] Samples =
    [
        "null", "true", "0", "-1.50", "1e400", "12345678901234567890123", "\"\"", "\"text\"", "\"2020-01-01T00:00:00Z\"",
        "[]", "{}", """[1,[null,"a"]]""", """{"a":null,"b":{"c":[]}}""",
    ];

    public static readonly Gen<JsonNode?> Any = Gen.Elements(Samples).Select(static json => JsonNode.Parse(json));
}
