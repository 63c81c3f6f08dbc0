namespace ImgurGen.Generator.Reading;

/// <summary>
/// Says by its root keys what a file is. Every additional file of a project comes here, whatever it is and however broken, so the text is
/// only looked through for its root keys; nothing is parsed, nothing is refused.
/// </summary>
internal static class FileKinds
{
    public static FileFacts Detect(string text, CancellationToken token)
    {
        string? evidence = null;
        int found = 0;
        foreach (string key in RootKeys.Of(text, token))
        {
            switch (key)
            {
                case "openapi" or "swagger":
                    return new FileFacts(FileKind.Spec, null);
                case "overlay":
                    return new FileFacts(FileKind.Overlay, null);
                case "paths" or "components" or "info" when key != evidence:
                    evidence ??= key;
                    found++;
                    break;
            }
        }

        return new FileFacts(FileKind.None, found >= 2 ? evidence : null);
    }
}
