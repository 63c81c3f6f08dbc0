using System.Buffers;
using System.Text;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

/// <summary>Texts as RFC 8259, section 7, lets one write them.</summary>
public sealed class TextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "\"\"", "" },
        { "\"AbCdEfG\"", "AbCdEfG" },
        { "\"A line that is longer than whatever fits into the registers of this machine, whichever it is\"", "A line that is longer than whatever fits into the registers of this machine, whichever it is" },
        { "\"“né” 😀\"", "“né” 😀" },
        { "\"http:\\/\\/i.imgur.com\\/AbCdEfG.mp4\"", "http://i.imgur.com/AbCdEfG.mp4" },
        { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
        { "\"\\u0041\\u00e9\\ud83d\\ude00\\u0000\"", "Aé😀\0" },
        { "\"né\\n\"", "né\n" },
        { "\"\\n\\u007f\"", "\n\u007f" },
        { $"\"{new string('a', 62)}\\n\"", new string('a', 62) + "\n" },
        { $"\"{new string('a', 63)}\\n\"", new string('a', 63) + "\n" },
        { $"\"{new string('/', 300).Replace("/", "\\/", StringComparison.Ordinal)}\"", new string('/', 300) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_whatever_is_escaped(string json, string expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Assert.Equal(expected, StringCodec.Read(ref reader));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_wherever_its_bytes_are_divided(string json, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        for (int at = 1; at < bytes.Length; at++)
        {
            var reader = new Utf8JsonReader(Segment.Divide(bytes, at));
            reader.Read();
            Assert.Equal(expected, StringCodec.Read(ref reader));
        }
    }

    [Theory]
    [InlineData("\"\"", true)]
    [InlineData("\" \"", false)]
    [InlineData("\"\\u0000\"", false)]
    [InlineData("null", false)]
    [InlineData("{}", false)]
    [InlineData("0 ", false)]
    public void Only_a_text_without_letters_is_empty_wherever_its_bytes_are_divided(string json, bool expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        for (int at = 1; at < bytes.Length; at++)
        {
            var reader = new Utf8JsonReader(Segment.Divide(bytes, at));
            reader.Read();
            Assert.Equal(expected, JsonTokens.IsEmptyText(ref reader));
        }
    }

    [Theory]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"a\\ude00\"")]
    public void Half_of_a_surrogate_pair_is_no_text(string json)
        => Assert.Throws<InvalidOperationException>(() =>
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            StringCodec.Read(ref reader);
        });

    [Fact]
    public void Bytes_that_are_no_utf8_are_no_text()
        => Assert.Throws<InvalidOperationException>(() =>
        {
            var reader = new Utf8JsonReader("\"\u00e9\""u8.ToArray().Where(static value => value != 0xA9).ToArray());
            reader.Read();
            StringCodec.Read(ref reader);
        });

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Divide(byte[] bytes, int at)
        {
            var first = new Segment { Memory = bytes.AsMemory(0, at) };
            var second = new Segment { Memory = bytes.AsMemory(at), RunningIndex = at };
            first.Next = second;
            return new ReadOnlySequence<byte>(first, 0, second, bytes.Length - at);
        }
    }
}
