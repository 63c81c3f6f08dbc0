using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>What becomes of a value that was looked at: it stays, it goes, or another takes its place.</summary>
internal readonly record struct Verdict(bool Keeps, JsonNode? Replacement)
{
    public static readonly Verdict Keep = new(true, null);

    public static readonly Verdict Remove = new(false, null);

    public static Verdict Replace(JsonNode replacement) => new(false, replacement);
}
