using System.Text;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class UnixTimeTests
{
    // 1700000000 is 2023-11-14T22:13:20Z.
    [Theory]
    [InlineData("1700000000")]
    [InlineData("1700000000.25")]
    [InlineData("1700000000.999999999999")]
    [InlineData("1.70000000025e9")]
    [InlineData("\"1700000000.25\"")]
    public void Fractions_of_a_second_are_cut_off(string json) =>
        Assert.Equal(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero), Read<DateTimeOffset, UnixTimeCodec>(json));

    [Fact]
    public void The_last_second_of_the_year_9999_has_fractions_too() =>
        Assert.Equal(new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), Read<DateTimeOffset, UnixTimeCodec>("253402300799.5"));

    [Theory]
    [InlineData("253402300800")]
    [InlineData("-62135596801")]
    [InlineData("-62135596800.5")]
    [InlineData("1e40")]
    public void A_moment_beyond_the_years_1_to_9999_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => Read<DateTimeOffset, UnixTimeCodec>(json));

    [Fact]
    public void An_integer_has_no_fraction() => Assert.ThrowsAny<JsonException>(() => Read<long, Int64Codec>("1700000000.25"));

    private static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TCodec.Read(ref reader);
    }
}
