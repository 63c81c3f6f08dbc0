using System.Globalization;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Finds the JSON path of what could not be read, by walking the input once more up to the place where reading stopped.</summary>
internal static class JsonFailure
{
    /// <summary>Whether an exception that came out of a codec means that the JSON was not what was expected.</summary>
    public static bool IsBadJson(Exception exception) => exception is JsonException or InvalidOperationException or FormatException;

    /// <summary>The same failure with its path, from where the reader stood before.</summary>
    /// <param name="failure">What a codec, or <see cref="Utf8JsonReader"/> itself, threw.</param>
    /// <param name="checkpoint">A copy of the reader from before the codec was called; the path begins there.</param>
    /// <param name="stopped">Where the reader stood when it failed, in bytes, for exceptions that do not know it.</param>
    public static JsonException Located(Exception failure, Utf8JsonReader checkpoint, long stopped)
    {
        if (failure is JsonException { Path: not null } located)
            return located;

        var read = failure as JsonReadException;
        string path = PathTo(checkpoint, read?.Offset ?? stopped);
        if (read?.Member is { } member)
            path += Step(member);
        var syntax = failure as JsonException;
        return new JsonException($"{read?.Problem ?? Describe(failure)} Path: {path}.", path, syntax?.LineNumber, syntax?.BytePositionInLine, failure);
    }

    private static string Describe(Exception failure) => failure is JsonException
        ? "This is not valid JSON."
        : "A text cannot be read: it is not valid UTF-8, or has half of a surrogate pair.";

    private static string PathTo(Utf8JsonReader reader, long offset)
    {
        List<Level> levels = [];
        try
        {
            bool more = reader.TokenType != JsonTokenType.None || reader.Read();
            for (; more; more = reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        levels[^1].Name = reader.GetString();
                        break;

                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        levels[^1].Name = null;
                        levels[^1].Index = -1;
                        if (reader.TokenStartIndex >= offset)
                            return Path(levels);
                        levels.RemoveAt(levels.Count - 1);
                        break;

                    default:
                        if (levels.Count > 0 && levels[^1].IsArray)
                            levels[^1].Index++;
                        if (reader.TokenStartIndex >= offset)
                            return Path(levels);
                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                            levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray));
                        break;
                }
            }
        }
        catch (Exception exception) when (IsBadJson(exception))
        {
            // The input is broken at this very place: what was walked so far is the path.
            return Path(levels);
        }

        return Path(levels);
    }

    private static string Path(List<Level> levels)
        => "$" + string.Concat(levels.Select(static level => level switch
        {
            { IsArray: true, Index: >= 0 } => string.Create(CultureInfo.InvariantCulture, $"[{level.Index}]"),
            { Name: { } name } => Step(name),
            _ => "",
        }));

    private static string Step(string name)
        => name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"['{name.Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>An object or array on the way, and the member or item of it that was reached.</summary>
    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }
    }
}
