using System.Buffers;
using System.Text;

namespace ImgurGen;

/// <summary>What may stand in a header. Values are never quoted in an exception: they may be secrets.</summary>
internal static class HeaderText
{
    // RFC 9110, 5.6.2: the characters of a token.
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static void CheckName(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        if (name.AsSpan().ContainsAnyExcept(TokenCharacters))
            throw new ArgumentException($"'{name}' is not a name that a header or cookie can have.", parameter);
    }

    internal static void CheckValue(string value, string parameter)
    {
        // Every call comes here with its credential, in which nothing is wrong.
        if (value.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
            return;

        foreach (char character in value)
        {
            if (character is not '\t' and (< ' ' or > '~'))
            {
                throw new ArgumentException(
                    $"The value of '{parameter}' holds U+{(int)character:X4}; a header carries visible ASCII characters only.",
                    parameter);
            }
        }
    }

    /// <summary>A secret that goes into a header: not empty, no blanks around it, visible characters only.</summary>
    internal static string CheckSecret(string secret, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret, parameter);
        CheckValue(secret, parameter);
        if (char.IsWhiteSpace(secret[0]) || char.IsWhiteSpace(secret[^1]))
            throw new ArgumentException($"The value of '{parameter}' begins or ends with a blank.", parameter);

        return secret;
    }

    /// <summary>A value that a server would take for the end of its cookie is refused.</summary>
    internal static void CheckCookieValue(string value, string parameter)
    {
        CheckValue(value, parameter);
        if (value.Contains(';', StringComparison.Ordinal))
            throw new ArgumentException($"The value of the cookie '{parameter}' holds a semicolon, which ends a cookie.", parameter);
    }

    internal static StringBuilder AppendCookie(StringBuilder? cookies, string name, string value) =>
        AppendEncodedCookie(cookies, name, Uri.EscapeDataString(value));

    internal static StringBuilder AppendEncodedCookie(StringBuilder? cookies, string name, string value)
    {
        cookies ??= new StringBuilder();
        if (cookies.Length > 0)
            cookies.Append("; ");

        return cookies.Append(name).Append('=').Append(value);
    }
}
