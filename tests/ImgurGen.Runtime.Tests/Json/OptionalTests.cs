namespace ImgurGen.Runtime.Tests.Json;

public sealed class OptionalTests
{
    [Fact]
    public void The_default_is_absent()
    {
        Optional<string?> absent = default;

        Assert.False(absent.HasValue);
        Assert.Equal(Optional<string?>.Absent, absent);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Equal("other", absent.GetValueOrDefault("other"));
        Assert.Equal("", absent.ToString());
    }

    [Fact]
    public void Null_is_a_value()
    {
        Optional<string?> none = null;

        Assert.True(none.HasValue);
        Assert.Null(none.Value);
        Assert.NotEqual(Optional<string?>.Absent, none);
        Assert.Null(none.GetValueOrDefault("other"));
        Assert.Equal("null", none.ToString());
    }

    [Fact]
    public void Equal_values_are_equal()
    {
        Optional<long?> three = 3;

        Assert.True(three == new Optional<long?>(3));
        Assert.True(three != 4L);
        Assert.Equal(three.GetHashCode(), new Optional<long?>(3).GetHashCode());
        Assert.Equal("3", three.ToString());
    }
}
