using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// Makes JSON pointers of the references that name a schema as it names itself: by <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>
/// (JSON Schema 2020-12, sections 8.2 and 9.1.2). A dynamic reference leads where it leads before anyone has come from elsewhere: to the nearest
/// schema of that name.
/// </summary>
internal sealed class SchemaIdentifiers
{
    private const string Id = "$id";
    private const string DynamicReference = "$dynamicRef";

    /// <summary>The base of a document that does not say where it is.</summary>
    private static readonly Uri Nowhere = new("https://document.invalid/");

    private readonly Dictionary<string, JsonObject> resources = new(StringComparer.Ordinal);
    private readonly SchemaAnchors anchors = new();
    private readonly List<JsonObject> references = [];
    private readonly JsonObject root;
    private readonly Uri self;

    private SchemaIdentifiers(JsonObject document)
    {
        root = document;
        self = JsonValues.Text(document["$self"]) is { } address && Uri.TryCreate(Nowhere, address, out Uri? own) ? own : Nowhere;
    }

    /// <summary>Rewrites the references of a document from OpenAPI 3.1 on, or of a file of schemas; those that name nothing in it stay as they are.</summary>
    public static void Resolve(JsonObject document, CancellationToken token)
    {
        if (document.ContainsKey("swagger") || JsonValues.AsText(document["openapi"])?.StartsWith("3.0", StringComparison.Ordinal) == true)
            return;
        var identifiers = new SchemaIdentifiers(document);
        foreach (JsonObject node in KeywordWalk.Objects(document, token))
            identifiers.Collect(node);
        if (identifiers.resources.Count == 0 && identifiers.anchors.AreNone && identifiers.self == Nowhere)
            return;
        foreach (JsonObject node in identifiers.references)
        {
            token.ThrowIfCancellationRequested();
            identifiers.Rewrite(node);
        }
    }

    private void Collect(JsonObject node)
    {
        if (node != root && JsonValues.Text(node[Id]) is { Length: > 0 } id && id[0] != '#')
        {
            string address = Without(BaseOf(node)).AbsoluteUri;
            if (!resources.TryGetValue(address, out JsonObject? known) || IsBefore(node, known))
                resources[address] = node;
        }

        foreach (string keyword in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (JsonValues.Text(node[keyword]) is { Length: > 0 } name)
                anchors.Add(name, node);
        }

        if (JsonValues.IsText(node[ReferenceSite.Ref]) || JsonValues.IsText(node[DynamicReference]))
            references.Add(node);
    }

    private void Rewrite(JsonObject node)
    {
        if (JsonValues.Text(node[ReferenceSite.Ref]) is { } reference)
        {
            if (TargetOf(node, reference) is { } pointer)
                node[ReferenceSite.Ref] = Components.ReferenceTo(pointer);
        }
        else if (TargetOf(node, JsonValues.Text(node[DynamicReference])!) is { } pointer)
        {
            node.Remove(DynamicReference);
            node[ReferenceSite.Ref] = Components.ReferenceTo(pointer);
        }
    }

    /// <summary>The pointer of what a reference names; null where it is none of ours, or leads from the document's root already.</summary>
    private string? TargetOf(JsonObject node, string reference)
    {
        int hash = reference.IndexOf('#');
        string document = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        if (document.Length == 0)
        {
            if (fragment.Length > 0 && fragment[0] != '/')
                return anchors.Nearest(node, fragment, root);

            // By the letter a pointer starts at the nearest schema with an $id, but in OpenAPI nearly everyone means the document.
            return SpecTree.Find(root, fragment) is null && ResourceOf(node) is { } own ? Below(own, fragment) : null;
        }

        if (!Uri.TryCreate(BaseOf(node), document, out Uri? address))
            return null;
        if (resources.TryGetValue(Without(address).AbsoluteUri, out JsonObject? resource))
            return fragment.Length > 0 && fragment[0] != '/' ? anchors.Nearest(node, fragment, resource) : Below(resource, fragment);
        return self != Nowhere && Without(address) == Without(self) && fragment.Length > 0 && fragment[0] == '/' ? fragment : null;
    }

    /// <summary>The pointer of a node below a schema with an <c>$id</c>.</summary>
    private static string? Below(JsonObject resource, string fragment)
        => SpecTree.Find(resource, fragment) is null ? null : TreeEditor.PointerOf(resource) + fragment;

    private static bool IsBefore(JsonNode node, JsonNode other)
        => StringComparer.Ordinal.Compare(TreeEditor.PointerOf(node), TreeEditor.PointerOf(other)) < 0;

    /// <summary>The schema with an <c>$id</c> that a node is, or stands in.</summary>
    private JsonObject? ResourceOf(JsonNode? node)
    {
        for (JsonNode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at is JsonObject candidate && JsonValues.Text(candidate[Id]) is { Length: > 0 } id && id[0] != '#')
                return candidate;
        }

        return null;
    }

    private Uri BaseOf(JsonNode? node)
        => ResourceOf(node) is not { } resource ? self
            : Uri.TryCreate(BaseOf(resource.Parent), JsonValues.Text(resource[Id])!, out Uri? address) ? address : self;

    private static Uri Without(Uri address) => address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
}
