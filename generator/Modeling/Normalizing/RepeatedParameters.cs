using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Takes out parameters that a list has already, which is decided by name and place together.</summary>
internal static class RepeatedParameters
{
    public static void Check(WalkContext context)
    {
        foreach (JsonArray list in context.ParameterLists.Where(context.Editor.Holds))
            Check(list, context);
    }

    private static void Check(JsonArray list, WalkContext context)
    {
        HashSet<(string Name, string Place)> seen = [];
        List<int> gone = [];
        for (int index = 0; index < list.Count; index++)
        {
            JsonObject? parameter = Follow(list[index] as JsonObject, context.Tree);
            if (JsonValues.Text(parameter?["name"]) is not string name || JsonValues.Text(parameter?["in"]) is not string place)
                continue;
            if (seen.Add((name, place)))
                continue;

            context.ReportAt(
                JsonPointer.Append(TreeEditor.PointerOf(list), index), Descriptors.InvalidValue, NodePart.Value,
                "name", name, $"the name of one {place} parameter only, and one stands before it");
            gone.Add(index);
        }

        context.Editor.RemoveItems(list, gone, gone.Count == 0 ? "" : TreeEditor.PointerOf(list));
    }

    private static JsonObject? Follow(JsonObject? parameter, SpecTree tree)
    {
        while (JsonValues.Text(parameter?[ReferenceSite.Ref]) is string reference)
            parameter = tree.Find(reference.Substring(1)) as JsonObject;
        return parameter;
    }
}
