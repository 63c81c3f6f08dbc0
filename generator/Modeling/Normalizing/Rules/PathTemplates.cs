namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>The keys of "paths".</summary>
internal static class PathTemplates
{
    /// <summary>Whether a text begins with a slash, and each brace that it opens it closes before it opens the next.</summary>
    public static bool IsTemplate(string text)
    {
        bool isOpen = false;
        foreach (char character in text)
        {
            if (character is '{' or '}')
            {
                if (isOpen == (character == '{'))
                    return false;
                isOpen = !isOpen;
            }
        }

        return !isOpen && text.Length > 0 && text[0] == '/';
    }
}
