using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>What a spec is called that does not say it: its file's name, which gives the client a name that stays.</summary>
internal static class SpecNames
{
    public static string TitleOf(SourceFile spec)
    {
        string name = spec.FileName;
        int dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    public static JsonNode Info(WalkContext context)
        => new JsonObject { ["title"] = TitleOf(context.Tree.Spec), ["version"] = "" };
}
