using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("public", AlbumPrivacy.Public)]
    [InlineData("hidden", AlbumPrivacy.Hidden)]
    [InlineData("secret", AlbumPrivacy.Secret)]
    [InlineData("private", AlbumPrivacy.Private)]
    public void A_known_value_is_the_member(string raw, AlbumPrivacy member)
    {
        OpenEnum<AlbumPrivacy> value = JsonSerializer.Deserialize<OpenEnum<AlbumPrivacy>>($"\"{raw}\"");

        Assert.Equal(member, value.Value);
        Assert.True(value == member);
        Assert.Equal((raw, raw), (value.Raw, value.ToString()));
        Assert.Equal($"\"{raw}\"", JsonSerializer.Serialize(value));
        Assert.Equal($"\"{raw}\"", JsonSerializer.Serialize(member));
    }

    [Fact]
    public void No_member_is_the_default_value() => Assert.DoesNotContain(default, Enum.GetValues<AlbumPrivacy>());

    [Theory]
    [InlineData("friends_only")]
    [InlineData("Public")]
    [InlineData("")]
    [InlineData("ü\"\\🦆")]
    public void An_unknown_value_is_kept_letter_for_letter(string raw)
    {
        string json = Bodies.Album.Replace("\"public\"", JsonSerializer.Serialize(raw), StringComparison.Ordinal);

        Album album = JsonSerializer.Deserialize<Album>(json)!;

        Assert.Equal((null, raw), (album.Privacy.Value, album.Privacy.Raw));
        Assert.False(album.Privacy == AlbumPrivacy.Public);
        Album copy = JsonSerializer.Deserialize<Album>(JsonSerializer.Serialize(album))!;
        Assert.Equal(raw, copy.Privacy.Raw);
        Assert.Equal(album.Privacy, copy.Privacy);
    }

    [Fact]
    public void An_unknown_value_can_be_matched_on()
    {
        Album album = JsonSerializer.Deserialize<Album>(Bodies.Album.Replace("\"public\"", "\"friends_only\"", StringComparison.Ordinal))!;

        string seen = album.Privacy.Value switch
        {
            AlbumPrivacy.Public => "everyone",
            AlbumPrivacy.Hidden or AlbumPrivacy.Secret or AlbumPrivacy.Private => "few",
            _ => album.Privacy.Raw,
        };

        Assert.Equal("friends_only", seen);
    }

    [Fact]
    public void An_enum_of_numbers_is_written_as_a_number()
    {
        Assert.Equal("1", JsonSerializer.Serialize(SubmitImageToGalleryTerms.Value1));
        Assert.Equal(SubmitImageToGalleryTerms.Value0, JsonSerializer.Deserialize<SubmitImageToGalleryTerms>("0"));
    }
}
