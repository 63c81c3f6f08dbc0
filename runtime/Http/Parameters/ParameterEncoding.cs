using System.Buffers;
using System.Text;

namespace ImgurGen;

/// <summary>Names and values as they stand in an address: percent-encoded, but for what the document lets through.</summary>
internal static class ParameterEncoding
{
    // RFC 3986, 2.3 and 2.2. What is left out would end the component or part it in another way.
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> AllowedInPath = SearchValues.Create(Unreserved + ":@!$&'()*,;=+");

    // OpenAPI 3.1.1, Appendix E: in a query these also have a meaning, or have no place: [ ] # & +
    private static readonly SearchValues<char> AllowedInQuery = SearchValues.Create(Unreserved + ":/?@!$'()*,;=");

    internal static string InQuery(string text, bool allowReserved) =>
        allowReserved ? Reserved(text, AllowedInQuery) : Uri.EscapeDataString(text);

    internal static string InPath(string text, bool allowReserved) =>
        allowReserved ? Reserved(text, AllowedInPath) : Uri.EscapeDataString(text);

    private static string Reserved(string text, SearchValues<char> allowed)
    {
        var encoded = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int length = rest.IndexOfAnyExcept(allowed) is >= 0 and int stop ? stop : rest.Length;
            encoded.Append(rest[..length]);
            rest = rest[length..];
            if (rest.IsEmpty)
                break;

            length = IsTriple(rest) ? 3 : rest.Length > 1 && char.IsSurrogatePair(rest[0], rest[1]) ? 2 : 1;
            string next = rest[..length].ToString();
            encoded.Append(length == 3 ? next : Uri.EscapeDataString(next));
            rest = rest[length..];
        }

        return encoded.ToString();
    }

    private static bool IsTriple(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);
}
