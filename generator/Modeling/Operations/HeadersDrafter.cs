using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds the headers that the successful answers of an operation describe.</summary>
internal sealed class HeadersDrafter(ModelingContext context, TypeDrafter types)
{
    private readonly Dictionary<string, HeadersDraft> shared = new(StringComparer.Ordinal);

    /// <summary>The headers, of answers in components once for all operations; null where there are none.</summary>
    public HeadersDraft? Get(OperationPart operation, OpenApiResponses responses, string[] successes)
    {
        string? status = Array.Find(successes, key => context.Written(responses[key]).Headers is { Count: > 0 });
        if (status is null)
            return null;
        IOpenApiResponse response = responses[status];
        string? component = (response as OpenApiResponseReference)?.Reference.Id;
        string at = JsonPointer.Append(
            component is null ? JsonPointer.Append(operation.Pointer, "responses", status) : JsonPointer.Append("/components/responses", component), "headers");
        if (component is not null && shared.TryGetValue(at, out HeadersDraft? known))
            return known;

        string name = component is null ? operation.WantedName : Words.Component(component, "Response");
        HeaderDraft[] headers = [.. context.Written(response).Headers!
            .Where(static header => IsName(header.Key))
            .GroupBy(static header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(same => Header(same.First().Key, same.First().Value, at, name))];
        if (headers.Length == 0)
            return null;
        var draft = new HeadersDraft(
            new SchemaPart(new OpenApiSchema(), at, name + "Headers"), new Documentation($"The headers of the answer to {operation.Id}, each null where the answer does not have it."), headers);
        types.Drafts.Add(draft);
        if (component is not null)
            shared.Add(at, draft);
        return draft;
    }

    private HeaderDraft Header(string name, IOpenApiHeader header, string at, string owner)
    {
        string? component = (header as OpenApiHeaderReference)?.Reference.Id;
        string pointer = component is null ? JsonPointer.Append(at, name) : JsonPointer.Append("/components/headers", component);
        string wanted = component is null ? owner + Words.Identifier(name, "Header") : Words.Component(component, "Header");
        DraftRef type = header.Schema is { } schema ? types.Get(new SchemaPart(schema, JsonPointer.Append(pointer, "schema"), wanted)) : new DraftRef(TypeKind.String);
        bool isList = type is { Kind: TypeKind.List, Item: { } item } && IsScalar(item);
        return new HeaderDraft(
            name, isList || IsScalar(type) ? type : new DraftRef(TypeKind.String),
            new Documentation(
                Descriptions.Text(header.Description) is { Length: > 0 } description ? description : name,
                Obsolete: Deprecations.Of(header.Deprecated, header.Extensions, pointer, context)));
    }

    private static bool IsScalar(DraftRef type) => type.Kind is not (TypeKind.Model or TypeKind.ValueModel or TypeKind.List or TypeKind.Map or TypeKind.Json or TypeKind.File);

    // RFC 9110, 5.6.2: a name of other characters is never sent.
    private static bool IsName(string name) => name.Length > 0 && name.All(static c => c is > ' ' and <= '~' && "\"(),/:;<=>?@[\\]{}".IndexOf(c) < 0);
}
