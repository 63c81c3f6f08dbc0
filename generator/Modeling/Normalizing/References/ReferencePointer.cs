using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>The text of a reference, understood: a JSON pointer into this document, or what is wrong with it.</summary>
internal sealed record ReferencePointer(string? Pointer, string Problem)
{
    public static ReferencePointer Parse(string reference, SourceFile spec)
    {
        int hash = reference.IndexOf('#');
        string document = hash < 0 ? reference : reference.Substring(0, hash);
        if (reference.Length == 0)
            return Wrong("is empty");
        if (document.Length > 0 && !IsItself(document, spec))
            return Wrong("leads to another document, and only references inside the document are read");

        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        if (fragment.Length == 0)
            return Wrong("leads to the whole document");
        if (fragment[0] != '/')
            return Wrong("is not a JSON pointer, which begins with '#/'");

        // Read and written again, so that two ways to write one pointer become one.
        return new ReferencePointer(JsonPointer.Append(JsonPointer.Root, [.. JsonPointer.Tokens(fragment)]), "");
    }

    private static ReferencePointer Wrong(string problem) => new(null, problem);

    private static bool IsItself(string document, SourceFile spec)
    {
        string name = document.StartsWith("./", StringComparison.Ordinal) ? document.Substring(2) : document;
        return name == spec.FileName;
    }
}
