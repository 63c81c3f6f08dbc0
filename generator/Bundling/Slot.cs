using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Bundling;

/// <summary>Where a node hangs, so that another can take its place. Of the root there is none.</summary>
internal readonly record struct Slot(JsonNode? Parent, string Key, int Index)
{
    public static Slot Of(JsonObject parent, string key) => new(parent, key, 0);

    public static Slot Of(JsonArray parent, int index) => new(parent, "", index);

    public void Put(JsonNode node)
    {
        if (Parent is JsonObject @object)
            @object[Key] = node;
        else if (Parent is JsonArray array)
            array[Index] = node;
    }
}
