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
        Rewrite(node, context, isPassed: false);
        return Verdict.Keep;
    }

    /// <summary>The same for a schema that the walk has passed already.</summary>
    public static void Rewrite(JsonObject node, WalkContext context) => Rewrite(node, context, isPassed: true);

    private static void Rewrite(JsonObject node, WalkContext context, bool isPassed)
    {
        LeaveDynamicReferenceOut(node, context, isPassed);
        ConstantRewriter.Rewrite(node, context.Table.Version);
        ExclusiveRewriter.Rewrite(node, context.Table.Version);
        TypeRewriter.Rewrite(node, context, isPassed);
        NullableRewriter.Rewrite(node, context.Table.Version);
        EncodingRewriter.Rewrite(node, context.Table.Version);
        OpenRewriter.Rewrite(node);
        TupleRewriter.Rewrite(node, context.Table.Version);
    }

    /// <summary>What it leads to depends on the way by which a reader came to it: there is no one type for it.</summary>
    private static void LeaveDynamicReferenceOut(JsonObject node, WalkContext context, bool isPassed)
    {
        if (JsonValues.Text(node[Dynamic]) is not string reference)
            return;

        context.ReportAt(
            JsonPointer.Append(context.PointerOf(node, isPassed), Dynamic), Descriptors.UnresolvedReference, NodePart.Value,
            reference, "is a dynamic one, which is not followed");
        node.Remove(Dynamic);
    }
}
