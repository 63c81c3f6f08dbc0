using System.Buffers;
using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ImgurGen.Json;

/// <summary>
/// Writes one value as JSON in UTF-8, without white space, for codecs: they open and close objects in pairs and give each property a value,
/// so that nothing is checked but the depth. Texts are escaped by a <see cref="JavaScriptEncoder"/>. Not for use by several threads at once.
/// </summary>
/// <remarks>
/// Beside <see cref="Utf8JsonWriter"/> it leaves out states, indentation and streams. A comma follows each value, and the end of its object
/// or list takes the place of the last one: so no value asks what was before it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonWriter : IBufferWriter<byte>, IDisposable
{
    private const int LongestNumber = 32;
    private const int LongestMoment = 40;
    private const int LongestGuid = 40;
    private const int LongestUtf8 = 3;

    // Beyond, the bytes of a text are counted beforehand, where else thrice its length is reserved.
    private const int LongestUncounted = 1 << 18;

    private readonly JavaScriptEncoder encoder;
    private readonly int greatestDepth;
    private GrowingBuffer buffer = new();
    private int depth;

    /// <summary>Rents a buffer.</summary>
    /// <param name="encoder">Escapes texts; null for <see cref="JavaScriptEncoder.Default"/>, whose output may stand within HTML.</param>
    public JsonWriter(JavaScriptEncoder? encoder = null)
        : this(encoder, JsonElements.GreatestDepth)
    {
    }

    internal JsonWriter(JavaScriptEncoder? encoder, int greatestDepth)
    {
        this.encoder = encoder ?? JavaScriptEncoder.Default;
        this.greatestDepth = greatestDepth;
    }

    /// <summary>The value that was written. It is valid until more is written, or until the writer is disposed of.</summary>
    public ReadOnlySpan<byte> Written => buffer.Written[..^1];

    /// <summary>A value as JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value is nested deeper than 1,000 levels.</exception>
    public static byte[] Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using var writer = new JsonWriter();
        TCodec.Write(writer, value);
        return writer.Written.ToArray();
    }

    /// <summary>Forgets what was written; the buffer stays.</summary>
    public void Reset()
    {
        buffer.Length = 0;
        depth = 0;
    }

    /// <summary>Opens an object.</summary>
    /// <exception cref="InvalidOperationException">It is nested deeper than 1,000 levels.</exception>
    public void WriteStartObject() => Open((byte)'{');

    /// <summary>Closes the object that was opened last.</summary>
    public void WriteEndObject() => Close((byte)'}');

    /// <summary>Opens a list.</summary>
    /// <exception cref="InvalidOperationException">It is nested deeper than 1,000 levels.</exception>
    public void WriteStartArray() => Open((byte)'[');

    /// <summary>Closes the list that was opened last.</summary>
    public void WriteEndArray() => Close((byte)']');

    /// <summary>Begins a property, whose value is to be written next.</summary>
    /// <param name="name">Its name in UTF-8, escaped already.</param>
    /// <returns>This writer.</returns>
    public JsonWriter Property(ReadOnlySpan<byte> name)
    {
        Begin(name, 0);
        return this;
    }

    /// <summary>Begins a property, whose value is to be written next.</summary>
    /// <param name="name">Its name, as it is.</param>
    /// <returns>This writer.</returns>
    public JsonWriter Property(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteStringValue(name);
        buffer.Written[^1] = (byte)':';
        return this;
    }

    /// <summary>Writes a property that is a text.</summary>
    /// <param name="name">Its name in UTF-8, escaped already.</param>
    /// <param name="value">The text; null is written as <c>null</c>. Half a surrogate pair becomes U+FFFD.</param>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            Property(name).WriteNullValue();
        else
            WriteText(Begin(name, TextRoom(value)), value);
    }

    /// <summary>Writes a property that is a truth value.</summary>
    /// <param name="name">Its name in UTF-8, escaped already.</param>
    /// <param name="value">The truth value.</param>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        Span<byte> room = Begin(name, "false,".Length);
        ReadOnlySpan<byte> text = value ? "true,"u8 : "false,"u8;
        text.CopyTo(room);
        buffer.Length += text.Length;
    }

    /// <summary>Writes a property that is a number.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="name">Its name in UTF-8, escaped already.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It is not finite: such numbers JSON does not have (RFC 8259, section 6).</exception>
    public void WriteNumber<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, INumberBase<T>
    {
        RequireFinite(value);
        Begin(name, LongestNumber);
        Format(value, LongestNumber, default);
        buffer.Add((byte)',');
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNullValue() => buffer.Add("null,"u8);

    /// <summary>Writes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public void WriteBooleanValue(bool value)
    {
        if (value)
            buffer.Add("true,"u8);
        else
            buffer.Add("false,"u8);
    }

    /// <summary>Writes a number, with as many digits as reading the same number again takes.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It is not finite: such numbers JSON does not have (RFC 8259, section 6).</exception>
    public void WriteNumberValue<T>(T value)
        where T : struct, INumberBase<T>
    {
        RequireFinite(value);
        Format(value, LongestNumber, default);
        buffer.Add((byte)',');
    }

    /// <summary>Writes a text. Half a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The text; null is written as <c>null</c>.</param>
    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
            return;
        }

        WriteText(buffer.Room(TextRoom(value)), value);
    }

    /// <summary>Writes a moment as RFC 3339 has it, to the ticks of 100 ns that it has.</summary>
    /// <param name="value">The moment.</param>
    public void WriteStringValue(DateTimeOffset value) => WriteQuoted(value, LongestMoment, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");

    /// <summary>Writes a UUID in lower case.</summary>
    /// <param name="value">The UUID.</param>
    public void WriteStringValue(Guid value) => WriteQuoted(value, LongestGuid, "D");

    /// <summary>Writes bytes as a text in base64 (RFC 4648, section 4).</summary>
    /// <param name="value">The bytes.</param>
    public void WriteBase64StringValue(ReadOnlySpan<byte> value)
    {
        Span<byte> room = buffer.Room(checked(Base64.GetMaxEncodedToUtf8Length(value.Length) + 3));
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(value, room[1..], out _, out int count);
        room[count + 1] = (byte)'"';
        room[count + 2] = (byte)',';
        buffer.Length += count + 3;
    }

    /// <summary>Writes JSON, its texts escaped as this writer escapes them.</summary>
    /// <param name="value">The JSON; one of no kind (<see cref="JsonValueKind.Undefined"/>) is written as <c>null</c>.</param>
    /// <exception cref="ObjectDisposedException">Its document is disposed of.</exception>
    /// <exception cref="InvalidOperationException">It is nested deeper than 1,000 levels, with those around it.</exception>
    public void WriteElement(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            WriteNullValue();
            return;
        }

        int deeper = greatestDepth - depth;
        if (deeper == 0 && value.ValueKind is (JsonValueKind.Object or JsonValueKind.Array))
            throw TooDeep();

        // To this writer, none deeper would mean its default.
        var options = new JsonWriterOptions { Encoder = encoder, SkipValidation = true, MaxDepth = Math.Max(1, deeper) };
        using (var writer = new Utf8JsonWriter(this, options))
            value.WriteTo(writer);
        buffer.Add(","u8);
    }

    /// <summary>Writes JSON as it is.</summary>
    /// <param name="json">The JSON, one value.</param>
    public void WriteRawValue(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Utf8.FromUtf16(json, buffer.Room(checked((json.Length * LongestUtf8) + 1)), out _, out int count);
        buffer.Length += count;
        buffer.Add((byte)',');
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => buffer.Return();

    void IBufferWriter<byte>.Advance(int count) => buffer.Length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint) => buffer.RoomAsMemory(Math.Max(sizeHint, 1));

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => buffer.Room(Math.Max(sizeHint, 1));

    /// <summary>The bytes that a text takes at most, with what is around it, if nothing of it is escaped.</summary>
    private static int TextRoom(string value)
        => checked((value.Length <= LongestUncounted ? value.Length * LongestUtf8 : Encoding.UTF8.GetByteCount(value)) + 3);

    private static void RequireFinite<T>(T value)
        where T : struct, INumberBase<T>
    {
        if (!T.IsFinite(value))
            throw new ArgumentException($"{value.ToString(null, CultureInfo.InvariantCulture)} is not finite: JSON has no such number.", nameof(value));
    }

    /// <summary>Writes a name, and gives the room for its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(ReadOnlySpan<byte> name, int size)
    {
        int around = name.Length + 3;
        Span<byte> room = buffer.Room(around + size);
        room[around - 1] = (byte)':';
        room[around - 2] = (byte)'"';
        name.CopyTo(room[1..]);
        room[0] = (byte)'"';
        buffer.Length += around;
        return room[around..];
    }

    private void WriteText(Span<byte> room, string value)
    {
        room[0] = (byte)'"';
        Span<byte> text = room[1..];
        if (Ascii.FromUtf16(value, text, out int count) != OperationStatus.Done)
            Utf8.FromUtf16(value, text, out _, out count);

        int first = encoder.FindFirstCharacterToEncodeUtf8(text[..count]);
        if (first >= 0)
        {
            WriteEscaped(text[..count], first);
            return;
        }

        text[count] = (byte)'"';
        text[count + 1] = (byte)',';
        buffer.Length += count + 3;
    }

    private void Open(byte bracket)
    {
        if (++depth > greatestDepth)
            throw TooDeep();
        buffer.Add(bracket);
    }

    private InvalidOperationException TooDeep() => new($"The value is nested deeper than {greatestDepth} levels. Does it contain itself?");

    private void Close(byte bracket)
    {
        depth--;
        if (buffer.Written[^1] == (byte)',')
            buffer.Length--;
        buffer.Add(bracket);
        buffer.Add((byte)',');
    }

    private void WriteQuoted<T>(T value, int longest, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        buffer.Add("\""u8);
        Format(value, longest, format);
        buffer.Add("\","u8);
    }

    private void Format<T>(T value, int longest, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        int count;
        while (!value.TryFormat(buffer.Room(longest), out count, format, CultureInfo.InvariantCulture))
            longest *= 2;
        buffer.Length += count;
    }

    /// <summary>Writes a text whose letters have to be escaped from one on. It stands where it will be written.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteEscaped(ReadOnlySpan<byte> text, int first)
    {
        buffer.Length += 1 + first;
        JsonEscapes.Add(text[first..], encoder, ref buffer);
        buffer.Add("\","u8);
    }
}
