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

    // The examples of RFC 3339, 5.8; what they mean it says there.
    [Theory]
    [InlineData("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.52Z")]
    [InlineData("1996-12-19T16:39:57-08:00", "1996-12-19T16:39:57-08:00")]
    [InlineData("1996-12-20t00:39:57z", "1996-12-20T00:39:57Z")]
    [InlineData("1990-12-31T23:59:60Z", "1991-01-01T00:00:00Z")]
    [InlineData("1990-12-31T15:59:60-08:00", "1990-12-31T16:00:00-08:00")]
    [InlineData("1937-01-01T12:00:27.87+00:20", "1937-01-01T12:00:27.87+00:20")]
    public void A_moment_is_read_with_its_offset(string text, string expected)
        => Assert.Equal(expected, WireText.Of(Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\"")));

    [Theory]
    [InlineData("1990-12-31T23:59:61Z")]
    [InlineData("1990-12-31T23:60:60Z")]
    [InlineData("1990-12-31T23:59:60 noon")]
    [InlineData("9999-12-31T23:59:60Z")]
    public void What_is_no_moment_is_refused(string text)
        => Assert.ThrowsAny<JsonException>(() => Read<DateTimeOffset, DateTimeOffsetCodec>($"\"{text}\""));

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
