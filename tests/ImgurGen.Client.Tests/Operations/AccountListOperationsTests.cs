using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>The lists of a user that have their page in the path, and how long they are.</summary>
public sealed class AccountListOperationsTests : OperationTest
{
    [Fact]
    public async Task ListAccountImages_takes_the_length_of_a_page_in_the_query()
    {
        IReadOnlyList<Image> images = await User.Account.ListAccountImagesAsync("me", page: 1, perPage: 3);

        AssertSent("GET", "/3/account/me/images/1?perPage=3", Bearer);
        Assert.Equal(Now.AddDays(-4), Assert.Single(images).Datetime);
        Assert.Equal(4, (await User.Account.ListAccountImagesAsync("me")).Count);
        AssertSent("GET", "/3/account/me/images/0", Bearer);
    }

    [Fact]
    public async Task ListAccountImageIds_lists_the_newest_first()
    {
        IReadOnlyList<string> ids = await User.Account.ListAccountImageIdsAsync("me");

        AssertSent("GET", "/3/account/me/images/ids/0", Bearer);
        Assert.Equal((await User.Account.GetAccountImagesAsync("me")).Select(static image => image.Id), ids);
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public async Task GetAccountImageCount_is_a_number_alone()
    {
        await UploadAsync(User);

        long count = await User.Account.GetAccountImageCountAsync("me");

        AssertSent("GET", "/3/account/me/images/count", Bearer);
        Assert.Equal(5, count);
    }

    [Fact]
    public async Task ListAccountAlbums_takes_the_length_of_a_page_in_the_query()
    {
        IReadOnlyList<Album> albums = await User.Account.ListAccountAlbumsAsync("me", page: 1, perPage: 1);

        AssertSent("GET", "/3/account/me/albums/1?perPage=1", Bearer);
        Assert.Equal(("Holiday", 1), (Assert.Single(albums).Title, albums[0].Order));
    }

    [Fact]
    public async Task ListAccountAlbumIds_shows_strangers_what_is_public()
    {
        IReadOnlyList<string> ids = await Anonymous.Account.ListAccountAlbumIdsAsync("local_user");

        AssertSent("GET", "/3/account/local_user/albums/ids/0", ClientId);
        Assert.Equal((await Anonymous.Account.GetAccountAlbumsAsync("local_user")).Single().Id, Assert.Single(ids));
        Assert.Equal(2, (await User.Account.ListAccountAlbumIdsAsync("me")).Count);
    }

    [Fact]
    public async Task GetAccountAlbumCount_counts_what_the_caller_may_see()
    {
        long seen = await Anonymous.Account.GetAccountAlbumCountAsync("local_user");
        AssertSent("GET", "/3/account/local_user/albums/count", ClientId);
        long own = await User.Account.GetAccountAlbumCountAsync("me");

        Assert.Equal((1, 2), (seen, own));
    }

    [Fact]
    public async Task ListAccountComments_has_the_order_before_the_page()
    {
        IReadOnlyList<Comment> newest = await Anonymous.Account.GetAccountCommentsAsync("local_user");

        IReadOnlyList<Comment> oldest = await Anonymous.Account.ListAccountCommentsAsync("local_user", AccountCommentSort.Oldest);

        AssertSent("GET", "/3/account/local_user/comments/oldest/0", ClientId);
        Assert.Equal(newest.Select(static comment => comment.Id).Reverse(), oldest.Select(static comment => comment.Id));
        Assert.Empty(await Anonymous.Account.ListAccountCommentsAsync("local_user", page: 1));
        AssertSent("GET", "/3/account/local_user/comments/newest/1", ClientId);
    }

    [Fact]
    public async Task ListAccountCommentIds_lists_numbers_beyond_32_bits()
    {
        IReadOnlyList<Comment> comments = await Anonymous.Account.GetAccountCommentsAsync("local_user");

        IReadOnlyList<long> ids = await Anonymous.Account.ListAccountCommentIdsAsync("local_user", AccountCommentSort.Best);

        AssertSent("GET", "/3/account/local_user/comments/ids/best/0", ClientId);
        Assert.All(ids, static id => Assert.True(id > int.MaxValue));
        Dictionary<long, long> points = comments.ToDictionary(static comment => comment.Id, static comment => comment.Points);
        Assert.Equal(points.Values.OrderDescending(), ids.Select(id => points[id]));
    }

    [Fact]
    public async Task GetAccountCommentCount_is_a_number_alone()
    {
        long count = await Anonymous.Account.GetAccountCommentCountAsync("local_user");

        AssertSent("GET", "/3/account/local_user/comments/count", ClientId);
        Assert.Equal(6, count);
    }

    [Fact]
    public async Task ListAccountFavorites_has_the_page_before_the_order()
    {
        IReadOnlyList<GalleryItem> newest = await User.Account.GetAccountFavoritesAsync("me");

        IReadOnlyList<GalleryItem> oldest = await User.Account.ListAccountFavoritesAsync("me", sort: FavoriteSort.Oldest);

        AssertSent("GET", "/3/account/me/favorites/0/oldest", Bearer);
        Assert.Equal(3, oldest.Count);
        Assert.Equal(GalleryItems.IdsOf(newest).Reverse(), GalleryItems.IdsOf(oldest));
    }

    [Fact]
    public async Task ListAccountFavorites_shows_what_was_just_favourited()
    {
        string id = (await UploadAsync(User)).Id;
        await User.Image.FavoriteImageAsync(id);

        Assert.Equal(id, GalleryItems.IdOf((await User.Account.ListAccountFavoritesAsync("me"))[0]));
        AssertSent("GET", "/3/account/me/favorites/0/newest", Bearer);
        await User.Image.FavoriteImageAsync(id);
        Assert.DoesNotContain(id, GalleryItems.IdsOf(await User.Account.ListAccountFavoritesAsync("me")));
    }

    [Fact]
    public async Task ListAccountGalleryFavorites_lists_posts_alone()
    {
        IReadOnlyList<GalleryItem> favorites =
            await Anonymous.Account.ListAccountGalleryFavoritesAsync("local_user", sort: FavoriteSort.Oldest);

        AssertSent("GET", "/3/account/local_user/gallery_favorites/0/oldest", ClientId);
        Assert.Equal([typeof(GalleryImage), typeof(GalleryAlbum)], favorites.Select(static item => item.GetType()));
        Assert.Empty(await Anonymous.Account.ListAccountGalleryFavoritesAsync("local_user", page: 1));
        AssertSent("GET", "/3/account/local_user/gallery_favorites/1/newest", ClientId);
    }

    [Fact]
    public async Task ListAccountSubmissions_shows_what_was_just_submitted()
    {
        Album album = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Holiday");
        await User.Gallery.SubmitAlbumToGalleryAsync(
            album.Id, new SubmitAlbumToGalleryRequest { Title = "Second", Terms = SubmitAlbumToGalleryTerms.Value1 });

        IReadOnlyList<GalleryItem> submissions = await Anonymous.Account.ListAccountSubmissionsAsync("local_user");

        AssertSent("GET", "/3/account/local_user/submissions/0", ClientId);
        Assert.Equal(["Second", "My first submission"], submissions.Select(GalleryItems.TitleOf));
        Assert.Null(Assert.IsType<GalleryAlbum>(submissions[0]).Favorite);
    }

    [Fact]
    public async Task ListSortedAccountSubmissions_has_the_order_after_the_page()
    {
        Album album = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Holiday");
        await User.Gallery.SubmitAlbumToGalleryAsync(
            album.Id, new SubmitAlbumToGalleryRequest { Title = "Second", Terms = SubmitAlbumToGalleryTerms.Value1 });

        IReadOnlyList<GalleryItem> oldest =
            await Anonymous.Account.ListSortedAccountSubmissionsAsync("local_user", sort: SubmissionSort.Oldest);

        AssertSent("GET", "/3/account/local_user/submissions/0/oldest", ClientId);
        Assert.Equal(["My first submission", "Second"], oldest.Select(GalleryItems.TitleOf));
        Assert.Empty(await Anonymous.Account.ListSortedAccountSubmissionsAsync("local_user", page: 1));
        AssertSent("GET", "/3/account/local_user/submissions/1/newest", ClientId);
    }
}
