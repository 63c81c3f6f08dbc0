using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the headers of an answer as properties.</summary>
internal static class HeadersEmitter
{
    public static void Write(CodeWriter writer, HeadersModel headers)
    {
        Docs.Write(writer, headers.Documentation, "The headers of an answer.");
        writer.Line("/// <param name=\"response\">The answer.</param>");
        using (writer.Block($"{(headers.IsPublic ? "public" : "internal")} readonly partial struct {headers.Name}(global::ImgurGen.ApiResponse response)"))
        {
            for (int i = 0; i < headers.Headers.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                HeaderModel header = headers.Headers[i];
                Docs.Write(writer, header.Documentation, header.WireName);
                Docs.WriteObsolete(writer, header.Documentation);
                writer.Line($"public {TypeSyntax.Name(header.Type)} {header.Name} => global::ImgurGen.AnswerHeaders.{Read(header)};");
            }
        }
    }

    private static string Read(HeaderModel header)
    {
        string arguments = $"(response, {Literals.Text(header.WireName)})";
        if (header.Type.Kind == TypeKind.String)
            return "Text" + arguments;
        return header.Type.Kind == TypeKind.List
            ? $"List<{TypeSyntax.Name(header.Type.Item!)}, {TypeSyntax.Codec(header.Type.Item!)}>{arguments}"
            : $"Value<{TypeSyntax.Name(header.Type)}, {TypeSyntax.Codec(header.Type)}>{arguments}";
    }
}
