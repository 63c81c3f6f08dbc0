using System.Text.RegularExpressions;

namespace ImgurGen.Client.Tests.Support;

/// <summary>A path template without the names of its parameters: <c>/3/image/{}</c>.</summary>
internal static partial class PathShape
{
    public static string Of(string template) => Parameter().Replace(template, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
