using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a union in the form that suits its branches.</summary>
internal static class UnionEmitter
{
    public static void Write(CodeWriter writer, UnionModel union)
    {
        switch (union.Form)
        {
            case UnionForm.Hierarchy:
                HierarchyEmitter.Write(writer, union);
                break;
            case UnionForm.Inheritance:
                InheritanceEmitter.Write(writer, union, union.Lineage!);
                break;
            case UnionForm.Untold:
                UntoldEmitter.Write(writer, union);
                break;
            case UnionForm.Cases:
                CasesEmitter.Write(writer, union);
                break;
            default:
                PrimitivesEmitter.Write(writer, union);
                break;
        }
    }

    public static string Access(TypeModel union) => union.IsPublic ? "public" : "internal";

    /// <summary>Writes the codec around the reader and the writer, and what these need beside them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="union">The union.</param>
    /// <param name="read">Writes the body of its reader.</param>
    /// <param name="write">Writes the body of its writer.</param>
    /// <param name="more">Writes what stands below.</param>
    public static void WriteCodec(CodeWriter writer, UnionModel union, Action read, Action write, Action? more = null)
    {
        writer.Line($"""
            /// <summary>Reads and writes <see cref="{union.QualifiedName}"/>.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
        string hiding = union.Lineage?.Itself.Base is null ? "" : "new ";
        using (writer.Block($"public {hiding}readonly struct JsonCodec : global::ImgurGen.Json.IJsonCodec<{union.QualifiedName}>"))
        {
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static {union.QualifiedName} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
                read();
            writer.Line();
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static void Write(global::ImgurGen.Json.JsonWriter writer, {union.QualifiedName} value)"))
                write();
            if (more is null)
                return;
            writer.Line();
            more();
        }
    }

    /// <summary>Writes the case for what the spec does not know yet.</summary>
    public static void WriteUnknown(CodeWriter writer, UnionModel union)
    {
        writer.Line("/// <summary>A value that the spec does not know yet, as the API sent it.</summary>");
        using (writer.Block($"public sealed partial class Unknown : {union.QualifiedName}"))
        {
            writer.Line("""
                /// <summary>The value.</summary>
                public required global::System.Text.Json.JsonElement Json { get; init; }
                """);
        }
    }

    /// <summary>The statement that reads a value that no branch fits.</summary>
    public static string ReadUnknown(UnionModel union, string reader)
        => $"new {union.QualifiedName}.Unknown {{ Json = global::ImgurGen.Json.JsonElementCodec.Read(ref {reader}) }}";

    /// <summary>The expression that finds the number of the branch, from 1, by the value at the reader; 0 for none.</summary>
    public static string BranchByValue(UnionModel union, string reader)
    {
        IEnumerable<string> tests = union.Branches.SelectMany((branch, index) =>
            branch.TellingValues.Select(scalar => $"{JsonTests.Is(scalar, reader)} ? {index + 1} : "));
        return string.Concat(tests) + "0";
    }
}
