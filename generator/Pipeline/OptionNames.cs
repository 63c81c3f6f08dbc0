namespace ImgurGen.Generator.Pipeline;

/// <summary>The names of the options in MSBuild: metadata of the item, and for most also a property of the project.</summary>
internal static class OptionNames
{
    public const string Role = "ImgurGenRole";
    public const string Bundled = "ImgurGenBundled";
    public const string Namespace = "ImgurGenNamespace";
    public const string ClientName = "ImgurGenClientName";
    public const string Visibility = "ImgurGenVisibility";
    public const string UnknownProperties = "ImgurGenUnknownProperties";
    public const string Include = "ImgurGenInclude";
    public const string Exclude = "ImgurGenExclude";
    public const string Baseline = "ImgurGenBaseline";

    /// <summary>Of the project alone.</summary>
    public const string ExpectSpec = "ImgurGenExpectSpec";

    public static readonly string[] OfItems =
        [Role, Bundled, Namespace, ClientName, Visibility, UnknownProperties, Include, Exclude, Baseline];
}
