using System.Globalization;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the answers of an operation whose types depend on the status: a closed hierarchy with a case for each.</summary>
internal static class StatusAnswersEmitter
{
    public static void Write(CodeWriter writer, StatusAnswersModel answers)
    {
        Docs.Write(writer, answers.Documentation, "An answer.");
        using (writer.Block($"{(answers.IsPublic ? "public" : "internal")} abstract partial class {answers.Name}"))
        {
            writer.Line($$"""
                private {{answers.Name}}()
                {
                }

                """);
            foreach (StatusAnswerModel answer in answers.Cases)
            {
                WriteCase(writer, answers, answer);
                writer.Line();
            }

            WriteCodec(writer, answers);
        }
    }

    private static void WriteCase(CodeWriter writer, StatusAnswersModel answers, StatusAnswerModel answer)
    {
        string status = answer.Status == 2 ? "any other 2xx" : answer.Status.ToString(CultureInfo.InvariantCulture);
        writer.Line($"/// <summary>The answer with the status {status}.</summary>");
        if (answer.Type is not { } type)
        {
            writer.Line($"public sealed partial class {answer.CaseName} : {answers.QualifiedName};");
            return;
        }

        writer.Line("/// <param name=\"value\">The payload.</param>");
        using (writer.Block($"public sealed partial class {answer.CaseName}({TypeSyntax.Name(type)} value) : {answers.QualifiedName}"))
        {
            writer.Line($$"""
                /// <summary>The payload.</summary>
                public {{TypeSyntax.Name(type)}} Value { get; } = value;
                """);
        }
    }

    private static void WriteCodec(CodeWriter writer, StatusAnswersModel answers)
    {
        writer.Line("""
            /// <summary>Reads the answers.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
        using (writer.Block($"public readonly struct StatusCodec : global::ImgurGen.IStatusCodec<{answers.QualifiedName}>"))
        {
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static {answers.QualifiedName}? Read(int statusCode, ref global::System.Text.Json.Utf8JsonReader reader)"))
            using (writer.Block("return statusCode switch", "};"))
            {
                foreach (StatusAnswerModel answer in answers.Cases)
                    writer.Line($"{Pattern(answer)} => new {answer.CaseName}({(answer.Type is { } type ? TypeSyntax.Codec(type) + ".Read(ref reader)" : "")}),");
                if (!answers.Cases.Any(static answer => answer.Status == 2))
                    writer.Line("_ => null,");
            }

            writer.Line();
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static {answers.QualifiedName}? ReadEmpty(int statusCode)"))
            using (writer.Block("return statusCode switch", "};"))
            {
                foreach (StatusAnswerModel answer in answers.Cases)
                    writer.Line($"{Pattern(answer)} => {(answer.Type is null ? $"new {answer.CaseName}()" : "null")},");
                if (!answers.Cases.Any(static answer => answer.Status == 2))
                    writer.Line("_ => null,");
            }
        }
    }

    private static string Pattern(StatusAnswerModel answer) => answer.Status == 2 ? "_" : answer.Status.ToString(CultureInfo.InvariantCulture);
}
