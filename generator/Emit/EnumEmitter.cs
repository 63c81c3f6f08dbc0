using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes an enum and what knows its names on the wire.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter writer, EnumModel model)
    {
        WriteEnum(writer, model);
        writer.Line();
        WriteNames(writer, model);
    }

    private static void WriteEnum(CodeWriter writer, EnumModel model)
    {
        string names = model.QualifiedName + "Names";
        Docs.Write(writer, model.Documentation, "A value of the API.");
        Docs.WriteObsolete(writer, model.Documentation);
        writer.Line($"[global::ImgurGen.Json.WireNames(typeof(global::ImgurGen.Json.WireNames<{model.QualifiedName}, {names}>))]");
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ImgurGen.Json.JsonCodecConverter"
            + $"<{model.QualifiedName}, global::ImgurGen.Json.EnumCodec<{model.QualifiedName}, {names}>>))]");
        using (writer.Block($"{Access(model)} enum {model.Name}"))
        {
            for (int i = 0; i < model.Members.Count; i++)
            {
                EnumMemberModel member = model.Members[i];
                if (i > 0)
                    writer.Line();
                Docs.Summary(writer, member.Summary.Length == 0 ? $"\"{member.WireName}\"" : $"\"{member.WireName}\": {member.Summary}");
                writer.Line($"{member.Name} = {i + 1},");
            }
        }
    }

    private static void WriteNames(CodeWriter writer, EnumModel model)
    {
        string type = model.QualifiedName;
        writer.Line($$"""
            /// <summary>The names of <see cref="{{type}}"/> on the wire.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
        using (writer.Block($"{Access(model)} readonly struct {model.Name}Names : global::ImgurGen.Json.IWireNames<{type}>"))
        {
            writer.Line($"""
                /// <inheritdoc />
                public static bool AreTexts => {Literals.Bool(model.AreTexts)};

                /// <inheritdoc />
                """);
            using (writer.Block($"public static bool TryParse(global::System.ReadOnlySpan<byte> name, out {type} value)"))
            {
                using (writer.Block("switch (name.Length)"))
                {
                    foreach (EnumMemberModel member in model.Members)
                    {
                        string name = Literals.WithoutLoneSurrogates(member.WireName);
                        writer.Line($"case {Bytes(name)} when name.SequenceEqual({Literals.Utf8(name)}): value = {type}.{member.Name}; return true;");
                    }

                    writer.Line("default: value = default; return false;");
                }
            }

            writer.Line();
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static string NameOf({type} value) => value switch", "};"))
            {
                foreach (EnumMemberModel member in model.Members)
                    writer.Line($"{type}.{member.Name} => {Literals.Text(member.WireName)},");
                writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, null),");
            }
        }
    }

    private static string Access(TypeModel model) => model.IsPublic ? "public" : "internal";

    private static int Bytes(string name) => System.Text.Encoding.UTF8.GetByteCount(name);
}
