using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a union of primitives as a small struct.</summary>
internal static class PrimitivesEmitter
{
    public static void Write(CodeWriter writer, UnionModel union)
    {
        Docs.Write(writer, union.Documentation, "One of several kinds of value.");
        Docs.WriteObsolete(writer, union.Documentation);
        writer.Line(ObjectEmitter.ConverterAttribute(union.QualifiedName));
        using (writer.Block($"{UnionEmitter.Access(union)} readonly partial record struct {union.Name}"))
        {
            foreach (BranchModel branch in union.Branches)
                WriteBranch(writer, union, branch);

            writer.Line($$"""
                /// <summary>The value where it is of a kind that the spec does not know yet; null otherwise.</summary>
                public global::System.Text.Json.JsonElement? AsJson { get; private init; }

                """);
            UnionEmitter.WriteCodec(writer, union, () => WriteRead(writer, union), () => WriteWrite(writer, union));
        }
    }

    private static void WriteBranch(CodeWriter writer, UnionModel union, BranchModel branch)
    {
        string type = TypeSyntax.Bare(branch.Type);
        string conversion = IsAlone(union, branch) ? $"implicit operator {union.QualifiedName}" : $"{union.QualifiedName} From{branch.CaseName}";
        writer.Line($$"""
            /// <summary>The value where it is of this kind; null otherwise.</summary>
            public {{type}}? As{{branch.CaseName}} { get; private init; }

            /// <summary>A value of this kind is a value of the union.</summary>
            /// <param name="value">The value.</param>
            public static {{conversion}}({{type}} value) => new {{union.QualifiedName}} { As{{branch.CaseName}} = value };

            """);
    }

    /// <summary>Whether its type says which branch it is: a number, and the same number in a text, are one type in C#.</summary>
    private static bool IsAlone(UnionModel union, BranchModel branch)
        => union.Branches.Count(other => TypeSyntax.Bare(other.Type) == TypeSyntax.Bare(branch.Type)) == 1;

    private static void WriteRead(CodeWriter writer, UnionModel union)
    {
        using (writer.Block("return reader.TokenType switch", "};"))
        {
            foreach (BranchModel branch in union.Branches)
            {
                string pattern = string.Join(" or ", branch.TellingValues.Select(JsonTests.Pattern));
                string value = $"{TypeSyntax.BareCodec(branch.Type)}.Read(ref reader)";
                writer.Line($"{pattern} => {(IsAlone(union, branch) ? value : $"From{branch.CaseName}({value})")},");
            }

            writer.Line($"_ => new {union.QualifiedName} {{ AsJson = global::ImgurGen.Json.JsonElementCodec.Read(ref reader) }},");
        }
    }

    private static void WriteWrite(CodeWriter writer, UnionModel union)
    {
        string @else = "";
        foreach (BranchModel branch in union.Branches)
        {
            string local = Identifiers.Local(branch.CaseName);
            writer.Line($"{@else}if (value.As{branch.CaseName} is {{ }} {local})");
            using (writer.Indented())
                writer.Line($"{TypeSyntax.BareCodec(branch.Type)}.Write(writer, {local});");
            @else = "else ";
        }

        writer.Line("else");
        using (writer.Indented())
            writer.Line("global::ImgurGen.Json.JsonElementCodec.Write(writer, value.AsJson ?? default);");
    }
}
