using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Errors;

/// <summary>What a client must live with, and what it cannot: then it says where.</summary>
public sealed class ToleranceTests : ImgurTest
{
    private Task<Album> GetAlbumAsync(string album)
    {
        AnswerNextWith($$"""{"status":200,"success":true,"data":{{album}}}""");
        return Anonymous.Album.GetAlbumAsync("AbCdEfG");
    }

    [Fact]
    public async Task A_value_that_the_enum_does_not_know_survives()
    {
        Album album = await GetAlbumAsync(Bodies.Album.Replace("\"public\"", "\"friends_only\"", StringComparison.Ordinal));

        Assert.Null(album.Privacy.Value);
        Assert.Equal("friends_only", album.Privacy.Raw);
        Assert.Contains("\"privacy\":\"friends_only\"", JsonSerializer.Serialize(album), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_in_another_order_and_unknown_ones_change_nothing()
    {
        AnswerNextWith(
            $$$"""
            {"extra":[{"data":1}],"success":true,"data":[{"future":{"is_album":true},{{{Bodies.GalleryImageMembers}}},"is_album":false}],
             "status":200}
            """);

        GalleryItem item = Assert.Single(await Anonymous.Gallery.GetGalleryAsync());

        Assert.Equal("l35eOVB", Assert.IsType<GalleryImage>(item).Id);
    }

    [Theory]
    [InlineData("225726091430", 225_726_091_430)]
    [InlineData("84000000000000", 84_000_000_000_000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("\"225726091430\"", 225_726_091_430)]
    public async Task Numbers_beyond_32_bits_are_exact(string json, long expected)
    {
        Album album = await GetAlbumAsync(Bodies.Album.Replace("118267772080", json, StringComparison.Ordinal));

        Assert.Equal(expected, album.Images![0].Bandwidth);
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1e30")]
    [InlineData("0.5")]
    [InlineData("\"many\"")]
    [InlineData("{}")]
    public async Task A_number_that_is_none_is_named_by_its_path_in_the_body(string json)
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => GetAlbumAsync(Bodies.Album.Replace("118267772080", json, StringComparison.Ordinal)));

        Assert.Equal("$.data.images[0].bandwidth", exception.JsonPath);
        Assert.Contains("getAlbum", exception.Message, StringComparison.Ordinal);
        Assert.Contains("$.data.images[0].bandwidth", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_member_that_is_missing_is_named_by_its_path_in_the_body()
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => GetAlbumAsync(Bodies.Album.Replace("\"id\":\"l35eOVB\",", "", StringComparison.Ordinal)));

        Assert.Equal("$.data.images[0].id", exception.JsonPath);
        Assert.IsAssignableFrom<JsonException>(exception.InnerException);
    }
}
