using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Finds how long a file may be that an operation takes: <c>x-imgurgen-max-bytes</c>.</summary>
internal static class FileLimits
{
    private const string Name = "x-imgurgen-max-bytes";

    /// <summary>The longest file in bytes; null where the spec does not say.</summary>
    /// <param name="parts">What describes the value.</param>
    /// <param name="type">The value's type: a file, or a list of files of which each may be so long.</param>
    /// <param name="context">Where to report.</param>
    public static long? Of(IEnumerable<SchemaPart> parts, DraftRef type, ModelingContext context)
    {
        long? limit = null;
        foreach (SchemaPart part in parts)
        {
            if (SchemaExtensions.Extension(part.Schema.Extensions, Name) is not { } given)
                continue;
            string? why = null;
            if ((type.Item ?? type).Kind != TypeKind.File)
                why = "it belongs to a file, or to a list of files, in a body";
            else if (Read(given) is { } bytes)
                limit ??= bytes;
            else
                why = "it must be a whole number of bytes, 1 or more";
            if (why is not null)
                context.Report(Descriptors.InvalidExtension, JsonPointer.Append(part.WrittenAt, Name), NodePart.Value, Name, why);
        }

        return limit;
    }

    private static long? Read(JsonNode given)
        => given is JsonValue && long.TryParse(given.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) && bytes >= 1
            ? bytes
            : null;
}
