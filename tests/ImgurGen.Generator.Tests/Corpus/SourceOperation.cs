namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>An operation of a spec as it is written.</summary>
/// <param name="Path">The path.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Item">What stands at the path.</param>
/// <param name="Node">The operation.</param>
/// <param name="Document">The spec.</param>
internal sealed record SourceOperation(string Path, string Method, SourceNode Item, SourceNode Node, SourceDocument Document)
{
    /// <summary>The parameters of the path and its own, which win.</summary>
    public IEnumerable<(SourceNode Site, SourceNode Parameter)> Parameters
    {
        get
        {
            (SourceNode Site, SourceNode Parameter)[] own = [.. Of(Node)];
            return Of(Item).Where(shared => !own.Any(parameter => Key(parameter.Parameter) == Key(shared.Parameter))).Concat(own);
        }
    }

    /// <summary>The body's media types: of Swagger 2.0 what it consumes, where it has a body.</summary>
    public IEnumerable<SourceNode> BodyMediaTypes => Node["requestBody"]?.Resolved["content"]?.Members ?? [];

    public IEnumerable<SourceNode> Responses => Node["responses"]?.Members ?? [];

    public static string Key(SourceNode parameter) => $"{parameter["in"]?.Text} {parameter["name"]?.Text}";

    public override string ToString() => $"{Method} {Path}";

    private static IEnumerable<(SourceNode Site, SourceNode Parameter)> Of(SourceNode owner) => (owner["parameters"]?.Items ?? []).Select(static site => (site, site.Resolved));
}
