using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Writes the keywords of a schema so that the library's reader of this version keeps what they say.</summary>
internal sealed class SchemaRule : IObjectRule
{
    private const string Dynamic = "$dynamicRef";

    public Verdict Check(JsonObject node, WalkContext context)
    {
        Rewrite(node, context, () => context.Path.Pointer);
        return Verdict.Keep;
    }

    /// <summary>The same for a schema that the walk has passed already.</summary>
    public static void Rewrite(JsonObject node, WalkContext context) => Rewrite(node, context, () => TreeEditor.PointerOf(node));

    private static void Rewrite(JsonObject node, WalkContext context, Func<string> pointer)
    {
        LeaveDynamicReferenceOut(node, context, pointer);
        ConstantRewriter.Rewrite(node, context.Table.Version);
        ExclusiveRewriter.Rewrite(node, context.Table.Version);
        TypeRewriter.Rewrite(node, context, pointer);
        NullableRewriter.Rewrite(node, context.Table.Version);
        EncodingRewriter.Rewrite(node, context.Table.Version);
        OpenRewriter.Rewrite(node);
        TupleRewriter.Rewrite(node, context.Table.Version);
    }

    /// <summary>What it leads to depends on the way by which a reader came to it: there is no one type for it.</summary>
    private static void LeaveDynamicReferenceOut(JsonObject node, WalkContext context, Func<string> pointer)
    {
        if (JsonValues.Text(node[Dynamic]) is not string reference)
            return;

        context.ReportAt(
            JsonPointer.Append(pointer(), Dynamic), Descriptors.UnresolvedReference, NodePart.Value,
            reference, "is a dynamic one, which is not followed");
        node.Remove(Dynamic);
    }
}
