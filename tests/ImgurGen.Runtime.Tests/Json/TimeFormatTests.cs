using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

/// <summary>Durations of ISO 8601 (as RFC 3339, appendix A, has their grammar) and times of RFC 3339.</summary>
public sealed class TimeFormatTests
{
    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("PT36H", 36 * 3600)]
    [InlineData("P1DT12H", 36 * 3600)]
    [InlineData("P2W", 14 * 86400)]
    [InlineData("PT0.5S", 0.5)]
    [InlineData("PT0,5S", 0.5)]
    [InlineData("-PT1M", -60)]
    [InlineData("P1Y2M", ((365 + 60) * 86400))]
    [InlineData("01:30:00", 5400)]
    [InlineData("3.5s", 3.5)]
    public void A_duration_is_read(string text, double seconds)
        => Assert.Equal(TimeSpan.FromSeconds(seconds), Read<TimeSpan, TimeSpanCodec>($"\"{text}\""));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("1H")]
    [InlineData("P999999999Y")]
    public void What_is_no_duration_is_refused(string text)
        => Assert.ThrowsAny<JsonException>(() => Read<TimeSpan, TimeSpanCodec>($"\"{text}\""));

    [Theory]
    [InlineData("23:20:50.52Z", "23:20:50.52")]
    [InlineData("16:39:57-08:00", "16:39:57")]
    [InlineData("07:30", "07:30:00")]
    public void A_time_is_read_as_a_clock_shows_it(string text, string expected)
        => Assert.Equal(expected, WireText.Of(Read<TimeOnly, TimeOnlyCodec>($"\"{text}\"")));

    [Theory]
    [InlineData("24:00:00")]
    [InlineData("noon")]
    [InlineData("")]
    public void What_is_no_time_is_refused(string text)
        => Assert.ThrowsAny<JsonException>(() => Read<TimeOnly, TimeOnlyCodec>($"\"{text}\""));

    private static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        return TCodec.Read(ref reader);
    }
}
