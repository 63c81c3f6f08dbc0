using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>What cannot be read says where, in the serializer's own exception.</summary>
public sealed class JsonPathTests
{
    private static readonly JsonSerializerOptions Trimmed = new() { TypeInfoResolver = ImgurJson.Default };

    private static string AlbumWithout(string member) => Bodies.Album.Replace(member, "", StringComparison.Ordinal);

    [Fact]
    public void A_missing_member_of_the_model_itself()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<Album>(AlbumWithout("\"id\":\"HxmcM\",")));

        Assert.Equal("$.id", exception.Path);
        Assert.Contains("$.id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_member_of_a_model_in_a_list_in_a_model()
    {
        JsonException exception = Assert.ThrowsAny<JsonException>(
            () => JsonSerializer.Deserialize<Album>(AlbumWithout("\"id\":\"l35eOVB\",")));

        Assert.Equal("$.images[0].id", exception.Path);
    }

    [Fact]
    public void A_missing_member_of_a_model_in_a_list()
    {
        string json = $"[{Bodies.Album},{AlbumWithout("\"views\":1056415,")}]";

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<IReadOnlyList<Album>>(json, Trimmed));

        Assert.Equal("$[1].images[0].views", exception.Path);
    }

    [Fact]
    public void A_missing_member_of_a_model_in_a_list_that_the_serializer_reads_itself()
    {
        string json = $"[{Bodies.Album},{AlbumWithout("\"id\":\"l35eOVB\",")}]";

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<List<Album>>(json));

        Assert.Contains("$[1].images[0].id", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("$[1]", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_member_of_a_model_in_an_envelope_that_a_program_wrote_itself()
    {
        string json = $$"""{"status":200,"Data":{{AlbumWithout("\"id\":\"l35eOVB\",")}}}""";

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Envelope<Album>>(json));

        Assert.Contains("$.Data.images[0].id", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.Data", exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"favorite\":false", "\"favorite\":null", "$.favorite")]
    [InlineData("\"views\":880", "\"views\":null", "$.views")]
    [InlineData("\"datetime\":1450584102", "\"datetime\":\"yesterday\"", "$.datetime")]
    [InlineData("\"images\":[{", "\"images\":[5,{", "$.images[0]")]
    [InlineData("\"tags\":[]", "\"tags\":[\"a\",{}]", "$.images[0].tags[1]")]
    [InlineData("\"favorite\":false", "\"favorite\":\"maybe\"", "$.favorite")]
    public void A_value_of_the_wrong_kind(string good, string bad, string path)
    {
        int first = Bodies.Album.IndexOf(good, StringComparison.Ordinal);
        string json = Bodies.Album[..first] + bad + Bodies.Album[(first + good.Length)..];

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Album>(json));

        Assert.Equal(path, exception.Path);
    }

    [Fact]
    public void A_post_that_says_nothing_of_its_kind()
    {
        const string json = $$"""{{{Bodies.GalleryImageMembers}}}""";

        JsonException exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<GalleryItem>(json));

        Assert.Equal("$.is_album", exception.Path);
    }

    private sealed record Envelope<T>(T Data);
}
