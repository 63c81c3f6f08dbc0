using System.Globalization;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>Into the gallery, out of it, and what others say of it.</summary>
public sealed class GallerySubmissionOperationsTests : OperationTest
{
    [Fact]
    public async Task SubmitToGallery_takes_an_image_with_every_field()
    {
        Image image = await UploadAsync(User);

        bool done = await Watched.Gallery.SubmitToGalleryAsync(image.Id, new SubmitToGalleryRequest
        {
            Title = "Für alle & jeden",
            Topic = "Funny",
            Terms = SubmitToGalleryTerms.Value1,
            Mature = 1,
            Tags = ["cats", "aww"],
        });

        Assert.True(done);
        AssertSent("POST", $"/3/gallery/{image.Id}", Bearer);
        AssertBody("title=F%C3%BCr+alle+%26+jeden&topic=Funny&terms=1&mature=1&tags=cats%2Caww");
        GalleryImage post = Assert.IsType<GalleryImage>(await User.Gallery.GetGalleryItemAsync(image.Id));
        Assert.Equal(("Für alle & jeden", "Funny", 2, true), (post.Title, post.Topic, post.TopicId, post.Nsfw));
        Assert.Equal(["cats", "aww"], GalleryItems.TagsOf(post));
        Assert.Equal(Now, post.Datetime);
    }

    [Fact]
    public async Task SubmitToGallery_takes_an_album_too()
    {
        Album drafts = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Drafts");

        Assert.True(await User.Gallery.SubmitToGalleryAsync(
            drafts.Id, new SubmitToGalleryRequest { Title = "No drafts any more", Terms = SubmitToGalleryTerms.Value1 }));

        AssertSent("POST", $"/3/gallery/{drafts.Id}", Bearer);
        Assert.Equal("No drafts any more", Assert.IsType<GalleryAlbum>(await User.Gallery.GetGalleryItemAsync(drafts.Id)).Title);
    }

    [Fact]
    public async Task SubmitAlbumToGallery_sends_every_field()
    {
        Album holiday = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Holiday");

        bool done = await Watched.Gallery.SubmitAlbumToGalleryAsync(holiday.Id, new SubmitAlbumToGalleryRequest
        {
            Title = "Two of many",
            Topic = "Design & Art",
            Terms = SubmitAlbumToGalleryTerms.Value1,
            Mature = 0,
            Tags = ["photography"],
        });

        Assert.True(done);
        AssertSent("POST", $"/3/gallery/album/{holiday.Id}", Bearer);
        AssertBody("title=Two+of+many&topic=Design+%26+Art&terms=1&mature=0&tags=photography");
        GalleryAlbum post = await User.Gallery.GetGalleryAlbumAsync(holiday.Id);
        Assert.Equal(("Two of many", "Design & Art", 20, false), (post.Title, post.Topic, post.TopicId, post.Nsfw));
        Assert.Equal(2, post.ImagesCount);
        Assert.True((await User.Album.GetAlbumAsync(holiday.Id)).InGallery);
    }

    [Fact]
    public async Task SubmitAlbumToGallery_without_the_terms_is_refused()
    {
        await User.Account.UpdateAccountSettingsAsync("me", new UpdateAccountSettingsRequest { AcceptedGalleryTerms = false });
        string album = (await User.Account.GetAccountAlbumsAsync("me"))[0].Id;

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => User.Gallery.SubmitAlbumToGalleryAsync(
            album, new SubmitAlbumToGalleryRequest { Title = "Unread", Terms = SubmitAlbumToGalleryTerms.Value0 }));

        AssertSent("POST", $"/3/gallery/album/{album}", Bearer);
        Assert.Contains("terms", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RemoveFromGallery_leaves_the_image_where_it_was()
    {
        string id = (await OwnPostAsync()).Id;

        Assert.True(await User.Gallery.RemoveFromGalleryAsync(id));

        AssertSent("DELETE", $"/3/gallery/{id}", Bearer);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Gallery.GetGalleryItemAsync(id));
        Assert.False((await User.Image.GetImageAsync(id)).InGallery);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task ReportGalleryImage_says_why(long reason)
    {
        string id = (await AnyGalleryImageAsync()).Id;

        Assert.True(await Watched.Gallery.ReportGalleryImageAsync(id, new ReportGalleryImageRequest { Reason = reason }));

        AssertSent("POST", $"/3/gallery/image/{id}/report", Bearer);
        AssertBody("reason=" + reason.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task ReportGalleryImage_needs_no_reason()
    {
        string id = (await AnyGalleryImageAsync()).Id;

        Assert.True(await Watched.Gallery.ReportGalleryImageAsync(id));

        AssertSent("POST", $"/3/gallery/image/{id}/report", Bearer);
        AssertBody("");
    }
}
