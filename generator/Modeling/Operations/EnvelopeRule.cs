using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>
/// Recognises the envelope around payloads: a schema that says so (<c>x-imgurgen-envelope</c>), or one that has exactly Imgur's three
/// properties.
/// </summary>
internal sealed class EnvelopeRule(ModelingContext context)
{
    private const string Extension = "x-imgurgen-envelope";

    private static readonly EnvelopeModel Imgur = new("data", "success", "status", true);

    private readonly HashSet<string> reported = [];

    /// <summary>The API's envelope: the first that is found, by address, of a component or a response.</summary>
    public EnvelopeModel? ApiEnvelope { get; private set; }

    /// <summary>Looks for the envelope among the components, so that operations without a documented answer know it too.</summary>
    public void Find()
    {
        foreach (string id in (context.Document.Components?.Schemas?.Keys ?? []).OrderBy(static id => id, StringComparer.Ordinal))
        {
            if (context.Component(id) is { } component && Match(component, context.Facts([component])) is not null)
                return;
        }
    }

    /// <summary>The schemas of the payload, where the schema is an envelope.</summary>
    public IReadOnlyList<SchemaPart>? Payload(SchemaPart part)
    {
        SchemaFacts facts = context.Facts([part]);
        return Match(part, facts) is { } envelope
            ? facts.Properties.FirstOrDefault(property => property.Name == envelope.Payload)?.Parts ?? []
            : null;
    }

    private EnvelopeModel? Match(SchemaPart part, SchemaFacts facts)
    {
        EnvelopeModel? envelope = Declared(part) ?? (IsImgurs(facts) ? Imgur : null);
        ApiEnvelope ??= envelope;
        return envelope;
    }

    private static bool IsImgurs(SchemaFacts facts)
        => facts.Properties.Count == 3
            && facts.Properties.All(static property => property.Name is "data" or "success" or "status");

    /// <summary>What the schema, or one that it is composed of, says of itself.</summary>
    private EnvelopeModel? Declared(SchemaPart part)
    {
        SchemaPart written = part.Reference is { } id && context.Component(id) is { } component ? component : part;
        if (SchemaExtensions.Extension(written.Schema.Extensions, Extension) is { } given)
            return Read(given, JsonPointer.Append(written.Pointer, Extension));
        return (written.Schema.AllOf ?? [])
            .Select((schema, index) => written.Child(schema, written.Name, "allOf", index.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Where(static inner => inner.Reference is not null)
            .Select(inner => context.Component(inner.Reference!))
            .Select(inner => inner is { } target && SchemaExtensions.Extension(target.Schema.Extensions, Extension) is { } below
                ? Read(below, JsonPointer.Append(target.Pointer, Extension))
                : null)
            .FirstOrDefault(static envelope => envelope is not null);
    }

    private EnvelopeModel? Read(JsonNode given, string pointer)
    {
        if (given is not JsonObject settings)
            return Refuse(pointer, "it must be an object with 'payload', 'success', 'status' and 'errors'");
        string[] unknown = [.. settings.Select(static setting => setting.Key).Except(["payload", "success", "status", "errors"])];
        if (unknown.Length > 0)
            return Refuse(pointer, $"'{unknown[0]}' is none of 'payload', 'success', 'status' and 'errors'");
        string? Text(string name, string fallback) => settings[name] switch
        {
            null => fallback,
            JsonValue value when value.TryGetValue(out string? text) && text.Length > 0 => text,
            _ => null,
        };
        if (Text("payload", "data") is not { } payload || Text("success", "success") is not { } success || Text("status", "status") is not { } status)
            return Refuse(pointer, "'payload', 'success' and 'status' must be the names of properties");
        return Text("errors", "success") is "imgur" or "success"
            ? new EnvelopeModel(payload, success, status, Text("errors", "success") == "imgur")
            : Refuse(pointer, "'errors' must be 'imgur' or 'success'");
    }

    private EnvelopeModel? Refuse(string pointer, string why)
    {
        if (reported.Add(pointer))
            context.Report(Descriptors.InvalidExtension, pointer, NodePart.Value, Extension, why);
        return null;
    }
}
