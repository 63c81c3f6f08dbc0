using System.Text.RegularExpressions;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>
/// One of the entries by which a project selects operations: <c>tag:Pets</c>, <c>operation:listPets</c> or <c>path:/pets/**</c>. Without
/// a prefix what begins with a slash is a path, anything else an operationId or a tag. <c>*</c> stands for any text, in a path for any
/// within a segment, and <c>**</c> for any number of segments, none included.
/// </summary>
internal sealed class SelectionEntry
{
    private const string TagPrefix = "tag:";
    private const string OperationPrefix = "operation:";
    private const string PathPrefix = "path:";

    private readonly Regex pattern;
    private readonly bool isOfTags;
    private readonly bool isOfIds;
    private readonly bool isOfPaths;

    public SelectionEntry(string text, string option)
    {
        Text = text;
        Option = option;
        string? name = After(TagPrefix) ?? After(OperationPrefix) ?? After(PathPrefix);
        isOfPaths = After(PathPrefix) is not null || (name is null && text[0] == '/');
        isOfTags = After(TagPrefix) is not null || (name is null && !isOfPaths);
        isOfIds = After(OperationPrefix) is not null || (name is null && !isOfPaths);
        pattern = new Regex("^" + (isOfPaths ? OfPath(name ?? text) : OfText(name ?? text)) + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    /// <summary>The entry as the project has it.</summary>
    public string Text { get; }

    /// <summary>The option that it stands in.</summary>
    public string Option { get; }

    /// <summary>Whether some operation was one of those that it means.</summary>
    public bool HasMatched { get; private set; }

    public bool Matches(OperationPart operation)
    {
        bool matches = (isOfPaths && pattern.IsMatch(operation.Path))
            || (isOfIds && pattern.IsMatch(Descriptions.Text(operation.Operation.OperationId)))
            || (isOfTags && (operation.Operation.Tags ?? new HashSet<Microsoft.OpenApi.OpenApiTagReference>())
                .Any(tag => pattern.IsMatch(tag.Reference.Id ?? tag.Name ?? "")));
        HasMatched |= matches;
        return matches;
    }

    private string? After(string prefix) => Text.StartsWith(prefix, StringComparison.Ordinal) ? Text.Substring(prefix.Length) : null;

    private static string OfText(string glob) => Regex.Escape(glob).Replace("\\*", ".*");

    private static string OfPath(string glob) => Regex.Escape(glob)
        .Replace("/\\*\\*", "(?:/.*)?")
        .Replace("\\*\\*", ".*")
        .Replace("\\*", "[^/]*");
}
