using System.Buffers;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>What generated readers share: walking an object, and the exceptions for JSON that is not what was expected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTokens
{
    /// <summary>Checks that the reader stands at the start of an object.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="type">The name of the model, for the exception.</param>
    /// <exception cref="JsonException">It does not.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StartObject(ref Utf8JsonReader reader, string type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected(ref reader, type, "an object");
    }

    /// <summary>Moves to the value of the next property of an object.</summary>
    /// <param name="reader">The reader, at the object's start or at the end of a property's value.</param>
    /// <param name="name">The property's name, unescaped, in UTF-8.</param>
    /// <returns>Whether there is another property; if not, the reader stands at the end of the object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextProperty(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!reader.Read())
            throw Ended(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = !reader.ValueIsEscaped && !reader.HasValueSequence ? reader.ValueSpan : CopyName(ref reader);
        if (!reader.Read())
            throw Ended(ref reader);
        return true;
    }

    /// <summary>Moves to the next item of an array.</summary>
    /// <param name="reader">The reader, at the array's start or at the end of an item.</param>
    /// <returns>Whether there is another item; if not, the reader stands at the end of the array.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw Ended(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves to the last token of a value that nobody reads.</summary>
    /// <param name="reader">The reader, at the value's first token.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            SkipRest(ref reader);
    }

    /// <summary>Whether the value is this text. A value of another kind is not.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="text">The text in UTF-8.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsText(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (reader.TokenType != JsonTokenType.String)
            return false;
        return reader.ValueIsEscaped || reader.HasValueSequence ? reader.ValueTextEquals(text) : reader.ValueSpan.SequenceEqual(text);
    }

    /// <summary>Whether the value is the empty text, which some servers write for nothing.</summary>
    /// <param name="reader">The reader, at the value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEmptyText(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String && (reader.HasValueSequence ? reader.ValueSequence.IsEmpty : reader.ValueSpan.IsEmpty);

    /// <summary>Whether the value is this number, as it would be written.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="text">The number's text in UTF-8.</param>
    public static bool IsNumber(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
        => reader.TokenType == JsonTokenType.Number
            && (reader.HasValueSequence ? reader.ValueSequence.ToArray().AsSpan().SequenceEqual(text) : reader.ValueSpan.SequenceEqual(text));

    /// <summary>The text of an object's property; empty where there is none.</summary>
    /// <param name="json">The JSON, which need not be an object.</param>
    /// <param name="name">The property's name on the wire.</param>
    public static string TextOf(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    /// <summary>The exception for an object that ends without a member that the spec requires.</summary>
    /// <param name="reader">The reader, at the object's end.</param>
    /// <param name="member">The member's name on the wire.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static JsonException Missing(ref Utf8JsonReader reader, string member)
        => new JsonReadException($"The required member '{member}' is missing.", reader.TokenStartIndex, member);

    /// <summary>The exception for an object that ends without one of the members that the spec requires.</summary>
    /// <param name="reader">The reader, at the object's end.</param>
    /// <param name="seen">Which of the members were there: the lowest bit is the first.</param>
    /// <param name="members">The members' names on the wire.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static JsonException Missing(ref Utf8JsonReader reader, ulong seen, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Missing(ref reader, members[BitOperations.TrailingZeroCount(~seen)]);
    }

    /// <summary>The exception for a value of a kind that was not expected.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="type">What was to be read.</param>
    /// <param name="expected">What it is read from.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static JsonException Unexpected(ref Utf8JsonReader reader, string type, string expected)
        => new JsonReadException($"{type} is read from {expected}, but here is {Kind(reader.TokenType)}.", reader.TokenStartIndex);

    /// <summary>The exception for a value of the right kind that cannot be read.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="problem">What is wrong with it, as a sentence.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static JsonException Invalid(ref Utf8JsonReader reader, string problem)
        => new JsonReadException(problem, reader.TokenStartIndex);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SkipRest(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
            throw Ended(ref reader);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static JsonReadException Ended(ref Utf8JsonReader reader)
        => new("The JSON ends in the middle.", reader.BytesConsumed);

    // Escaped names, and names across two segments, are rare enough to be copied.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<byte> CopyName(ref Utf8JsonReader reader)
    {
        byte[] name = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        return name.AsSpan(0, reader.CopyString(name));
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => token.ToString(),
    };
}
