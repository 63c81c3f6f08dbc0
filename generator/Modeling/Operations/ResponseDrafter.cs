using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds what an operation answers with when it succeeds.</summary>
internal sealed class ResponseDrafter(ModelingContext context, TypeDrafter types, EnvelopeRule envelopes)
{
    /// <summary>The answer; null where it cannot be read, which is reported.</summary>
    public ResponseDraft? Get(OperationPart operation)
    {
        OpenApiResponses responses = operation.Operation.Responses ?? [];
        string? status = Success(responses);
        if (status is null)
            return new ResponseDraft(null, false, responses.Keys.Any(static key => key.StartsWith("3", StringComparison.Ordinal)));

        IOpenApiResponse response = responses[status];
        if (response.Content is not { Count: > 0 } content)
            return new ResponseDraft(null, false, false);

        string? json = content.Keys.FirstOrDefault(MediaTypes.IsJson);
        if (json is null)
        {
            context.Report(Descriptors.OperationLeftOut, operation.Pointer, NodePart.Key, operation.Id,
                $"its answer is '{content.Keys.First()}', and only JSON is read yet");
            return null;
        }

        if (content[json].Schema is not { } schema)
            return new ResponseDraft(DraftRef.Json, false, false);
        string? component = (response as OpenApiResponseReference)?.Reference.Id;
        string at = component is null
            ? JsonPointer.Append(operation.Pointer, "responses", status)
            : JsonPointer.Append("/components/responses", component);
        string name = component is null ? operation.WantedName + "Result" : Naming.Words.Identifier(component, "Response");
        var part = new SchemaPart(schema, JsonPointer.Append(at, "content", json, "schema"), name);
        return envelopes.Payload(part) is { } payload
            ? new ResponseDraft(types.Get([.. payload.Select(inner => inner with { Name = name })]), true, false)
            : new ResponseDraft(types.Get(part), false, false);
    }

    /// <summary>The status of success: 200 before other 2xx, before <c>2XX</c>, before <c>default</c>.</summary>
    private static string? Success(OpenApiResponses responses)
    {
        string[] successes = [.. responses.Keys
            .Where(static key => key.Length == 3 && key[0] == '2')
            .OrderBy(static key => key, StringComparer.OrdinalIgnoreCase)];
        if (successes.Length > 0)
            return Array.Find(successes, key => HasContent(responses[key])) ?? successes[0];
        bool hasRedirect = responses.Keys.Any(static key => key.StartsWith("3", StringComparison.Ordinal));
        return !hasRedirect && responses.ContainsKey("default") ? "default" : null;
    }

    private static bool HasContent(IOpenApiResponse response) => response.Content is { Count: > 0 };
}
