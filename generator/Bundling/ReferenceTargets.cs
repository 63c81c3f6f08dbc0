using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Bundling;

/// <summary>Finds what the references of a spec and its parts lead to.</summary>
internal sealed class ReferenceTargets(SpecTree tree, PartLibrary library)
{
    private readonly FilePath specPath = FilePath.Parse(tree.Spec.Path);
    private readonly Dictionary<(string From, string Document), SourceFile?> files = [];

    /// <summary>What a reference leads to when it stands in that file; null where it leads nowhere, and then what is to be said of it.</summary>
    public PartAddress? Find(string text, SourceFile from, out (DiagnosticDescriptor Descriptor, string Problem) wrong)
    {
        wrong = (Descriptors.UnresolvedReference, "leads nowhere");
        FileReference reference = FileReference.Parse(text);
        if (reference.Fragment.Length > 0 && reference.Fragment[0] != '/')
        {
            wrong.Problem = "is not a JSON pointer, which begins with '#/'";
            return null;
        }

        if (FileOf(reference, from) is not { } file)
        {
            wrong = (Descriptors.OutsideReference, reference.HasScheme
                ? "leads to the network, where nothing is read. Save the file beside this one, add it to the project's AdditionalFiles and refer to it by its path"
                : $"leads to a file that the project does not name. Add '{Uri.UnescapeDataString(reference.Document)}', as seen from here, to the project's AdditionalFiles with ImgurGenRole=\"part\"");
            return null;
        }

        var address = new PartAddress(file, JsonPointer.Append(JsonPointer.Root, [.. JsonPointer.Tokens(reference.Fragment)]));
        if (NodeAt(address) is not null)
            return address;

        // By the letter '#/components/...' means the file that it stands in, but many write it in a part and mean the spec.
        PartAddress inSpec = address with { File = tree.Spec };
        return reference.Document.Length == 0 && NodeAt(inSpec) is not null ? inSpec : null;
    }

    /// <summary>The node at an address; null where there is none.</summary>
    public JsonNode? NodeAt(PartAddress address)
        => address.File == tree.Spec ? tree.Find(address.Pointer) : SpecTree.Find(library.Tree(address.File), address.Pointer);

    private SourceFile? FileOf(FileReference reference, SourceFile from)
    {
        if (reference.Document.Length == 0)
            return from;
        if (!files.TryGetValue((from.Path, reference.Document), out SourceFile? file))
        {
            file = reference.Paths(from.Path)
                .Select(path => path == specPath ? tree.Spec : library.File(path))
                .FirstOrDefault(static found => found is not null);
            files.Add((from.Path, reference.Document), file);
        }

        return file;
    }
}
