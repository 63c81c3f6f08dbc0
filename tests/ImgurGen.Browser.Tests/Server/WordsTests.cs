using Gallery.Showing;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>Numbers and times as a person says them.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1k")]
    [InlineData(1_234, "1.2k")]
    [InlineData(9_949, "9.9k")]
    [InlineData(9_950, "10k")]
    [InlineData(14_400, "14k")]
    [InlineData(999_499, "999k")]
    [InlineData(999_500, "1M")]
    [InlineData(1_250_000, "1.3M")]
    [InlineData(-1_234, "-1.2k")]
    public void A_large_number_is_short(long number, string text) => Assert.Equal(text, Words.Short(number));

    [Theory]
    [InlineData(30, "just now")]
    [InlineData(60, "1 minute ago")]
    [InlineData(3 * 3600, "3 hours ago")]
    [InlineData(86_400, "1 day ago")]
    [InlineData(90 * 86_400, "2 months ago")]
    [InlineData(800 * 86_400, "2 years ago")]
    public void A_moment_is_as_long_ago_as_matters(long seconds, string text)
    {
        DateTimeOffset now = DateTimeOffset.UnixEpoch.AddYears(50);
        Assert.Equal(text, Words.Ago(now.AddSeconds(-seconds), now));
    }

    [Theory]
    [InlineData(0, "in 1 second")]
    [InlineData(7, "in 7 seconds")]
    [InlineData(91, "in 2 minutes")]
    [InlineData(3599, "in 60 minutes")]
    [InlineData(86_400, "in 24 hours")]
    public void Who_waits_is_told_how_long_at_most(double seconds, string text)
        => Assert.Equal(text, Words.In(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("A cat &#039;in&#039; a box ", "A cat 'in' a box")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Entities_of_Imgurs_are_letters(string? sent, string? text) => Assert.Equal(text, Words.Plain(sent));
}
