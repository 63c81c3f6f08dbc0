using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Makes every reference lead to a component of the right kind, or takes it out.</summary>
internal sealed class ReferenceResolver(WalkContext context)
{
    private readonly Components components = new(context.Tree.Root, context.Table);
    private readonly ComponentRenamer renamer = new(context);
    private readonly Dictionary<(string Kind, string Name), string> canonical = [];
    private readonly Dictionary<string, (string Kind, string Name)> targets = new(StringComparer.Ordinal);
    private readonly ReferenceTexts texts = context.Targets.Texts;

    public void Resolve()
    {
        // Requirements name a security scheme as it is called, not by a pointer, and so does whoever gives a credential for it.
        foreach (string kind in context.Table.ComponentKinds.Where(static kind => kind != "securitySchemes"))
            renamer.Rename(components.Map(kind), kind, components);
        ResolveAll();
        RemoveDangling();
        while (new ReferenceCycles(context, components).Cut())
            RemoveDangling();
    }

    /// <summary>Looks at every reference; moving what one leads to may bring up more of them, so until there are no more.</summary>
    private void ResolveAll()
    {
        Hoister hoister = new(context, components);
        Inliner inliner = new(context);
        int next = 0;
        while (next < context.References.Count)
        {
            Dictionary<string, List<ReferenceSite>> deep = new(StringComparer.Ordinal);
            for (; next < context.References.Count; next++)
            {
                ReferenceSite site = context.References[next];
                if (site.Text is not string text || !context.Editor.Holds(site.Node))
                    continue;
                if (Shorten(site, text) is not string pointer)
                    continue;

                if (context.Table.ComponentMap(site.Kind) is null || IsFormField(pointer))
                    inliner.Inline(site, pointer);
                else if (deep.TryGetValue(pointer, out List<ReferenceSite>? sites))
                    sites.Add(site);
                else
                    deep.Add(pointer, [site]);
            }

            hoister.Hoist(deep);
        }
    }

    /// <summary>
    /// Rewrites a reference to a component in its one canonical form; of any other the pointer, or null where it is wrong.
    /// </summary>
    private string? Shorten(ReferenceSite site, string text)
    {
        if (site.IsMapping && text.IndexOfAny(['/', '#']) < 0)
        {
            string name = renamer.NameOf(site.Kind, text);
            text = Components.ReferenceTo(components.PointerOf(site.Kind, name));
            if (components.Find(site.Kind, name) is null)
            {
                ReferenceRemover.Remove(site, "names no schema", context);
                return null;
            }
        }

        ReferenceTexts.Meaning meaning = texts.Of(text);
        if (meaning.Pointer is not string pointer)
        {
            ReferenceRemover.Remove(site, meaning.Problem, context);
            return null;
        }

        if (meaning.Component is not (string kind, string component))
            return pointer;

        if (kind == site.Kind && IsFormField(pointer))
            return pointer;

        if (kind == site.Kind)
            site.Set(Canonical(kind, component));
        else
            ReferenceRemover.Remove(site, $"leads to '{kind}', and a component of '{site.Kind}' must stand here", context);
        return null;
    }

    private string Canonical(string kind, string component)
    {
        if (!canonical.TryGetValue((kind, component), out string? reference))
            canonical.Add((kind, component), reference = Components.ReferenceTo(components.PointerOf(kind, renamer.NameOf(kind, component))));
        return reference;
    }

    /// <summary>
    /// In Swagger 2.0 the library makes a whole body of a reference to one field of a form; of a copy in its place it does not.
    /// </summary>
    private bool IsFormField(string pointer)
        => context.Table.Version == SpecVersion.Swagger20
            && context.Tree.Find(pointer) is JsonObject node
            && JsonValues.Text(node["in"]) == "formData";

    /// <summary>Taking one out may leave others without what they lead to, so until nothing changes.</summary>
    private void RemoveDangling()
    {
        bool hasChanged = true;
        while (hasChanged)
        {
            context.Token.ThrowIfCancellationRequested();
            hasChanged = false;
            foreach (ReferenceSite site in context.References)
            {
                if (site.Text is not string text || !context.Editor.Holds(site.Node) || TargetOf(text) is JsonObject)
                    continue;
                ReferenceRemover.Remove(site, "leads nowhere", context);
                hasChanged = true;
            }
        }
    }

    private JsonNode? TargetOf(string reference)
    {
        // It is in its canonical form now, in which nothing is percent-encoded.
        if (!targets.TryGetValue(reference, out (string Kind, string Name) component))
            targets.Add(reference, component = context.Table.ComponentAt([.. JsonPointer.Tokens(reference.Substring(1))])!.Value);
        return components.Find(component.Kind, component.Name);
    }
}
