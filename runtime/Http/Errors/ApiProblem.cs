using System.Text.Json;

namespace ImgurGen;

/// <summary>
/// What was wrong, as <c>application/problem+json</c> tells it (RFC 9457), for errors to which the API's document gives no schema. Each part is
/// null where the server left it out, or sent another type.
/// </summary>
public sealed record ApiProblem
{
    private static readonly string[] Known = ["type", "title", "status", "detail", "instance"];

    /// <summary>A URI that identifies the kind of problem.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of problem in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status, as the server that made the problem knew it.</summary>
    public int? Status { get; init; }

    /// <summary>What was wrong this time.</summary>
    public string? Detail { get; init; }

    /// <summary>A URI that identifies this occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>What the kind of problem adds, by the names in JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The kind of problem: the rest is the server's text, which may be private.</summary>
    public override string ToString() => $"{nameof(ApiProblem)} ({Status})";

    /// <summary>The problem; null where the body is none.</summary>
    internal static ApiProblem? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            // A body that is no JSON says nothing; the error stands without it.
            return null;
        }
    }

    private static ApiProblem Read(JsonElement root)
    {
        var extensions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in root.EnumerateObject().Where(static property => !Known.Contains(property.Name)))
            extensions[property.Name] = property.Value.Clone();
        return new ApiProblem
        {
            Type = Text("type"),
            Title = Text("title"),
            Status = JsonRead.Integer(root, "status"),
            Detail = Text("detail"),
            Instance = Text("instance"),
            Extensions = extensions,
        };

        string? Text(string name) =>
            root.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
    }
}
