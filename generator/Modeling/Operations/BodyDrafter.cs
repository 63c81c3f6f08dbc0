using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Finds the body of an operation, and how it is sent.</summary>
internal sealed class BodyDrafter(ModelingContext context, TypeDrafter types, EnvelopeRule envelopes)
{
    /// <summary>The body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isPossible">Whether the operation can be called: false where it needs a body that cannot be sent, which is reported.</param>
    public BodyDraft? Get(OperationPart operation, out bool isPossible)
    {
        isPossible = true;
        if (operation.Operation.RequestBody is not { Content: { Count: > 0 } content } body)
            return null;
        string? component = (body as OpenApiRequestBodyReference)?.Reference.Id;
        string pointer = component is null ? JsonPointer.Append(operation.Pointer, "requestBody") : JsonPointer.Append("/components/requestBodies", component);
        (string mediaType, BodyEncoding encoding) = Choose(content.Keys);
        IOpenApiSchema? schema = content[mediaType].Schema;
        string at = JsonPointer.Append(pointer, "content", mediaType, "schema");
        SchemaPart? Part(string name) => schema is null ? null : new SchemaPart(schema, at, name);

        DraftRef? type = encoding switch
        {
            BodyEncoding.Text => new DraftRef(TypeKind.String),
            BodyEncoding.Binary => new DraftRef(TypeKind.File),
            BodyEncoding.Json => Part(operation.WantedName + "Request") is { } json ? types.Get(json) : DraftRef.Json,
            _ => Part(operation.WantedName) is { } form ? Form(form, encoding, content[mediaType]) : null,
        };
        if (type is null)
        {
            context.Report(Descriptors.OperationLeftOut, operation.Pointer, NodePart.Key, operation.Id,
                $"its body is '{mediaType}', whose schema must be an object with properties");
            isPossible = false;
            return null;
        }

        long? maxBytes = encoding == BodyEncoding.Binary && Part("") is { } file ? FileLimits.Of([file], type, context) : null;
        return new BodyDraft(body.Required ? type with { Nullable = false } : type.OrNull, encoding, mediaType, Descriptions.Text(body.Description), maxBytes);
    }

    private DraftRef? Form(SchemaPart part, BodyEncoding encoding, IOpenApiMediaType media)
    {
        Dictionary<string, OpenApiEncoding> encodings = new(media.Encoding ?? new Dictionary<string, OpenApiEncoding>());
        bool bracketLists = envelopes.ApiEnvelope is { ImgurErrors: true };
        return types.Body(part, encoding, encodings, bracketLists) is { } draft ? new DraftRef(TypeKind.Model, draft) : null;
    }

    private static (string MediaType, BodyEncoding Encoding) Choose(ICollection<string> mediaTypes)
    {
        if (mediaTypes.FirstOrDefault(static type => MediaTypes.IsJson(type) && MediaTypes.Essence(type) != "*/*") is { } json)
            return (json, BodyEncoding.Json);
        if (mediaTypes.FirstOrDefault(static type => MediaTypes.Essence(type) == MediaTypes.Multipart) is { } multipart)
            return (multipart, BodyEncoding.Multipart);
        if (mediaTypes.FirstOrDefault(static type => MediaTypes.Essence(type) == MediaTypes.Form) is { } form)
            return (form, BodyEncoding.Form);
        return mediaTypes.FirstOrDefault(MediaTypes.IsText) is { } text ? (text, BodyEncoding.Text) : (mediaTypes.First(), BodyEncoding.Binary);
    }
}
