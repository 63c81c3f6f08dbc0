using System.Text.RegularExpressions;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>Reads the hidden fields of forms.</summary>
internal static partial class FormField
{
    /// <summary>The token of the forms of a page.</summary>
    public static string TokenIn(string page)
    {
        Match token = Token().Match(page);
        Assert.True(token.Success, "The page has no form with a token.");
        return token.Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
