using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Learns from a document's root which version of the specification it follows.</summary>
internal static class SpecVersions
{
    private const string Supported = "OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0";

    public static string NameOf(SpecVersion version) => version switch
    {
        SpecVersion.Swagger20 => "Swagger 2.0",
        SpecVersion.OpenApi30 => "OpenAPI 3.0",
        SpecVersion.OpenApi31 => "OpenAPI 3.1",
        _ => "OpenAPI 3.2",
    };

    /// <summary>The version of the document; null, and an error in the bag, where it is none that is read.</summary>
    public static SpecVersion? Read(SpecTree tree, DiagnosticBag bag)
    {
        string key = tree.Root.ContainsKey("openapi") ? "openapi" : "swagger";
        string? written = JsonValues.AsText(tree.Root[key]);
        SpecVersion? version = key == "openapi" ? OfOpenApi(written) : OfSwagger(written);
        if (version is null)
        {
            string pointer = tree.Root.ContainsKey(key) ? JsonPointer.Append(JsonPointer.Root, key) : JsonPointer.Root;
            string shown = written ?? JsonValues.Describe(tree.Root[key]);
            bag.Add(Descriptors.UnsupportedVersion, tree, pointer, NodePart.Value, shown, Supported);
            return null;
        }

        // A number (`openapi: 3.1`, `swagger: 2.0`) is meant as its text, and the library knows only the patches that it was made with.
        tree.Root[key] = version switch
        {
            SpecVersion.Swagger20 => "2.0",
            SpecVersion.OpenApi30 => "3.0.4",
            SpecVersion.OpenApi31 => "3.1.1",
            _ => "3.2.0",
        };
        return version;
    }

    private static SpecVersion? OfOpenApi(string? written)
        => IsPatchOf(written, "3.0") ? SpecVersion.OpenApi30
            : IsPatchOf(written, "3.1") ? SpecVersion.OpenApi31
            : IsPatchOf(written, "3.2") ? SpecVersion.OpenApi32
            : null;

    private static SpecVersion? OfSwagger(string? written) => IsPatchOf(written, "2.0") || written == "2" ? SpecVersion.Swagger20 : null;

    private static bool IsPatchOf(string? written, string version)
        => written is not null
            && written.StartsWith(version, StringComparison.Ordinal)
            && (written.Length == version.Length || written[version.Length] is '.' or '-');
}
