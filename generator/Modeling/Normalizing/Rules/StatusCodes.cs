namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>The keys of "responses".</summary>
internal static class StatusCodes
{
    public static bool IsStatus(string text)
        => text == "default"
            || (text.Length == 3 && text[0] is >= '1' and <= '9' && (IsRange(text) || (char.IsDigit(text[1]) && char.IsDigit(text[2]))));

    private static bool IsRange(string text) => text[1] is 'X' or 'x' && text[2] is 'X' or 'x';
}
