using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;

namespace ImgurGen.Generator.Reading;

/// <summary>Reads YAML or JSON into a tree.</summary>
internal static class TreeReader
{
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The tree of a file; null where nothing could be read, and then the bag holds an error that says where and why.</summary>
    public static JsonNode? Read(SourceFile file, DiagnosticBag bag, CancellationToken token)
    {
        LineMap lines = new(file.Text);
        TextReading reading = Read(file, lines, [], token);
        foreach (ReadFinding finding in reading.Findings)
            bag.AddAt(finding.Descriptor, file, finding.Range, finding.Arguments);
        if (reading.Failure is UnreadableException failure)
            bag.AddAt(failure.Descriptor, file, lines.Range(failure.Start, failure.End), failure.Message);
        return reading.Root;
    }

    /// <summary>The same, with the positions of the nodes at these addresses of the tree.</summary>
    public static TextReading Read(SourceFile file, LineMap lines, IReadOnlyCollection<string> pointers, CancellationToken token)
    {
        string text = file.Text;
        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        if (Refuse(text, start) is UnreadableException refusal)
            return TextReading.Failed(refusal, WantedNodes.Of(pointers));

        TextReading reading = ReadAsWhatItIs(file, start, lines, pointers, token);
        return reading is { Root: null, Failure: null }
            ? reading with { Failure = UnreadableException.Syntax("The file holds nothing but 'null'.", start, text.Length) }
            : reading;
    }

    private static TextReading ReadAsWhatItIs(
        SourceFile file, int start, LineMap lines, IReadOnlyCollection<string> pointers, CancellationToken token)
    {
        TextReading Json() => JsonTreeReader.Read(new ReadSession(file.Text, lines, pointers, token), start);
        TextReading Yaml() => YamlReader.Read(file.Text, start, lines, pointers, token);

        if (file.FileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return Json();
        if (FirstVisible(file.Text, start) != '{')
            return Yaml();

        // It may be JSON or a flow mapping of YAML.
        TextReading json = Json();
        if (json.Failure is null)
            return json;
        TextReading yaml = Yaml();
        return yaml.Failure is null || !IsRatherJson(file.Text, start, json.Failure, yaml.Failure, lines) ? yaml : json;
    }

    // Neither can read it. It was meant as JSON if its first key is quoted, unless YAML understood further lines of it.
    private static bool IsRatherJson(string text, int start, UnreadableException json, UnreadableException yaml, LineMap lines)
    {
        bool beginsLikeJson = FirstVisible(text, text.IndexOf('{', start) + 1) == '"';
        return beginsLikeJson && lines.LineOf(yaml.Start) <= lines.LineOf(json.Start);
    }

    private static UnreadableException? Refuse(string text, int start)
    {
        if (text.Length > ReadLimits.TextLength)
            return UnreadableException.Limit($"The file is longer than {ReadLimits.TextLength} characters; split it.", start, start);

        // YamlDotNet takes it for the end of the text or for a space.
        int nul = text.IndexOf('\0');
        if (nul >= 0)
            return UnreadableException.Syntax("A NUL character stands here: the file is not text, or not in UTF-8.", nul, nul + 1);

        return FirstVisible(text, start) is null
            ? UnreadableException.Syntax("The file is empty.", start, text.Length)
            : null;
    }

    private static char? FirstVisible(string text, int start)
    {
        for (int at = start; at < text.Length; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
                return text[at];
        }

        return null;
    }
}
