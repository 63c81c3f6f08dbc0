using System.Globalization;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how the answer of an operation is read.</summary>
internal static class AnswerEmitter
{
    /// <summary>The C# type of the payload in a response.</summary>
    public static string Type(OperationModel operation) => operation.Answer switch
    {
        { Kind: AnswerKind.Stream } => "global::System.IO.Stream",
        { IsItems: true } => $"global::ImgurGen.ApiItems<{TypeSyntax.Name(operation.Result!)}>",
        _ => TypeSyntax.Name(operation.Result!),
    };

    /// <summary>The method of the connection that sends the request, without its arguments.</summary>
    public static string Send(OperationModel operation)
    {
        if (operation.Result is not { } result)
            return "SendAsync";
        return operation.Answer switch
        {
            { Kind: AnswerKind.Text } when result.Kind != TypeKind.String => $"SendForTextAsync<{TypeSyntax.Name(result)}, {TypeSyntax.Codec(result)}>",
            { Kind: AnswerKind.Text } => "SendForTextAsync",
            { Kind: AnswerKind.Stream } => "SendForStreamAsync",
            { Kind: AnswerKind.JsonByStatus } => $"SendByStatusAsync<{TypeSyntax.Name(result)}, {TypeSyntax.Name(result)}.StatusCodec>",
            { IsItems: true } => $"SendForItemsAsync<{TypeSyntax.Name(result)}, {TypeSyntax.Codec(result)}>",
            _ => $"SendAsync<{TypeSyntax.Name(result)}, {TypeSyntax.Codec(result)}>",
        };
    }

    /// <summary>What the operation's descriptor says of its answers.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="errors">The field with its errors; null where it has none.</param>
    public static IEnumerable<string> Facts(AnswerModel answer, string? errors)
    {
        if (answer.Accept is { } accept)
            yield return $"Accept = {Literals.Text(accept)}";
        if (answer.MayBeEmpty)
            yield return "MayBeEmpty = true";
        if (answer.IsItems && answer.Kind != AnswerKind.JsonLines)
            yield return $"Items = global::ImgurGen.ItemFormat.{Format(answer.Kind)}";
        if (errors is not null)
            yield return $"Errors = {errors}";
    }

    /// <summary>Writes the errors of all operations of a group, each set once.</summary>
    /// <returns>The names of the fields.</returns>
    public static IReadOnlyDictionary<EquatableArray<ErrorModel>, string> WriteErrors(CodeWriter writer, GroupModel group)
    {
        Dictionary<EquatableArray<ErrorModel>, string> fields = [];
        foreach (EquatableArray<ErrorModel> errors in group.Operations.Select(static operation => operation.Answer.Errors).Where(static errors => !errors.IsEmpty))
        {
            if (fields.ContainsKey(errors))
                continue;
            string name = "errors" + (fields.Count + 1).ToString(CultureInfo.InvariantCulture);
            fields.Add(errors, name);
            writer.Line($"private static readonly global::ImgurGen.ApiErrorFormat[] {name} =");
            writer.Line("[");
            using (writer.Indented())
            {
                foreach (ErrorModel error in errors)
                    writer.Line($"new global::ImgurGen.ApiErrorFormat<{TypeSyntax.Bare(error.Type)}, {TypeSyntax.BareCodec(error.Type)}>({error.Status.ToString(CultureInfo.InvariantCulture)}),");
            }

            writer.Line("];");
        }

        return fields;
    }

    private static string Format(AnswerKind kind) => kind switch
    {
        AnswerKind.JsonSequence => "JsonSequence",
        AnswerKind.Events => "ServerSentEvents",
        _ => "ServerSentEventObjects",
    };
}
