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
        (string mediaType, BodyEncoding encoding) = Choose(content);
        string? files = encoding == BodyEncoding.Json ? content.Keys.FirstOrDefault(key => EncodingOf(key, content[key]) == BodyEncoding.Multipart && HasFiles(content[key])) : null;
        foreach (string other in content.Keys.Where(key => key != mediaType && key != files && (EncodingOf(key, content[key]) != encoding || encoding == BodyEncoding.Text)))
            context.Report(Descriptors.AlternativeLeftOut, JsonPointer.Append(pointer, "content", other), NodePart.Key, $"The body '{other}' of {operation.Id}", $"'{mediaType}' is sent. Remove that by an overlay to send the other.");

        IOpenApiSchema? schema = content[mediaType].Schema;
        string at = JsonPointer.Append(pointer, "content", mediaType, "schema");
        SchemaPart? Part(string name) => schema is null ? null : new SchemaPart(schema, at, name);

        bool isWhole = false;
        DraftRef? type = encoding switch
        {
            BodyEncoding.Text => new TextValues(context, types).Type(mediaType, schema, JsonPointer.Append(pointer, "content", mediaType), operation.WantedName + "Request"),
            BodyEncoding.Binary => new DraftRef(TypeKind.File),
            BodyEncoding.Json => Part(operation.WantedName + "Request") is { } json ? types.Get(json) : DraftRef.Json,
            _ => Part(operation.WantedName) is { } form && Form(form, encoding, content[mediaType], JsonPointer.Append(pointer, "content", mediaType)) is { } own ? own : Whole(operation, Part, encoding, out isWhole),
        };
        if (type is null)
        {
            context.Report(Descriptors.OperationLeftOut, operation.Pointer, NodePart.Key, operation.Id,
                $"its body is '{mediaType}', whose schema must be an object");
            isPossible = false;
            return null;
        }

        string sent = encoding == BodyEncoding.Json && mediaType.IndexOf('*') >= 0 ? MediaTypes.Json : MediaTypes.Sendable(mediaType, encoding);
        if (!MediaTypes.IsSendable(mediaType))
            context.Report(Descriptors.AlternativeLeftOut, JsonPointer.Append(pointer, "content", mediaType), NodePart.Key, $"The media type '{mediaType}' of {operation.Id}", $"HTTP has no such media type; '{sent}' is sent");
        long? maxBytes = encoding == BodyEncoding.Binary && Part("") is { } file ? FileLimits.Of([file], type, context) : null;
        var draft = new BodyDraft(body.Required || IsRequiredForm(encoding, schema) ? type with { Nullable = false } : type.OrNull, encoding, sent, Descriptions.Text(body.Description), maxBytes) { IsWhole = isWhole };
        if (files is null)
            return draft;
        var part = new SchemaPart(content[files].Schema!, JsonPointer.Append(pointer, "content", files, "schema"), operation.WantedName + "Multipart");
        DraftRef carried = Form(part, BodyEncoding.Multipart, content[files], JsonPointer.Append(pointer, "content", files))!;
        return draft with { Multipart = new BodyDraft(body.Required ? carried : carried.OrNull, BodyEncoding.Multipart, files, draft.Summary, null) };
    }

    /// <summary>Whether multipart data carries files, which a JSON body of the same values does not.</summary>
    private bool HasFiles(IOpenApiMediaType media)
    {
        if (media.Schema is not { } schema)
            return false;
        SchemaFacts[] values = [.. context.Facts([new SchemaPart(schema, "", "")]).Properties.Select(property => context.Facts(property.Parts))];
        return Array.Exists(values, value => FormProperties.IsFile(value) || (value.Items is { Count: > 0 } items && FormProperties.IsFile(context.Facts(items))));
    }

    /// <summary>A form of Swagger 2.0 is nothing but its fields: it must be sent where one of them must.</summary>
    private bool IsRequiredForm(BodyEncoding encoding, IOpenApiSchema? schema)
        => encoding is BodyEncoding.Form or BodyEncoding.Multipart && schema?.Required is { Count: > 0 } && context.Tree.Root.ContainsKey("swagger");

    private DraftRef? Form(SchemaPart part, BodyEncoding encoding, IOpenApiMediaType media, string pointer)
    {
        Dictionary<string, OpenApiEncoding> encodings = new(media.Encoding ?? new Dictionary<string, OpenApiEncoding>());
        foreach (KeyValuePair<string, OpenApiEncoding> given in encodings.Where(_ => encoding == BodyEncoding.Multipart))
        {
            foreach (string header in (given.Value.Headers?.Keys ?? Enumerable.Empty<string>()).Where(static name => !name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
            {
                context.Report(Descriptors.NotGenerated, JsonPointer.Append(pointer, "encoding", given.Key, "headers", header), NodePart.Key,
                    $"The header '{header}' of the part '{given.Key}'", "a part is sent with its name, its file name and its media type alone");
            }
        }

        bool bracketLists = envelopes.ApiEnvelope is { ImgurErrors: true };
        return types.Body(part, encoding, encodings, bracketLists) is { } draft ? new DraftRef(TypeKind.Model, draft) : null;
    }

    /// <summary>
    /// The type of a form whose schema names no properties: any object, of which each property is a field; where nothing is known of
    /// multipart data, files by their names.
    /// </summary>
    private DraftRef? Whole(OperationPart operation, Func<string, SchemaPart?> part, BodyEncoding encoding, out bool isWhole)
    {
        isWhole = true;
        var files = new DraftRef(TypeKind.Map, Item: new DraftRef(TypeKind.File));
        if (part(operation.WantedName + "Request") is not { } schema)
            return encoding == BodyEncoding.Multipart ? files : new DraftRef(TypeKind.Map, Item: new DraftRef(TypeKind.String));

        SchemaFacts facts = context.Facts([schema]);
        bool holdsFiles = facts.AdditionalProperties is { Count: > 0 } values ? context.Facts(values).Format == "binary" : facts is { Branches.Count: 0, Types: 0 or JsonSchemaType.Object };
        if (encoding == BodyEncoding.Multipart && holdsFiles)
            return files;
        DraftRef type = types.Get(schema) with { Nullable = false };
        return type.Kind is TypeKind.Model or TypeKind.Map or TypeKind.Json ? type : null;
    }

    /// <summary>JSON first, under its plain name if it is offered; then forms, text, and bytes.</summary>
    private (string MediaType, BodyEncoding Encoding) Choose(IDictionary<string, IOpenApiMediaType> content)
    {
        (string MediaType, BodyEncoding Encoding)[] offers = [.. content.Select(offer => (offer.Key, EncodingOf(offer.Key, offer.Value)))];
        BodyEncoding encoding = Preferred.First(wanted => offers.Any(offer => offer.Encoding == wanted));
        return offers
            .Where(offer => offer.Encoding == encoding)
            .OrderByDescending(static offer => MediaTypes.Essence(offer.MediaType) == MediaTypes.Json)
            .First();
    }

    private static readonly BodyEncoding[] Preferred =
        [BodyEncoding.Json, BodyEncoding.Multipart, BodyEncoding.Form, BodyEncoding.Text, BodyEncoding.Binary];

    private BodyEncoding EncodingOf(string mediaType, IOpenApiMediaType media)
    {
        string essence = MediaTypes.Essence(mediaType);
        if (essence == MediaTypes.Multipart)
            return BodyEncoding.Multipart;
        if (essence == MediaTypes.Form)
            return BodyEncoding.Form;

        SchemaFacts? facts = media.Schema is { } schema ? context.Facts([new SchemaPart(schema, "", "")]) : null;
        if (facts is { Format: "binary" })
            return BodyEncoding.Binary;
        if (MediaTypes.IsJson(mediaType) && (essence != "*/*" || facts is { Properties.Count: > 0 } or { Types: JsonSchemaType.Object or JsonSchemaType.Array }))
            return BodyEncoding.Json;
        return MediaTypes.IsText(mediaType) ? BodyEncoding.Text : BodyEncoding.Binary;
    }
}
