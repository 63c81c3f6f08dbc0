using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds the types of the errors that an operation describes.</summary>
internal sealed class ErrorDrafter(ModelingContext context, TypeDrafter types)
{
    /// <summary>The errors with a JSON schema: 4xx, 5xx, and <c>default</c> where that is not the answer of success.</summary>
    public IReadOnlyList<(int Status, DraftRef Type)> Get(OperationPart operation, OpenApiResponses responses, string[] successes)
    {
        List<(int Status, DraftRef Type)> errors = [];
        foreach (string status in responses.Keys.Except(successes).Where(IsError).OrderBy(static key => key, StringComparer.Ordinal))
        {
            context.Token.ThrowIfCancellationRequested();
            if (Type(operation, status, responses[status]) is { } type)
                errors.Add((Statuses.Number(status), type with { Nullable = false }));
        }

        return errors;
    }

    private static bool IsError(string status) => status == "default" || (status.Length == 3 && status[0] is '4' or '5');

    private DraftRef? Type(OperationPart operation, string status, IOpenApiResponse response)
    {
        if (context.Written(response).Content?.FirstOrDefault(static offer => MediaTypes.IsJson(offer.Key)) is not { Key: { } media, Value.Schema: { } schema })
            return null;
        string? component = (response as OpenApiResponseReference)?.Reference.Id;
        string at = component is null ? JsonPointer.Append(operation.Pointer, "responses", status) : JsonPointer.Append("/components/responses", component);
        string name = component is not null
            ? Naming.Words.Component(component, "Response")
            : operation.WantedName + "Error" + (status == "default" ? "" : status);
        return types.Get(new SchemaPart(schema, JsonPointer.Append(at, "content", media, "schema"), name));
    }
}
