using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a union whose branches nothing tells apart: it holds JSON, is made of a value of any branch, and is read as the one that is named.</summary>
internal static class UntoldEmitter
{
    private const string Json = "global::System.Text.Json.JsonElement";
    private const string Elements = "global::ImgurGen.Json.JsonElements";

    public static void Write(CodeWriter writer, UnionModel union)
    {
        Docs.Write(writer, union.Documentation, "One of several types, which nothing tells apart.");
        Docs.WriteObsolete(writer, union.Documentation);
        writer.Line(ObjectEmitter.ConverterAttribute(union.QualifiedName));
        using (writer.Block($"{UnionEmitter.Access(union)} sealed partial class {union.Name}"))
        {
            writer.Line($$"""
                private {{union.Name}}({{Json}} json) => AsJson = json;

                /// <summary>The value as JSON. Nothing in it says which of the types it is of: read it as one of them.</summary>
                public {{Json}} AsJson { get; }

                /// <summary>A value that is given as JSON.</summary>
                /// <param name="json">The JSON.</param>
                public static {{union.QualifiedName}} FromJson({{Json}} json) => new {{union.QualifiedName}}({{Elements}}.Keep(json));

                """);
            foreach (BranchModel branch in union.Branches.Where(static branch => branch.Type.Kind != TypeKind.Json))
                WriteBranch(writer, union, branch);

            UnionEmitter.WriteCodec(
                writer, union,
                () => writer.Line($"return new {union.QualifiedName}(global::ImgurGen.Json.JsonElementCodec.Read(ref reader));"),
                () => writer.Line("global::ImgurGen.Json.JsonElementCodec.Write(writer, value.AsJson);"));
        }
    }

    private static void WriteBranch(CodeWriter writer, UnionModel union, BranchModel branch)
    {
        string type = TypeSyntax.Name(branch.Type);
        string codec = TypeSyntax.Codec(branch.Type);

        // C# allows no conversion from an interface, and only one from a type.
        bool isNamed = branch.Type.Kind is TypeKind.List or TypeKind.Map || union.Branches.Count(other => TypeSyntax.Name(other.Type) == type) > 1;
        string maker = isNamed
            ? $"{union.QualifiedName} From{branch.CaseName}"
            : $"implicit operator {union.QualifiedName}";
        writer.Line($$"""
            /// <summary>The value, read as this branch.</summary>
            /// <exception cref="global::System.Text.Json.JsonException">It is none; the message says what is wrong, and where.</exception>
            public {{type}} As{{branch.CaseName}}() => {{Elements}}.Read<{{type}}, {{codec}}>(AsJson);

            /// <summary>A value of this branch is a value of the union.</summary>
            /// <param name="value">The value.</param>
            public static {{maker}}({{type}} value) => new {{union.QualifiedName}}({{Elements}}.Write<{{type}}, {{codec}}>(value));

            """);
    }
}
