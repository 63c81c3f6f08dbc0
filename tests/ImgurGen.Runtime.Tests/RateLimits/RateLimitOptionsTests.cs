namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitOptionsTests
{
    private readonly RateLimitOptions options = new();

    [Fact]
    public void Calls_are_refused_unless_the_options_say_otherwise()
    {
        Assert.Equal((RateLimitMode.Refuse, TimeSpan.FromMinutes(1), 0.1), (options.Mode, options.MaxWait, options.LowThreshold));
        Assert.Null(options.OnLow);
    }

    [Fact]
    public void A_mode_is_one_of_the_enum() =>
        Assert.Throws<ArgumentOutOfRangeException>("Mode", () => options.Mode = default);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(50 * 86400)]
    public void A_wait_is_positive_and_no_longer_than_a_timer_can_be(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>("MaxWait", () => options.MaxWait = TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_threshold_is_a_part_of_the_limit(double part) =>
        Assert.Throws<ArgumentOutOfRangeException>("LowThreshold", () => options.LowThreshold = part);
}
