using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// Gives other names to components whose names need escapes in a pointer: the library does not understand those, and leaves every
/// reference to such a component unresolved.
/// </summary>
internal sealed class ComponentRenamer(WalkContext context)
{
    private static readonly char[] Escaped = ['/', '~'];

    private readonly Dictionary<(string Kind, string Name), string> renamed = [];

    public string NameOf(string kind, string name) => renamed.TryGetValue((kind, name), out string? other) ? other : name;

    public void Rename(JsonObject? map, string kind, Components components)
    {
        if (map is null || !map.Any(static component => component.Key.IndexOfAny(Escaped) >= 0))
            return;

        List<KeyValuePair<string, JsonNode?>> entries = [.. map];
        HashSet<string> taken = [.. entries.Select(static entry => entry.Key)];
        List<string> wrong =
            [.. taken.Where(static name => name.IndexOfAny(Escaped) >= 0).OrderBy(static name => name, StringComparer.Ordinal)];
        foreach (string name in wrong)
        {
            renamed.Add((kind, name), Unused(name.Replace('/', '_').Replace('~', '_'), taken));
            if (map[name] is JsonNode component)
                context.Tree.SetOrigin(component, context.Tree.OriginOf(components.PointerOf(kind, name)));
        }

        map.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries)
            map.Add(NameOf(kind, entry.Key), entry.Value);
    }

    private static string Unused(string wanted, HashSet<string> taken)
    {
        string name = wanted;
        for (int number = 2; !taken.Add(name); number++)
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
