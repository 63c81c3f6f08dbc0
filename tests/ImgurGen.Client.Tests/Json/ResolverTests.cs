using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Programs without reflection have the resolver alone.</summary>
public sealed class ResolverTests
{
    private static readonly JsonSerializerOptions Trimmed = new() { TypeInfoResolver = ImgurJson.Default };

    private static void AssertSame<T>(string json)
    {
        string expected = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json));

        T value = JsonSerializer.Deserialize<T>(json, Trimmed)!;

        Assert.Equal(expected, JsonSerializer.Serialize(value, Trimmed));
    }

    [Fact]
    public void It_serves_models() => AssertSame<Album>(Bodies.Album);

    [Fact]
    public void It_serves_lists() => AssertSame<IReadOnlyList<Image>>($"[{Bodies.Image},{Bodies.Image}]");

    [Fact]
    public void It_serves_unions_and_their_lists()
    {
        AssertSame<GalleryItem>(Bodies.GalleryAlbum);
        AssertSame<IReadOnlyList<GalleryItem>>($"[{Bodies.GalleryImage},{Bodies.GalleryAlbum}]");
        AssertSame<NotificationContent>(Bodies.Comment);
    }

    [Fact]
    public void It_serves_enums_open_and_closed()
    {
        AssertSame<AlbumPrivacy>("\"secret\"");
        AssertSame<OpenEnum<AlbumPrivacy>>("\"friends_only\"");
        AssertSame<OpenEnum<FavoriteResult>>("\"favorited\"");
    }

    [Fact]
    public void It_serves_every_model_and_enum_of_the_client()
    {
        Type[] types =
        [
            .. typeof(ImgurClient).Assembly.GetExportedTypes().Where(static type => type.Namespace == "Imgur"
                && type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false)),
        ];

        Assert.Contains(typeof(Album), types);
        Assert.All(types, static type => Assert.NotNull(((IJsonTypeInfoResolver)ImgurJson.Default).GetTypeInfo(type, Trimmed)));
    }

    [Fact]
    public void It_leaves_other_types_to_other_resolvers()
    {
        Assert.Null(((IJsonTypeInfoResolver)ImgurJson.Default).GetTypeInfo(typeof(Uri), Trimmed));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Uri("https://imgur.com"), Trimmed));
    }
}
