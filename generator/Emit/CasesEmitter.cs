using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a union as a closed hierarchy of cases, each of which holds a value of a branch.</summary>
internal static class CasesEmitter
{
    public static void Write(CodeWriter writer, UnionModel union)
    {
        Docs.Write(writer, union.Documentation, "One of several types.");
        Docs.WriteObsolete(writer, union.Documentation);
        writer.Line(ObjectEmitter.ConverterAttribute(union.QualifiedName));
        using (writer.Block($"{UnionEmitter.Access(union)} abstract partial class {union.Name}"))
        {
            writer.Line($$"""
                private {{union.Name}}()
                {
                }

                """);
            foreach (BranchModel branch in union.Branches)
            {
                WriteCase(writer, union, branch);
                writer.Line();
            }

            UnionEmitter.WriteUnknown(writer, union);
            writer.Line();
            UnionEmitter.WriteCodec(writer, union, () => WriteRead(writer, union), () => WriteWrite(writer, union));
        }
    }

    private static void WriteCase(CodeWriter writer, UnionModel union, BranchModel branch)
    {
        string type = TypeSyntax.Name(branch.Type);
        writer.Line($"/// <summary>The case of {branch.CaseName}.</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        using (writer.Block($"public sealed partial class {branch.CaseName}({type} value) : {union.QualifiedName}"))
        {
            writer.Line($$"""
                /// <summary>The value.</summary>
                public {{type}} Value { get; } = value;
                """);
        }

        // C# has no conversions from interfaces, and of two cases of one type a value does not say which it is.
        if (branch.Type.Kind is TypeKind.List or TypeKind.Map || union.Branches.Count(other => TypeSyntax.Name(other.Type) == type) > 1)
            return;
        writer.Line();
        writer.Line($$"""
            /// <summary>A value of this branch is a value of the union.</summary>
            /// <param name="value">The value.</param>
            public static implicit operator {{union.QualifiedName}}({{type}} value) => new {{branch.CaseName}}(value);
            """);
    }

    private static void WriteRead(CodeWriter writer, UnionModel union)
    {
        string subject = "reader.TokenType";
        if (union.Telling != Telling.JsonKind)
        {
            UnionProbeEmitter.Write(writer, union);
            writer.Line();
            subject = "branch";
        }

        using (writer.Block($"return {subject} switch", "};"))
        {
            for (int i = 0; i < union.Branches.Count; i++)
            {
                BranchModel branch = union.Branches[i];
                string pattern = union.Telling == Telling.JsonKind
                    ? string.Join(" or ", branch.TellingValues.Select(JsonTests.Pattern))
                    : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                writer.Line($"{pattern} => new {branch.CaseName}({TypeSyntax.Codec(branch.Type)}.Read(ref reader)),");
            }

            writer.Line($"_ => {UnionEmitter.ReadUnknown(union, "reader")},");
        }
    }

    private static void WriteWrite(CodeWriter writer, UnionModel union)
    {
        using (writer.Block("switch (value)"))
        {
            foreach (BranchModel branch in union.Branches)
                writer.Line($"case {branch.CaseName} item: {TypeSyntax.Codec(branch.Type)}.Write(writer, item.Value); break;");
            writer.Line("case Unknown item: global::ImgurGen.Json.JsonElementCodec.Write(writer, item.Json); break;");
        }
    }
}
