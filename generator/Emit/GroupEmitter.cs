using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the operations of one tag.</summary>
internal static class GroupEmitter
{
    public static string Emit(GroupModel group)
    {
        CodeWriter writer = CodeWriter.File(group.Namespace);
        Docs.Summary(writer, group.Summary.Length > 0 ? group.Summary : "Operations of the API.");
        using (writer.Block($"{(group.IsPublic ? "public" : "internal")} partial class {group.TypeName}"))
        {
            IReadOnlyDictionary<EquatableArray<ErrorModel>, string> errors = AnswerEmitter.WriteErrors(writer, group);
            writer.Line($$"""
                private readonly global::ImgurGen.ApiConnection connection;

                /// <summary>Operations over a connection.</summary>
                /// <param name="connection">The connection.</param>
                public {{group.TypeName}}(global::ImgurGen.ApiConnection connection) => this.connection = connection;

                /// <summary>For tests that stand in for the operations: every method that they use is to be overridden.</summary>
                protected {{group.TypeName}}() => connection = null!;
                """);
            foreach (OperationModel operation in group.Operations)
            {
                writer.Line();
                OperationEmitter.Write(writer, operation, errors.TryGetValue(operation.Answer.Errors, out string? field) ? field : null);
            }
        }

        return writer.Finish();
    }
}
