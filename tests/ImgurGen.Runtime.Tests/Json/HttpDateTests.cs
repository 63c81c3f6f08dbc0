using System.Text;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class HttpDateTests
{
    // The three forms of RFC 9110, section 5.6.7, and RFC 3339, which some servers write all the same.
    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT")]
    [InlineData("Sun Nov  6 08:49:37 1994")]
    [InlineData("1994-11-06T08:49:37Z")]
    public void Each_form_of_a_date_is_read(string text) => Assert.Equal(Moment, Read($"\"{text}\""));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("784111777")]
    public void Anything_else_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Read(json));

    [Fact]
    public void A_moment_is_written_in_UTC()
    {
        byte[] json = JsonWriter.Write<DateTimeOffset, HttpDateCodec>(Moment.ToOffset(TimeSpan.FromHours(2)));

        Assert.Equal("\"Sun, 06 Nov 1994 08:49:37 GMT\"", Encoding.UTF8.GetString(json));
    }

    private static readonly DateTimeOffset Moment = new(1994, 11, 6, 8, 49, 37, TimeSpan.Zero);

    private static DateTimeOffset Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return HttpDateCodec.Read(ref reader);
    }
}
