namespace ImgurGen.Generator.Reading;

/// <summary>The root keys of a YAML or JSON text, found without parsing it.</summary>
internal static class RootKeys
{
    public static IEnumerable<string> Of(string text, CancellationToken token)
    {
        int at = text.Length > 0 && text[0] == TreeReader.ByteOrderMark ? 1 : 0;
        int? rootColumn = null;
        while (at < text.Length)
        {
            token.ThrowIfCancellationRequested();
            int end = LineEnd(text, at);
            int first = FlowText.SkipSpaces(text, at, end);
            if (first == end || text[first] == '#' || (text[at] == '%' && rootColumn is null))
            {
                at = end + 1;
                continue;
            }

            bool isMarker = IsDocumentMarker(text, at, end);
            if (isMarker && (rootColumn is not null || text[at] == '.'))
                yield break;
            if (isMarker)
                first = FlowText.SkipSpaces(text, at + 3, end);

            if (rootColumn is null && first < end && text[first] == '{')
            {
                foreach (string key in FlowText.Keys(text, first, token))
                    yield return key;
                yield break;
            }

            // The whole document is a list or a text: what stands at its margin are no keys.
            if (rootColumn is null && first < end && IsOtherRoot(text, first, end))
                yield break;

            if (isMarker)
            {
                at = end + 1;
                continue;
            }

            rootColumn ??= first - at;
            if (first - at == rootColumn && FlowText.KeyAt(text, first, end, out int afterColon) is string name)
            {
                yield return name;
                end = LineEnd(text, FlowText.SkipMultilineValue(text, afterColon, end));
            }

            at = end + 1;
        }
    }

    private static bool IsOtherRoot(string text, int at, int end)
        => text[at] is '|' or '>' or '[' || (text[at] == '-' && (at + 1 == end || char.IsWhiteSpace(text[at + 1])));

    private static bool IsDocumentMarker(string text, int at, int end)
        => end - at >= 3
            && (string.CompareOrdinal(text, at, "---", 0, 3) == 0 || string.CompareOrdinal(text, at, "...", 0, 3) == 0)
            && (at + 3 == end || char.IsWhiteSpace(text[at + 3]));

    private static int LineEnd(string text, int at)
    {
        int end = at < text.Length ? text.IndexOf('\n', at) : -1;
        return end < 0 ? text.Length : end;
    }
}
