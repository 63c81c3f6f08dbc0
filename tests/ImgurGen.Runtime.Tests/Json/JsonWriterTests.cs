using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Json;

/// <summary>What is written is compared with <see cref="Utf8JsonWriter"/>, which writes the same with the same encoder.</summary>
public sealed class JsonWriterTests
{
    private static readonly string[] Pieces =
        ["a", "Z9 ", "\"", "\\", "/", "\n", "\0", "\u007F", "'", "<b>", "&", "+", "é", "€", "\u2028", "😀", "\uD83D", "\uDE00", "漢字", "a longer piece of plain letters, "];

    public static TheoryData<string> Texts => [.. SomeTexts()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_escaped_as_the_encoder_wants_it(string text)
    {
        foreach (JavaScriptEncoder encoder in new[] { JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping, JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) })
        {
            using var writer = new JsonWriter(encoder);
            writer.WriteStartObject();
            writer.Property(text).WriteStringValue(text);
            writer.WriteString("again"u8, text);
            writer.WriteEndObject();

            Assert.Equal(
                Expected(
                    expected =>
                    {
                        expected.WriteStartObject();
                        expected.WriteString(text, text);
                        expected.WriteString("again", text);
                        expected.WriteEndObject();
                    },
                    encoder),
                Encoding.UTF8.GetString(writer.Written));
        }
    }

    [Fact]
    public void Commas_stand_between_values_and_nowhere_else()
    {
        using var writer = new JsonWriter();
        writer.WriteStartObject();
        writer.Property("none"u8).WriteStartObject();
        writer.WriteEndObject();
        writer.Property("lists"u8).WriteStartArray();
        writer.WriteStartArray();
        writer.WriteEndArray();
        writer.WriteStringValue(",");
        writer.WriteNumberValue(1);
        writer.WriteEndArray();
        writer.WriteBoolean("yes"u8, true);
        writer.WriteBoolean("no"u8, false);
        writer.WriteNumber("number"u8, -2L);
        writer.Property("nothing"u8).WriteNullValue();
        writer.WriteString("null"u8, null);
        writer.WriteEndObject();

        Assert.Equal("""{"none":{},"lists":[[],",",1],"yes":true,"no":false,"number":-2,"nothing":null,"null":null}""", Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void Integers_of_all_sizes_are_written_to_the_last_digit()
    {
        Assert.Equal("-9223372036854775808", Of(static writer => writer.WriteNumberValue(long.MinValue)));
        Assert.Equal("18446744073709551615", Of(static writer => writer.WriteNumberValue(ulong.MaxValue)));
        Assert.Equal("-2147483648", Of(static writer => writer.WriteNumberValue(int.MinValue)));
        Assert.Equal("-79228162514264337593543950335", Of(static writer => writer.WriteNumberValue(decimal.MinValue)));
        Assert.Equal("-0.0000000000000000000000000001", Of(static writer => writer.WriteNumberValue(-0.0000000000000000000000000001m)));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MinValue)]
    [InlineData(123456789012345680)]
    public void A_number_with_a_fraction_can_be_read_again(double number)
    {
        string written = Of(writer => writer.WriteNumberValue(number));

        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(double.Parse(written, CultureInfo.InvariantCulture)));
        Assert.Equal(Expected(expected => expected.WriteNumberValue(number)), written);
        float single = (float)Math.Clamp(number, float.MinValue, float.MaxValue);
        Assert.Equal(Expected(expected => expected.WriteNumberValue(single)), Of(writer => writer.WriteNumberValue(single)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_JSON_does_not_have_is_refused(double number)
    {
        using var writer = new JsonWriter();

        Assert.Contains("not finite", Assert.Throws<ArgumentException>(() => writer.WriteNumberValue(number)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => writer.WriteNumber("number"u8, number));
    }

    [Theory]
    [InlineData("2026-11-22T10:20:30+00:00")]
    [InlineData("2026-11-22T10:20:30.5-03:30")]
    [InlineData("0001-01-01T00:00:00.0000001+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999+14:00")]
    public void A_moment_is_written_as_in_RFC_3339(string text)
        => Assert.Equal($"\"{text}\"", Of(writer => writer.WriteStringValue(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture))));

    [Fact]
    public void A_UUID_and_bytes_are_texts()
    {
        Assert.Equal("\"12e5bf68-fcf4-4291-8355-aeb2312c33e8\"", Of(static writer => writer.WriteStringValue(Guid.Parse("12E5BF68-FCF4-4291-8355-AEB2312C33E8"))));

        // RFC 4648, section 10.
        Assert.Equal("\"Zm9vYg==\"", Of(static writer => writer.WriteBase64StringValue("foob"u8)));
        Assert.Equal("\"\"", Of(static writer => writer.WriteBase64StringValue([])));
    }

    [Fact]
    public void Kept_JSON_is_written_without_comments_and_white_space()
    {
        using JsonDocument document = JsonDocument.Parse("""{ "a" : [ 1.50, "<" ] /* so */ }""", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });

        string written = Of(writer =>
        {
            writer.WriteStartArray();
            writer.WriteElement(document.RootElement);
            writer.WriteElement(default);
            writer.WriteRawValue("2");
            writer.WriteEndArray();
        });

        Assert.Equal("""[{"a":[1.50,"\u003C"]},null,2]""", written);
    }

    [Fact]
    public void A_value_that_contains_itself_is_an_exception_and_no_end_of_the_process()
    {
        using var writer = new JsonWriter();
        for (int depth = 0; depth < 1000; depth++)
            writer.WriteStartArray();

        Assert.Contains("1000", Assert.Throws<InvalidOperationException>(writer.WriteStartObject).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_serializer_writes_as_deep_as_its_options_allow(bool indented)
    {
        var options = new JsonSerializerOptions { WriteIndented = indented, MaxDepth = 4, Converters = { new JsonCodecConverter<IReadOnlyList<IReadOnlyList<long>>, ListCodec<IReadOnlyList<long>, ListCodec<long, Int64Codec>>>() } };
        IReadOnlyList<IReadOnlyList<long>> deep = [[1]];

        Assert.Contains("1", JsonSerializer.Serialize(new[] { new[] { deep } }, options), StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Serialize(new[] { new[] { new[] { deep } } }, options));
    }

    [Fact]
    public void Kept_JSON_counts_with_what_is_around_it()
    {
        using var writer = new JsonWriter();
        for (int depth = 0; depth < 999; depth++)
            writer.WriteStartArray();
        writer.WriteElement(JsonElement.Parse("[]"));
        writer.WriteStartArray();
        writer.WriteElement(JsonElement.Parse("1"));

        Assert.Throws<InvalidOperationException>(() => writer.WriteElement(JsonElement.Parse("[]")));
    }

    [Fact]
    public void Nothing_is_written_once_the_memory_is_given_back()
    {
        var writer = new JsonWriter();
        writer.WriteStringValue("a secret");
        writer.Dispose();
        writer.Dispose();

        Assert.Throws<ObjectDisposedException>(() => writer.WriteStringValue("more"));
    }

    [Fact]
    public void A_text_of_a_megabyte_is_written_whole()
    {
        string text = string.Concat(Enumerable.Repeat("é€😀a\"", 200_000));

        Assert.Equal(Expected(expected => expected.WriteStringValue(text)), Of(writer => writer.WriteStringValue(text)));
    }

    [Fact]
    public void A_writer_that_is_reset_begins_anew()
    {
        using var writer = new JsonWriter();
        writer.WriteStartArray();
        writer.WriteStringValue(new string('x', 100_000));
        writer.Reset();

        writer.WriteBooleanValue(true);

        Assert.Equal("true", Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void The_serializer_writes_a_model_with_its_own_encoder_and_indented()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonCodecConverter<Picture, PictureCodec>() } };
        List<Picture> pictures = [new Picture("<é>", 5)];

        Assert.Equal("""[{"id":"<é>","views":5}]""", JsonSerializer.Serialize(pictures, options));
        Assert.Equal(
            """
            [
              {
                "id": "<é>",
                "views": 5
              }
            ]
            """,
            JsonSerializer.Serialize(pictures, new JsonSerializerOptions(options) { WriteIndented = true, NewLine = "\n" }));
    }

    private static IEnumerable<string> SomeTexts()
    {
        foreach (string piece in Pieces)
            yield return piece;
        yield return "";

        // Escapes at every distance from the ends of the parts in which long texts are escaped.
        var random = new Random(6);
        for (int text = 0; text < 60; text++)
            yield return string.Concat(Enumerable.Range(0, random.Next(2, 40 * (1 + (text % 12)))).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    private static string Of(Action<JsonWriter> write)
    {
        using var writer = new JsonWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    private static string Expected(Action<Utf8JsonWriter> write, JavaScriptEncoder? encoder = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder }))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
