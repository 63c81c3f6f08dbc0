using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Tells of schemas for which there is no type but JSON.</summary>
internal static class UntypedSchemas
{
    /// <summary>No value fits the schema.</summary>
    public static DraftRef Contradiction(this ModelingContext context, string pointer, string what)
    {
        context.Report(Descriptors.ContradictingSchema, pointer, NodePart.Key, what);
        return DraftRef.Json;
    }

    /// <summary>C# has no type for it.</summary>
    public static DraftRef Untyped(this ModelingContext context, string pointer, string why)
    {
        context.Report(Descriptors.Untyped, pointer, NodePart.Key, why);
        return DraftRef.Json;
    }
}
