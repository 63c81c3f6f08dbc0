using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Modeling.Operations;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>The options of a spec as MSBuild gives them; empty where nothing is given.</summary>
internal sealed record SpecOptions(
    string RootNamespace, string Namespace, string ClientName, string Visibility, string UnknownProperties = "",
    string Include = "", string Exclude = "", string Baseline = "")
{
    public static SpecOptions Read(OptionReader options) => new(
        options.Property("RootNamespace"),
        options.MetadataOrProperty(OptionNames.Namespace),
        options.MetadataOrProperty(OptionNames.ClientName),
        options.MetadataOrProperty(OptionNames.Visibility),
        options.MetadataOrProperty(OptionNames.UnknownProperties),
        options.MetadataOrProperty(OptionNames.Include),
        options.MetadataOrProperty(OptionNames.Exclude),
        options.MetadataOrProperty(OptionNames.Baseline));

    /// <summary>The options as they are meant; a value that is not understood is reported at the spec, and the default stands.</summary>
    public SpecSettings ToSettings(SourceFile spec, DiagnosticBag bag)
    {
        string? Valid(string name, string value, Func<string, bool> isValid, string expected)
        {
            if (value.Length == 0 || isValid(value))
                return value.Length == 0 ? null : value;
            bag.Add(Descriptors.InvalidOption, spec, JsonPointer.Root, NodePart.Value, value, name, expected);
            return null;
        }

        string? @namespace = Valid(OptionNames.Namespace, Namespace, Words.IsNamespace, "it must be a C# namespace, such as Contoso.Imgur");
        string? clientName = Valid(OptionNames.ClientName, ClientName, static name => Words.IsClassName(name) && !Members.OfClient.Contains(name), "it must be the name of a C# class that has no member of that name, such as ImgurClient");
        string? visibility = Valid(OptionNames.Visibility, Visibility.ToLowerInvariant(), static value => value is "public" or "internal", "it must be 'public' or 'internal'");
        string? unknown = Valid(OptionNames.UnknownProperties, UnknownProperties.ToLowerInvariant(), static value => value is "capture" or "ignore", "it must be 'Capture' or 'Ignore'");

        // MSBuild's default root namespace is the project's name, which need not be a namespace.
        string root = Words.IsNamespace(RootNamespace) ? RootNamespace : "";
        var selection = Selection.Parse(Include, OptionNames.Include, Exclude, OptionNames.Exclude);
        return new SpecSettings(root, @namespace, clientName, visibility != "internal", selection, unknown == "capture");
    }
}
