using System.Globalization;

namespace ImgurGen.Generator.Model;

/// <summary>A file that is generated for a type, or for some of very many.</summary>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="HintName">The name of the file.</param>
/// <param name="Types">The types, all of one namespace.</param>
internal sealed record TypeFile(string Namespace, string HintName, EquatableArray<TypeModel> Types)
{
    /// <summary>
    /// Up to so many types of an API have files of their own. At each keystroke the compiler compares the name of each file that a generator
    /// made with those of all others: for thousands of files that takes longer than the keystroke may.
    /// </summary>
    private const int MostAlone = 300;

    private const int SharedFiles = 150;

    /// <summary>The files of all types of an API.</summary>
    public static IEnumerable<TypeFile> Of(EquatableArray<TypeModel> types)
    {
        if (types.Count <= MostAlone)
            return types.Select(static type => new TypeFile(type.Namespace, type.HintName, [type]));

        // The compiler compares a file with the one that was in its place: there is one for each number, if only an empty one.
        ILookup<int, TypeModel> byNumber = types.ToLookup(static type => NumberOf(type.Name));
        string @namespace = types[0].Namespace;
        return Enumerable.Range(0, SharedFiles).Select(number => new TypeFile(
            @namespace, string.Format(CultureInfo.InvariantCulture, "{0}.Types-{1:000}.g.cs", @namespace, number), [.. byNumber[number]]));
    }

    /// <summary>The number of the file that a type is in. It hangs on nothing but its name: where types share files, one that comes or goes moves no other.</summary>
    private static int NumberOf(string name)
    {
        // FNV-1a, for a string's own hash code is another one in each process.
        uint hash = 2166136261;
        foreach (char letter in name)
            hash = unchecked((hash ^ letter) * 16777619);
        return (int)(hash % SharedFiles);
    }
}
