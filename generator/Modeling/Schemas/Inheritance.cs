using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Finds the components that extend others by <c>allOf</c>: a base says by <c>discriminator</c> that its objects may be those of its
/// heirs, and so do the heirs in turn. A component without a discriminator above it is only composed of its parts.
/// </summary>
internal sealed class Inheritance
{
    private readonly ModelingContext context;
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> heirs;

    public Inheritance(ModelingContext modelingContext)
    {
        context = modelingContext;
        string[] ids = [.. (context.Document.Components?.Schemas?.Keys ?? []).OrderBy(static id => id, StringComparer.Ordinal)];
        string[] roots = [.. ids.Where(id => Discriminator(id) is not null)];
        if (roots.Length > 0)
            FindParents(ids, roots);
        heirs = parents.ToLookup(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal);
    }

    public bool IsBase(string id) => heirs.Contains(id);

    public bool IsHeir(string id) => parents.ContainsKey(id);

    /// <summary>The components that extend this one themselves, by their names.</summary>
    public IEnumerable<string> HeirsOf(string id) => heirs[id].OrderBy(static heir => heir, StringComparer.Ordinal);

    /// <summary>The component's own discriminator.</summary>
    public OpenApiDiscriminator? Discriminator(string id)
        => context.Component(id) is { Reference: null, Schema.Discriminator: { PropertyName.Length: > 0 } discriminator } ? discriminator : null;

    private void FindParents(string[] ids, string[] roots)
    {
        Dictionary<string, string[]> parts = ids.ToDictionary(static id => id, PartsOf, StringComparer.Ordinal);
        HashSet<string> members = [.. roots.Except(Superseded(roots, parts))];
        bool grows = members.Count > 0;
        while (grows)
        {
            string[] found = [.. ids.Where(id => !members.Contains(id) && parts[id].Any(members.Contains) && IsNamed(id, parts[id]))];
            members.UnionWith(found);
            grows = found.Length > 0;
        }

        foreach (string id in ids.Where(members.Contains))
        {
            string[] bases = [.. parts[id].Where(part => members.Contains(part) && part != id && !Lineage(part).Contains(id))];
            if (bases.Length == 0)
                continue;
            parents.Add(id, bases[0]);
            foreach (string other in bases.Skip(1).Where(other => !Lineage(bases[0]).Contains(other) && !Lineage(other).Contains(bases[0])))
                context.Report(Descriptors.SecondBase, JsonPointer.Append(ModelingContext.SchemasPointer, id), NodePart.Key, id, bases[0], other);
        }
    }

    /// <summary>The component and what it extends, as far as is known.</summary>
    private IEnumerable<string> Lineage(string id)
    {
        for (string? next = id; next is not null; next = parents.TryGetValue(next, out string? parent) ? parent : null)
            yield return next;
    }

    private string[] PartsOf(string id)
        => context.Component(id) is { Reference: null } component
            ? [.. (component.Schema.AllOf ?? []).OfType<OpenApiSchemaReference>().Select(static part => part.Reference.Id).OfType<string>().Distinct()]
            : [];

    /// <summary>A component that is only another name for its one part extends it where the mapping names it, or where there is no mapping to name it.</summary>
    private bool IsNamed(string id, string[] parts)
    {
        if (parts.Length > 1 || SchemaExtensions.HasOwnShape(context.Component(id)!.Value.Schema) || context.Component(id)!.Value.Schema.AllOf!.Count > 1)
            return true;
        return Discriminator(parts[0])?.Mapping is not { Count: > 0 } mapping || mapping.Values.Any(target => target.Reference.Id == id);
    }

    /// <summary>Bases to which nothing refers but the heirs, which a <c>oneOf</c> or <c>anyOf</c> lists: that union is their common type.</summary>
    private IEnumerable<string> Superseded(string[] roots, Dictionary<string, string[]> parts)
    {
        var uses = new ReferenceUses(context.Tree.Root);
        return roots.Where(root => !uses.IsUsed(root)
            && parts.Any(component => component.Value.Contains(root) && uses.IsBranch(component.Key, root)));
    }
}
