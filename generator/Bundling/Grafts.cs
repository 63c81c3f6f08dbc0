using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Bundling;

/// <summary>
/// The parts as parts of the spec's own tree, below an extension of its root: from there the normaliser fetches what references lead
/// to, and makes components of it. What a component of the spec refers to stands in the place of that component instead.
/// </summary>
internal sealed class Grafts(SpecTree tree, PartLibrary library)
{
    /// <summary>The key of the root below which the parts are.</summary>
    public const string Key = "x-imgurgen-parts";

    private readonly Dictionary<SourceFile, string> pointers = [];
    private readonly Dictionary<PartAddress, string> places = [];
    private readonly FilePath folder = FilePath.Parse(tree.Spec.Path).Parent;

    /// <summary>A reference to a place in the tree; in the fragment of a URI a percent sign stands for itself only when it is escaped.</summary>
    public static string ReferenceTo(string place) => "#" + place.Replace("%", "%25");

    /// <summary>Says that what is at an address stands at a place of the spec's tree; false where it stands at another already.</summary>
    public bool TryPlace(PartAddress address, string pointer)
    {
        if (places.ContainsKey(address))
            return false;
        places.Add(address, pointer);
        return true;
    }

    /// <summary>The place in the spec's tree of what is at an address.</summary>
    public string PlaceOf(PartAddress address)
        => address.File == tree.Spec ? address.Pointer : FindPlaceOf(address) ?? PointerOf(address.File) + address.Pointer;

    /// <summary>The place of what is at an address, or around it, and was given a place; null where nothing was.</summary>
    public string? FindPlaceOf(PartAddress address)
    {
        for (int end = address.Pointer.Length; end >= 0; end = end == 0 ? -1 : address.Pointer.LastIndexOf('/', end - 1))
        {
            if (places.TryGetValue(address with { Pointer = address.Pointer.Substring(0, end) }, out string? place))
                return place + address.Pointer.Substring(end);
        }

        return null;
    }

    private string PointerOf(SourceFile file)
    {
        if (pointers.TryGetValue(file, out string? pointer))
            return pointer;
        if (tree.Root[Key] is not JsonObject parts)
            tree.Root[Key] = parts = [];

        string name = FilePath.Parse(file.Path).RelativeTo(folder);
        JsonNode copy = library.Tree(file)!.DeepClone();
        parts[name] = copy;
        tree.SetOrigin(copy, new Origin(file, JsonPointer.Root));
        pointer = JsonPointer.Append(JsonPointer.Root, Key, name);
        pointers.Add(file, pointer);
        return pointer;
    }
}
