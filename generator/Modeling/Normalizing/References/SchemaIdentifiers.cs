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
    private readonly Dictionary<string, List<JsonObject>> anchors = new(StringComparer.Ordinal);
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
        if (identifiers.resources.Count == 0 && identifiers.anchors.Count == 0 && identifiers.self == Nowhere)
            return;
        foreach (JsonObject node in identifiers.references)
            identifiers.Rewrite(node);
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
            if (JsonValues.Text(node[keyword]) is not { Length: > 0 } name)
                continue;
            if (!anchors.TryGetValue(name, out List<JsonObject>? named))
                anchors.Add(name, named = []);
            named.Add(node);
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
                return Nearest(node, fragment, root);

            // By the letter a pointer starts at the nearest schema with an $id, but in OpenAPI nearly everyone means the document.
            return SpecTree.Find(root, fragment) is null && ResourceOf(node) is { } own ? Below(own, fragment) : null;
        }

        if (!Uri.TryCreate(BaseOf(node), document, out Uri? address))
            return null;
        if (resources.TryGetValue(Without(address).AbsoluteUri, out JsonObject? resource))
            return fragment.Length > 0 && fragment[0] != '/' ? Nearest(node, fragment, resource) : Below(resource, fragment);
        return self != Nowhere && Without(address) == Without(self) && fragment.Length > 0 && fragment[0] == '/' ? fragment : null;
    }

    /// <summary>The pointer of a node below a schema with an <c>$id</c>.</summary>
    private static string? Below(JsonObject resource, string fragment)
        => SpecTree.Find(resource, fragment) is null ? null : TreeEditor.PointerOf(resource) + fragment;

    /// <summary>Of the schemas of that name the one that has most of the way from the root in common with the reference.</summary>
    private string? Nearest(JsonObject node, string name, JsonObject within)
    {
        if (!anchors.TryGetValue(name, out List<JsonObject>? named))
            return null;
        List<JsonNode> way = Way(node);
        return named
            .Select(candidate => (Way: Way(candidate), Pointer: TreeEditor.PointerOf(candidate)))
            .Where(candidate => candidate.Way.Contains(within))
            .OrderByDescending(candidate => candidate.Way.Zip(way, ReferenceEquals).TakeWhile(static isSame => isSame).Count())
            .ThenBy(static candidate => candidate.Pointer, StringComparer.Ordinal)
            .Select(static candidate => candidate.Pointer)
            .FirstOrDefault();
    }

    private static List<JsonNode> Way(JsonNode node)
    {
        List<JsonNode> way = [];
        for (JsonNode? at = node; at is not null; at = at.Parent)
            way.Add(at);
        way.Reverse();
        return way;
    }

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
