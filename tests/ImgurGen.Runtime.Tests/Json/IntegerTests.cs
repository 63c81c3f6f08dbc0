using System.Text;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

/// <summary>Integers as servers write them: Imgur itself sends the sizes of videos as texts.</summary>
public sealed class IntegerTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("83694357669608", 83694357669608)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("12.0", 12)]
    [InlineData("1e3", 1000)]
    [InlineData("\"595876\"", 595876)]
    [InlineData("\"\\u0035\"", 5)]
    [InlineData("\"1e3\"", 1000)]
    public void An_integer_is_read_however_it_is_written(string json, long expected) => Assert.Equal(expected, Read<long, Int64Codec>(json));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("\"\"")]
    [InlineData("\"0x5\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_integer_of_64_bits_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Read<long, Int64Codec>(json));

    [Fact]
    public void Each_type_ends_at_its_own_bounds()
    {
        Assert.Equal(int.MaxValue, Read<int, Int32Codec>("2147483647"));
        Assert.Equal(uint.MaxValue, Read<uint, UInt32Codec>("\"4294967295\""));
        Assert.Equal(ulong.MaxValue, Read<ulong, UInt64Codec>("18446744073709551615"));
        Assert.ThrowsAny<JsonException>(() => Read<int, Int32Codec>("2147483648"));
        Assert.ThrowsAny<JsonException>(() => Read<uint, UInt32Codec>("-1"));
        Assert.ThrowsAny<JsonException>(() => Read<ulong, UInt64Codec>("18446744073709551616"));
    }

    private static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TCodec.Read(ref reader);
    }
}
