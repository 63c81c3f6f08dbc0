using System.Globalization;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>The characters (Unicode scalar values) that stand at one place of an I-Regexp.</summary>
internal sealed record CharacterClass(
    bool Negated, IReadOnlyList<(int First, int Last)> Ranges, IReadOnlyList<(string Category, bool Negated)> Categories)
{
    /// <summary><c>.</c>: everything but line feed and carriage return.</summary>
    public static readonly CharacterClass AnyButLineEnds = new(Negated: true, [('\n', '\n'), ('\r', '\r')], []);

    public static CharacterClass Of(int character) => new(Negated: false, [(character, character)], []);

    public bool Contains(int character)
    {
        bool listed = Ranges.Any(range => character >= range.First && character <= range.Last);
        if (!listed && Categories.Count > 0)
        {
            string category = CategoryOf(character);
            listed = Categories.Any(wanted => category.StartsWith(wanted.Category, StringComparison.Ordinal) != wanted.Negated);
        }

        return listed != Negated;
    }

    private static string CategoryOf(int character)
    {
        UnicodeCategory category = character <= char.MaxValue
            ? CharUnicodeInfo.GetUnicodeCategory((char)character)
            : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(character), 0);
        return category switch
        {
            UnicodeCategory.UppercaseLetter => "Lu",
            UnicodeCategory.LowercaseLetter => "Ll",
            UnicodeCategory.TitlecaseLetter => "Lt",
            UnicodeCategory.ModifierLetter => "Lm",
            UnicodeCategory.OtherLetter => "Lo",
            UnicodeCategory.NonSpacingMark => "Mn",
            UnicodeCategory.SpacingCombiningMark => "Mc",
            UnicodeCategory.EnclosingMark => "Me",
            UnicodeCategory.DecimalDigitNumber => "Nd",
            UnicodeCategory.LetterNumber => "Nl",
            UnicodeCategory.OtherNumber => "No",
            UnicodeCategory.SpaceSeparator => "Zs",
            UnicodeCategory.LineSeparator => "Zl",
            UnicodeCategory.ParagraphSeparator => "Zp",
            UnicodeCategory.Control => "Cc",
            UnicodeCategory.Format => "Cf",
            UnicodeCategory.Surrogate => "Cs",
            UnicodeCategory.PrivateUse => "Co",
            UnicodeCategory.ConnectorPunctuation => "Pc",
            UnicodeCategory.DashPunctuation => "Pd",
            UnicodeCategory.OpenPunctuation => "Ps",
            UnicodeCategory.ClosePunctuation => "Pe",
            UnicodeCategory.InitialQuotePunctuation => "Pi",
            UnicodeCategory.FinalQuotePunctuation => "Pf",
            UnicodeCategory.OtherPunctuation => "Po",
            UnicodeCategory.MathSymbol => "Sm",
            UnicodeCategory.CurrencySymbol => "Sc",
            UnicodeCategory.ModifierSymbol => "Sk",
            UnicodeCategory.OtherSymbol => "So",
            _ => "Cn",
        };
    }
}
