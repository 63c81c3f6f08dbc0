using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>What the texts of references say. A document has few of them, each many times, so each is understood once.</summary>
internal sealed class ReferenceTexts(SourceFile spec, ShapeTable table)
{
    private readonly Dictionary<string, Meaning> known = new(StringComparer.Ordinal);

    public Meaning Of(string text)
    {
        if (!known.TryGetValue(text, out Meaning? meaning))
        {
            (string? pointer, string problem) = ReferencePointer.Parse(text, spec);
            known.Add(text, meaning = new Meaning(pointer, problem, pointer is null ? null : table.ComponentAt([.. JsonPointer.Tokens(pointer)])));
        }

        return meaning;
    }

    /// <param name="Pointer">The pointer; null where the text is wrong.</param>
    /// <param name="Problem">What is wrong with it.</param>
    /// <param name="Component">The component at the pointer; null where it leads elsewhere.</param>
    internal sealed record Meaning(string? Pointer, string Problem, (string Kind, string Name)? Component);
}
