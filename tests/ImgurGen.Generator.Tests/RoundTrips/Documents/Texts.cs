using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Random texts, by their formats.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "", "a", "Word", "two words", "0", "-1", "true", "null", "{}", "%20", "<b>&amp;", "/", "'", "\"", "\\",
        " ", "\n", "\t", "\u0001", "\u007f", "\u2028", "é", "ß", "日本", "😀",
    ];

    private static readonly string[] Uris =
    [
        "https://example.com", "https://example.com/", "http://example.com:80/a%20b?x=1&y=%2F#part", "https://user@example.com/%7Ea",
        "HTTPS://Example.COM/ä/../b", "urn:isbn:0451450523", "mailto:a@example.com",
    ];

    private static readonly string[] References = ["", "/a/b", "../c?d", "#e", "https://example.com/f", "//example.com/g"];

    /// <summary>Any text.</summary>
    public static readonly Gen<string> Any =
        from count in Gen.Choose(0, 3)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        select string.Concat(pieces);

    private static readonly Gen<DateTime> Moments =
        from day in Gen.Choose(0, 80_000)
        from second in Gen.Choose(0, 86_399)
        from fraction in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 9_999_999)), (1, Gen.Choose(0, 999).Select(static thousandth => thousandth * 10_000)))
        select new DateTime(1900, 1, 1).AddDays(day).AddSeconds(second).AddTicks(fraction);

    private static readonly Gen<string> Offsets = Gen.Elements("Z", "Z", "+00:00", "-00:00", "+02:00", "-07:30", "+14:00", "z");

    private static readonly Gen<string> DateTimes =
        from moment in Moments
        from digits in Gen.Elements("", "FFFFFFF", "fff", "fffffff")
        from offset in Offsets
        from separator in Gen.Frequency((9, Gen.Constant("T")), (1, Gen.Constant("t")))
        select moment.ToString($"yyyy-MM-dd'{separator}'HH:mm:ss", CultureInfo.InvariantCulture) + Fraction(moment, digits) + offset;

    /// <summary>Texts that fit.</summary>
    public static Gen<string> Of(Alternative alternative)
    {
        int least = (int)(alternative.Nodes.Max(static node => node.Number("minLength")) ?? 0);
        int most = (int)(alternative.Nodes.Min(static node => node.Number("maxLength")) ?? int.MaxValue);
        Gen<string>? byPattern = alternative.Nodes
            .Select(static node => node.Text("pattern"))
            .OfType<string>()
            .Select(PatternReader.Of)
            .FirstOrDefault(static texts => texts is not null);
        Gen<string> texts = OfFormat(alternative.Format) ?? byPattern ?? Any;
        return least == 0 && most == int.MaxValue ? texts : texts.Select(text => Fitted(text, least, most));
    }

    /// <summary>Whether the pattern is one of which texts are made; the others are left to the API.</summary>
    public static bool IsSimple(string pattern) => PatternReader.Of(pattern) is not null;

    public static bool Matches(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.ECMAScript);

    private static Gen<string>? OfFormat(string? format) => format switch
    {
        "date-time" => DateTimes,
        "http-date" or "date-time-rfc1123" or "date-time-rfc7231" or "rfc1123" or "rfc7231" => InFormat("R"),
        "date" => InFormat("yyyy-MM-dd"),
        "time" => InFormat("HH:mm:ss.FFFFFFF").Zip(Offsets, static (time, offset) => time + offset),
        "time-local" or "partial-time" => InFormat("HH:mm:ss.FFFFFFF"),
        "duration" => Gen.Elements("PT0S", "PT1H30M", "P1D", "P3W", "P2DT3S", "PT0.5S", "PT36H", "P1Y", "P1M", "P1Y2M3DT4H5M6S", "PT90M"),
        "uuid" or "guid" => Bytes(16).SelectMany(static bytes => Gen.Elements(new Guid(bytes).ToString(), new Guid(bytes).ToString().ToUpperInvariant())),
        "byte" or "base64" => AnyBytes.Select(static bytes => Convert.ToBase64String(bytes)),
        "base64url" => AnyBytes.Select(static bytes => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
        "uri" or "iri" => Gen.Elements(Uris),
        "uri-reference" or "iri-reference" => Gen.Elements(References),
        "int64" => Numbers.Integers(long.MinValue, long.MaxValue).Select(static number => number.ToString(CultureInfo.InvariantCulture)),
        "uint64" => Numbers.Integers(0, ulong.MaxValue).Select(static number => number.ToString(CultureInfo.InvariantCulture)),
        "decimal" or "decimal128" => Numbers.Decimals.Select(static number => number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static Gen<byte[]> AnyBytes => Gen.Choose(0, 5).SelectMany(Bytes);

    private static Gen<byte[]> Bytes(int count) => Gen.ArrayOf(Gen.Choose(0, 255).Select(static value => (byte)value), count);

    private static Gen<string> InFormat(string format) => Moments.Select(moment => moment.ToString(format, CultureInfo.InvariantCulture));

    private static string Fraction(DateTime moment, string digits)
        => digits.Length > 0 && moment.ToString("." + digits, CultureInfo.InvariantCulture) is { Length: > 1 } fraction ? fraction : "";

    /// <summary>The text, cut or filled up to the length that is demanded, which counts characters, not halves of them.</summary>
    private static string Fitted(string text, int least, int most)
    {
        var runes = text.EnumerateRunes().ToList();
        if (runes.Count > most)
            return string.Concat(runes.Take(most));
        return runes.Count < least ? text + new string('x', least - runes.Count) : text;
    }
}
