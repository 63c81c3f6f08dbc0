using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>What OpenAPI demands of an object beyond the shapes of its values, or what must be written otherwise for the library.</summary>
internal interface IObjectRule
{
    /// <summary>Reports and mends; the verdict says whether the object can stay.</summary>
    Verdict Check(JsonObject node, WalkContext context);
}
