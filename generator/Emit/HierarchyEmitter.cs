using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>
/// Writes a union of objects as a closed class hierarchy. Where the branches agree on the types of the properties that they share, an
/// object is read in one pass wherever the telling property stands: into a draft with the properties of all branches.
/// Only an object that has a property of another branch, of another type than there, is read anew by its own branch.
/// </summary>
internal static class HierarchyEmitter
{
    public static void Write(CodeWriter writer, UnionModel union)
    {
        Docs.Write(writer, union.Documentation, "One of several objects.");
        Docs.WriteObsolete(writer, union.Documentation);
        writer.Line(ObjectEmitter.ConverterAttribute(union.QualifiedName));
        using (writer.Block($"{UnionEmitter.Access(union)} abstract partial class {union.Name}"))
        {
            writer.Line($$"""
                private protected {{union.Name}}()
                {
                }

                """);
            foreach (PropertyModel property in union.Shared)
            {
                ObjectEmitter.WriteProperty(writer, property);
                writer.Line();
            }

            if (!union.IsComplete)
            {
                UnionEmitter.WriteUnknown(writer, union);
                writer.Line();
            }

            List<PropertyModel>? merged = MergedProperties.Of(union);
            UnionEmitter.WriteCodec(
                writer, union, () => WriteRead(writer, union, merged is not null), () => WriteWrite(writer, union),
                merged is null ? null : () => WriteWays(writer, union, merged));
        }

        foreach (BranchModel branch in union.Branches)
        {
            writer.Line();
            ObjectEmitter.Write(writer, branch.Object!);
        }
    }

    /// <summary>Writes the body of the reader: at once where the properties are merged, and else by looking first.</summary>
    public static void WriteRead(CodeWriter writer, UnionModel union, bool isMerged)
    {
        if (!isMerged)
        {
            WriteReadByBranch(writer, union);
            return;
        }

        writer.Line("""
            var start = reader;
            try
            {
                return ReadAtOnce(ref reader);
            }
            catch (global::System.Exception exception) when (reader.CurrentDepth <= start.CurrentDepth + 2
                && exception is (global::System.Text.Json.JsonException or global::System.InvalidOperationException or global::System.FormatException))
            {
                // What one branch cannot read may be nothing to the right one. Failures further down are not tried again on every level.
                reader = start;
                return ReadByBranch(ref reader);
            }
            """);
    }

    /// <summary>Writes the two ways to read that the reader has: the fast one, and the one that looks first.</summary>
    public static void WriteWays(CodeWriter writer, UnionModel union, List<PropertyModel> properties)
    {
        using (writer.Block($"private static {union.QualifiedName} ReadAtOnce(ref global::System.Text.Json.Utf8JsonReader reader)"))
            WriteReadAtOnce(writer, union, properties);
        writer.Line();
        using (writer.Block($"private static {union.QualifiedName} ReadByBranch(ref global::System.Text.Json.Utf8JsonReader reader)"))
            WriteReadByBranch(writer, union);
        foreach (BranchModel branch in union.Branches)
        {
            writer.Line();
            DraftEmitter.WriteMake(writer, branch.Object!);
        }

        writer.Line();
        DraftEmitter.WriteStruct(writer, properties);
    }

    private static void WriteReadByBranch(CodeWriter writer, UnionModel union)
    {
        UnionProbeEmitter.Write(writer, union);
        WriteSwitch(writer, union, static branch => $"{branch.Type.Name}.JsonCodec.{(branch.HasHeirs ? InheritanceEmitter.ReadItself : "Read")}(ref reader)", "reader", "probe");
    }

    private static void WriteReadAtOnce(CodeWriter writer, UnionModel union, List<PropertyModel> properties)
    {
        if (!union.IsComplete)
            writer.Line("var start = reader;");
        writer.Line("int branch = 0;");
        writer.Line("var draft = default(Draft);");
        PropertyModel? telling = properties.FirstOrDefault(property => property.WireName == union.TellingProperty);
        ObjectReaderEmitter.WriteLoop(writer, union.Name, null, inner =>
        {
            WriteTelling(inner, union, telling);
            foreach (PropertyModel property in properties.Where(property => property != telling))
                DraftEmitter.WriteCase(inner, property);
        });
        UnionProbeEmitter.WriteRest(writer, union);
        WriteSwitch(writer, union, null, "start", "reader");
    }

    private static void WriteTelling(CodeWriter writer, UnionModel union, PropertyModel? telling)
    {
        string rest = telling is null
            ? "global::ImgurGen.Json.JsonTokens.Skip(ref reader);"
            : DraftEmitter.Assignment(telling);
        writer.Line($"{ObjectReaderEmitter.Case(union.TellingProperty)} branch = {UnionEmitter.BranchByValue(union, "reader")}; {rest} break;");
    }

    /// <summary>Writes the choice of the branch; <paramref name="read"/> says how a branch is read, null where its properties are in the draft.</summary>
    private static void WriteSwitch(CodeWriter writer, UnionModel union, Func<BranchModel, string>? read, string start, string end)
    {
        writer.Line();
        using (writer.Block("switch (branch)"))
        {
            for (int i = 0; i < union.Branches.Count; i++)
            {
                BranchModel branch = union.Branches[i];
                writer.Line($"case {i + 1}:");
                using (writer.Indented())
                    writer.Line($"return {(read is null ? DraftEmitter.Make(branch.Object!) : read(branch))};");
            }

            writer.Line("default:");
            using (writer.Indented())
            {
                writer.Line(union.IsComplete
                    ? $"throw global::ImgurGen.Json.JsonTokens.Missing(ref {end}, {Literals.Text(union.TellingProperty)});"
                    : $"return {(union.Lineage is null ? UnionEmitter.ReadUnknown(union, start) : InheritanceEmitter.ReadUnknown(union, start))};");
            }
        }
    }

    private static void WriteWrite(CodeWriter writer, UnionModel union)
    {
        using (writer.Block("switch (value)"))
        {
            foreach (BranchModel branch in union.Branches)
                writer.Line($"case {branch.Type.Name} item: {branch.Type.Name}.JsonCodec.Write(writer, item); break;");
            if (!union.IsComplete)
                writer.Line("case Unknown item: global::ImgurGen.Json.JsonElementCodec.Write(writer, item.Json); break;");
        }
    }
}
