using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Reading;

/// <summary>
/// JSON to a tree. Our own walk, because <see cref="JsonNode"/>'s throws on a key that stands twice and knows no positions.
/// </summary>
internal sealed class JsonTreeReader
{
    // One level more than is allowed, so that it is our check that speaks, not the reader's.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = ReadLimits.Depth + 1 };

    private readonly ReadSession session;
    private readonly TextCache texts = new();
    private readonly byte[] bytes;
    private readonly int length;
    private readonly Utf8Offsets offsets;

    private JsonTreeReader(ReadSession session, int start, byte[] buffer)
    {
        this.session = session;
        bytes = buffer;
        length = Encoding.UTF8.GetBytes(session.Text, start, session.Text.Length - start, buffer, 0);
        offsets = new Utf8Offsets(buffer, length, start, session.Text.Length - start);
    }

    public static TextReading Read(ReadSession session, int start)
    {
        // A spec may have megabytes, and is read at each key that is pressed in it.
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(session.Text));
        try
        {
            JsonNode? root = new JsonTreeReader(session, start, buffer).ReadDocument();
            return new TextReading(root, null, session.Findings, session.Wanted);
        }
        catch (UnreadableException failure)
        {
            return new TextReading(null, failure, session.Findings, session.Wanted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private ReadOnlySpan<byte> Utf8 => new(bytes, 0, length);

    private JsonNode? ReadDocument()
    {
        Utf8JsonReader reader = new(Utf8, Options);
        Advance(ref reader);
        JsonNode? root = ReadValue(ref reader, 1, session.IsForPositions ? session.Wanted : null, default);
        Advance(ref reader);
        return root;
    }

    private JsonNode? ReadValue(ref Utf8JsonReader reader, int depth, WantedNodes? wanted, Token key)
    {
        if (wanted is not null)
            Place(wanted, key, TokenOf(ref reader));
        else if (session.IsForPositions)
            return Skip(ref reader);

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, depth, wanted),
            JsonTokenType.StartArray => ReadArray(ref reader, depth, wanted),
            JsonTokenType.String => JsonValue.Create(StringOf(ref reader)),
            JsonTokenType.True => JsonValue.Create(true),
            JsonTokenType.False => JsonValue.Create(false),
            JsonTokenType.Number => JsonValue.Create(JsonElement.ParseValue(ref reader)),
            _ => null,
        };
    }

    private JsonObject ReadObject(ref Utf8JsonReader reader, int depth, WantedNodes? wanted)
    {
        CheckDepth(ref reader, depth);
        JsonObject result = [];
        ObjectKeys keys = session.OpenKeys();
        for (Advance(ref reader); reader.TokenType != JsonTokenType.EndObject; Advance(ref reader))
        {
            session.Token.ThrowIfCancellationRequested();
            Token key = TokenOf(ref reader);
            string name = StringOf(ref reader);
            bool isNew = keys.Add(name, key.Start, out int firstStart) == ObjectKeys.Standing.New;
            if (!isNew)
                session.ReportDuplicate(name, key.Start, key.End, firstStart);

            Advance(ref reader);
            JsonNode? value = ReadValue(ref reader, depth + 1, isNew ? wanted?.Child(name) : null, key);
            if (isNew)
                result.Add(name, value);
        }

        session.CloseKeys(keys);
        return result;
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader, int depth, WantedNodes? wanted)
    {
        CheckDepth(ref reader, depth);
        JsonArray result = [];
        for (Advance(ref reader); reader.TokenType != JsonTokenType.EndArray; Advance(ref reader))
        {
            session.Token.ThrowIfCancellationRequested();
            result.Add(ReadValue(ref reader, depth + 1, wanted?.Child(result.Count), default));
        }

        return result;
    }

    /// <summary>Passes over a value of which nobody asks where it or anything in it stands.</summary>
    private JsonNode? Skip(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Skip();
            return null;
        }
        catch (JsonException mistake)
        {
            throw JsonErrors.ToUnreadable(mistake, Utf8, offsets);
        }
    }

    private void CheckDepth(ref Utf8JsonReader reader, int depth)
    {
        Token token = depth > ReadLimits.Depth ? TokenOf(ref reader) : default;
        if (depth > ReadLimits.Depth)
            throw UnreadableException.TooDeep(token.Start, token.End);
    }

    private void Advance(ref Utf8JsonReader reader)
    {
        try
        {
            reader.Read();
        }
        catch (JsonException mistake)
        {
            throw JsonErrors.ToUnreadable(mistake, Utf8, offsets);
        }
    }

    private string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return texts.Get(ref reader);
        }
        catch (InvalidOperationException)
        {
            // What the reader throws when an escape is half of a surrogate pair: valid JSON by its grammar, but no text.
            Token token = TokenOf(ref reader);
            throw UnreadableException.Syntax(
                "The text has an escape that is half of a surrogate pair ('\\ud800' to '\\udfff'); write both halves.",
                token.Start,
                token.End);
        }
    }

    private Token TokenOf(ref Utf8JsonReader reader)
    {
        int quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        int start = (int)reader.TokenStartIndex;
        int utf16 = offsets.ToUtf16(start);
        return new Token(utf16, offsets.ToUtf16(start + reader.ValueSpan.Length + quotes));
    }

    private void Place(WantedNodes wanted, Token key, Token value)
    {
        SourceRange range = session.Lines.Range(value.Start, value.End);
        wanted.Place(key == default ? range : session.Lines.Range(key.Start, key.End), range);
    }

    private readonly record struct Token(int Start, int End);
}
