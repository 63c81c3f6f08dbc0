using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>An answer of one status on its way; no type where it has no body.</summary>
internal sealed record AnswerDraft(string Status, string Pointer, DraftRef? Type)
{
    public AnswerKind Kind { get; init; } = AnswerKind.Json;

    public string? Accept { get; init; }

    public bool HasEnvelope { get; init; }

    /// <summary>The answer that arrives item by item, where that is offered beside JSON.</summary>
    public AnswerDraft? Streaming { get; init; }
}

/// <summary>Finds which of the media types of an answer is asked for, and how it is read.</summary>
internal sealed class AnswerDrafter(ModelingContext context, TypeDrafter types, EnvelopeRule envelopes)
{
    public AnswerDraft Get(OperationPart operation, string status, IOpenApiResponse response)
    {
        string pointer = JsonPointer.Append(operation.Pointer, "responses", status);
        string? component = (response as OpenApiResponseReference)?.Reference.Id;
        string at = component is null ? pointer : JsonPointer.Append("/components/responses", component);
        if (context.Written(response).Content is not { Count: > 0 } content)
            return new AnswerDraft(status, pointer, null);

        string media = Choose(content);
        AnswerKind kind = KindOf(media, content[media]);
        string? streamed = kind == AnswerKind.Json ? content.Keys.FirstOrDefault(static key => MediaTypes.Items(key) is not null) : null;
        AnswerKind? streamKind = streamed is null ? null : KindOf(streamed, content[streamed]);
        foreach (string other in content.Keys.Where(key => key != media && KindOf(key, content[key]) is var offered && offered != kind && offered != streamKind))
            context.Report(Descriptors.AlternativeLeftOut, JsonPointer.Append(at, "content", other), NodePart.Key, $"The answer '{other}' of {operation.Id}", $"'{media}' is asked for. Remove that by an overlay to ask for the other.");

        string name = component is null ? operation.WantedName + "Result" : Naming.Words.Component(component, "Response");
        string address = JsonPointer.Append(at, "content", media);
        AnswerDraft draft = new(status, pointer, null)
        {
            Kind = kind,
            Accept = Accept(content, kind, media),
            Streaming = streamed is null ? null : Items(
                new AnswerDraft(status, pointer, null) { Kind = streamKind!.Value, Accept = Accept(content, streamKind.Value, streamed) },
                content[streamed], JsonPointer.Append(at, "content", streamed), component is null ? operation.WantedName + "StreamItem" : name + "Item"),
        };
        return kind switch
        {
            AnswerKind.Json => Json(draft, content[media], address, name),
            AnswerKind.Text => draft with { Type = new TextValues(context, types).Type(media, content[media].Schema, address, name) },
            AnswerKind.Stream => draft with { Type = new DraftRef(TypeKind.File) },
            _ => Items(draft, content[media], address, name),
        };
    }

    private AnswerDraft Json(AnswerDraft draft, IOpenApiMediaType media, string address, string name)
    {
        if (media.Schema is not { } schema)
            return draft with { Type = DraftRef.Json };
        var part = new SchemaPart(schema, JsonPointer.Append(address, "schema"), name);
        return envelopes.Payload(part) is { } payload
            ? draft with { Type = types.Get([.. payload.Select(inner => inner with { Name = name })]), HasEnvelope = true }
            : draft with { Type = types.Get(part) };
    }

    /// <summary>The items of 3.2's <c>itemSchema</c>; before it, what <c>schema</c> describes is one item, or the list of them.</summary>
    private AnswerDraft Items(AnswerDraft draft, IOpenApiMediaType media, string address, string name)
    {
        bool isEvents = draft.Kind == AnswerKind.Events;
        if (media.ItemSchema is { } item)
        {
            DraftRef type = types.Get(new SchemaPart(item, JsonPointer.Append(address, "itemSchema"), name));
            return draft with { Type = type, Kind = isEvents && type.Kind is TypeKind.Model or TypeKind.Map ? AnswerKind.EventObjects : draft.Kind };
        }

        if (media.Schema is not { } schema)
            return draft with { Type = isEvents ? new DraftRef(TypeKind.String) : DraftRef.Json };
        DraftRef described = types.Get(new SchemaPart(schema, JsonPointer.Append(address, "schema"), name));
        return draft with { Type = described is { Kind: TypeKind.List, Item: { } listed } ? listed : described };
    }

    /// <summary>JSON first, then items, then text; a file where nothing else is offered.</summary>
    private string Choose(IDictionary<string, IOpenApiMediaType> content)
        => content.Keys
            .Select(static (key, index) => (Key: key, Index: index))
            .OrderBy(offer => KindOf(offer.Key, content[offer.Key]) switch
            {
                AnswerKind.Json => MediaTypes.IsRange(offer.Key) ? 1 : 0,
                AnswerKind.Stream => 4,
                AnswerKind.Text => 3,
                _ => 2,
            })
            .ThenBy(static offer => offer.Index)
            .First().Key;

    private AnswerKind KindOf(string mediaType, IOpenApiMediaType media)
    {
        if (MediaTypes.Items(mediaType) is { } items)
            return items;
        bool isBinary = media.Schema is { } schema && Format(schema) == "binary";
        if (isBinary)
            return AnswerKind.Stream;
        return MediaTypes.IsJson(mediaType) ? AnswerKind.Json : MediaTypes.IsText(mediaType) ? AnswerKind.Text : AnswerKind.Stream;
    }

    /// <summary>Most schemas say themselves what their format is, and of these nothing else need be known.</summary>
    private string? Format(IOpenApiSchema schema)
        => schema is OpenApiSchemaReference || schema.AllOf is { Count: > 0 } ? context.Facts([new SchemaPart(schema, "", "")]).Format : schema.Format;

    /// <summary>All media types of the kind that is read, the chosen one first; null for plain JSON, which is asked for anyway.</summary>
    private string? Accept(IDictionary<string, IOpenApiMediaType> content, AnswerKind kind, string media)
    {
        string[] accepted = kind == AnswerKind.Json
            ? [media]
            : [media, .. content.Keys.Where(key => key != media && KindOf(key, content[key]) == kind)];
        bool isPlain = kind == AnswerKind.Json && (MediaTypes.Essence(media) == MediaTypes.Json || MediaTypes.IsRange(media));
        bool isUsable = accepted.All(static type => type.All(static c => c is >= ' ' and <= '~'));
        return isPlain || !isUsable ? null : string.Join(", ", accepted);
    }
}
