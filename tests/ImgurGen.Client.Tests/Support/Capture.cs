using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Client.Tests.Support;

/// <summary>A body that Imgur really sent.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Endpoint">What it is the answer of, as the index says: a method and a path, or a remark in parentheses.</param>
/// <param name="Status">The status that it came with, as the index says; empty where that is not known.</param>
/// <param name="Body">The body.</param>
internal sealed record Capture(string File, string Endpoint, string Status, JsonNode Body)
{
    private static readonly string[] KeysOfErrors = ["error", "request", "method"];

    /// <summary>Where they are kept.</summary>
    public static string Folder => Repository.Captured ?? throw new DirectoryNotFoundException("There is no ../shared beside the repository.");

    /// <summary>All that the index lists. A note says where the body was repaired; it is the one column that may have commas.</summary>
    public static IEnumerable<Capture> All =>
        from line in System.IO.File.ReadLines(Path.Combine(Folder, "index.csv")).Skip(1)
        let cells = line.Split(',')
        select new Capture(cells[0], cells[1], cells[2], JsonNode.Parse(Read(cells[0]))!);

    /// <summary>What is in the envelope, or the body itself where it has none.</summary>
    public JsonNode? Payload => HasEnvelope ? Body["data"] : Body;

    /// <summary>Whether it is an error, whatever it calls itself; "f" and "u" are what favouriting came to.</summary>
    public bool IsError =>
        Status is not ("200" or "")
        || Body is JsonObject { Count: 1 } gateway && (gateway.ContainsKey("message") || gateway.ContainsKey("errors"))
        || HasEnvelope && (!Body["success"]!.GetValue<bool>() || IsErrorData(Body["data"]));

    private bool HasEnvelope => Body is JsonObject envelope && envelope.ContainsKey("data") && envelope.ContainsKey("success");

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => System.IO.File.ReadAllText(Path.Combine(Folder, file));

    private static bool IsErrorData(JsonNode? data) =>
        data is JsonObject { Count: > 0 } error
        && error.All(static member => KeysOfErrors.Contains(member.Key))
        && !(error["error"]?.GetValueKind() == JsonValueKind.String && error["error"]!.GetValue<string>() is "f" or "u");
}
