using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>A key without which an object makes no sense (no default), or gets a default, silently where that changes nothing.</summary>
internal sealed record RequiredKey(string Name, Func<WalkContext, JsonNode>? Default, bool IsReported);
