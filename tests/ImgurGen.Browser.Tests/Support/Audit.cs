using Microsoft.Playwright;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>What somebody would stumble over who does not see a page, or not well, or uses no mouse: Audit.js looks.</summary>
internal static class Audit
{
    private static readonly string Script = Read();

    /// <summary>The findings, each with the element that it is about; none of a good page.</summary>
    public static Task<string[]> OfAsync(IPage page) => page.EvaluateAsync<string[]>(Script);

    private static string Read()
    {
        using Stream resource = typeof(Audit).Assembly.GetManifestResourceStream("Audit.js")!;
        using var reader = new StreamReader(resource);

        // A comment in front of it would not be an expression.
        string[] lines = reader.ReadToEnd().Split('\n');
        return string.Join('\n', lines.SkipWhile(static line => line.StartsWith("//", StringComparison.Ordinal)));
    }
}
