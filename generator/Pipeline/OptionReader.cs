using Microsoft.CodeAnalysis.Diagnostics;

namespace ImgurGen.Generator.Pipeline;

/// <summary>Reads what MSBuild says of a file and of the project.</summary>
internal readonly struct OptionReader(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";
    private const string PropertyPrefix = "build_property.";

    /// <summary>Whether the project says anything of the file to the generator.</summary>
    public bool HasMetadata
    {
        get
        {
            OptionReader self = this;
            return OptionNames.OfItems.Any(name => self.Metadata(name).Length > 0);
        }
    }

    /// <summary>The file's metadata, empty where there is none.</summary>
    public string Metadata(string name) => Get(file, MetadataPrefix + name);

    /// <summary>The project's property, empty where there is none.</summary>
    public string Property(string name) => Get(project, PropertyPrefix + name);

    /// <summary>The file's metadata, or else the project's property of the same name; empty where there is neither.</summary>
    public string MetadataOrProperty(string name) => Metadata(name) is { Length: > 0 } metadata ? metadata : Property(name);

    private static string Get(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value.Trim() : "";
}
