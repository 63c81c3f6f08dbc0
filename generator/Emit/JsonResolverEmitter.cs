using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the resolver that serves the generated types where reflection is off.</summary>
internal static class JsonResolverEmitter
{
    public static string Emit(JsonResolverModel model)
    {
        CodeWriter writer = CodeWriter.File(model.Namespace);
        writer.Line("""
            /// <summary>
            /// Serves <see cref="global::System.Text.Json.JsonSerializer"/> with the types of this API where reflection is off
            /// (trimmed and NativeAOT programs): <c>new JsonSerializerOptions { TypeInfoResolver = Default }</c>.
            /// </summary>
            """);
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed partial class {model.Name} : global::ImgurGen.Json.JsonTypeInfoResolver"))
        {
            using (writer.Block($"private {model.Name}()"))
            {
                foreach (TypeRef type in model.Types)
                    writer.Line($"Add<{TypeSyntax.Name(type)}, {TypeSyntax.Codec(type)}>();");
            }

            writer.Line();
            writer.Line($"""
                /// <summary>The resolver.</summary>
                public static {model.Name} Default {"{ get; }"} = new {model.Name}();
                """);
        }

        return writer.Finish();
    }
}
