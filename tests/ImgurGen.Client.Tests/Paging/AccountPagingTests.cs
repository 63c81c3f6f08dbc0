using System.Globalization;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Paging;

/// <summary>
/// The lists of a user, with the page in the path or in the query. The seeds' user has 4 images, 2 albums, 6 comments, 3 favourites
/// (2 of them posts) and 1 submission; a page holds 50 unless something else is asked for.
/// </summary>
public sealed class AccountPagingTests : PagingTest
{
    private void AssertPages(int pages, string pattern) => Assert.Equal(
        Enumerable.Range(0, pages).Select(page => string.Format(CultureInfo.InvariantCulture, pattern, page)),
        Targets);

    [Fact]
    public async Task Images_are_paged_in_the_path()
    {
        IEnumerable<int> lengths = await LengthsAsync(User.Account.ListAccountImagesAllAsync("me", perPage: 3));

        Assert.Equal([3, 1], lengths);
        AssertPages(3, "/3/account/me/images/{0}?perPage=3");
    }

    [Fact]
    public async Task Images_of_the_vendors_file_are_paged_in_the_query()
    {
        IEnumerable<int> lengths = await LengthsAsync(User.Account.GetAccountImagesAllAsync("me", perPage: 2));

        Assert.Equal([2, 2], lengths);
        AssertPages(3, "/3/account/me/images?page={0}&perPage=2");
    }

    [Fact]
    public async Task A_list_in_the_query_begins_with_page_0_and_can_begin_elsewhere()
    {
        Assert.Equal(2, (await ToListAsync(User.Account.GetAccountImagesAllAsync("me", page: 1, perPage: 2))).Count);

        Assert.Equal(["/3/account/me/images?page=1&perPage=2", "/3/account/me/images?page=2&perPage=2"], Targets);
    }

    [Fact]
    public async Task Ids_of_images_are_paged()
    {
        List<string> ids = await ToListAsync(User.Account.ListAccountImageIdsAllAsync("me"));

        Assert.Equal(4, ids.Distinct().Count());
        AssertPages(2, "/3/account/me/images/ids/{0}");
    }

    [Fact]
    public async Task Albums_are_paged_in_the_path()
    {
        IEnumerable<int> lengths = await LengthsAsync(User.Account.ListAccountAlbumsAllAsync("me", perPage: 1));

        Assert.Equal([1, 1], lengths);
        AssertPages(3, "/3/account/me/albums/{0}?perPage=1");
    }

    [Fact]
    public async Task Albums_of_the_vendors_file_are_paged_in_the_query()
    {
        List<Album> albums = await ToListAsync(User.Account.GetAccountAlbumsAllAsync("me"));

        Assert.Equal(["Drafts", "Holiday"], albums.Select(static album => album.Title));
        AssertPages(2, "/3/account/me/albums?page={0}");
    }

    [Fact]
    public async Task Ids_of_albums_are_paged()
    {
        Assert.Single(await ToListAsync(Anonymous.Account.ListAccountAlbumIdsAllAsync("local_user")));

        AssertPages(2, "/3/account/local_user/albums/ids/{0}");
    }

    [Fact]
    public async Task Comments_have_the_order_before_the_page()
    {
        List<Comment> comments = await ToListAsync(Anonymous.Account.ListAccountCommentsAllAsync("local_user", AccountCommentSort.Worst));

        Assert.Equal(6, comments.Count);
        Assert.Equal(comments.Select(static comment => comment.Points).Order(), comments.Select(static comment => comment.Points));
        AssertPages(2, "/3/account/local_user/comments/worst/{0}");
    }

    [Fact]
    public async Task More_comments_than_a_page_holds_are_read_page_by_page()
    {
        string post = (await AnyGalleryImageAsync()).Id;
        for (int i = 0; i < 46; i++)
            await User.Gallery.CreateGalleryCommentAsync(post, new CreateGalleryCommentRequest { Comment = $"Number {i}" });
        int before = Server.Requests.Count;

        List<long> ids = await ToListAsync(User.Account.ListAccountCommentIdsAllAsync("me", AccountCommentSort.Oldest));

        Assert.Equal(52, ids.Distinct().Count());
        Assert.Equal(ids.Order(), ids);
        Assert.Equal(
            ["/3/account/me/comments/ids/oldest/0", "/3/account/me/comments/ids/oldest/1", "/3/account/me/comments/ids/oldest/2"],
            Targets.Skip(before));
    }

    [Fact]
    public async Task Comments_of_the_vendors_file_are_paged_in_the_query()
    {
        Assert.Equal([6], await LengthsAsync(Anonymous.Account.GetAccountCommentsAllAsync("local_user")));

        AssertPages(2, "/3/account/local_user/comments?page={0}");
    }

    [Fact]
    public async Task Favourites_have_the_page_before_the_order()
    {
        List<GalleryItem> favorites = await ToListAsync(User.Account.ListAccountFavoritesAllAsync("me", sort: FavoriteSort.Oldest));

        Assert.Equal(3, favorites.Count);
        AssertPages(2, "/3/account/me/favorites/{0}/oldest");
    }

    [Fact]
    public async Task Favourites_of_the_vendors_file_are_paged_in_the_query()
    {
        Assert.Equal([3], await LengthsAsync(User.Account.GetAccountFavoritesAllAsync("me")));

        AssertPages(2, "/3/account/me/favorites?page={0}");
    }

    [Fact]
    public async Task Favourites_in_the_gallery_have_the_page_before_the_order()
    {
        Assert.Equal([2], await LengthsAsync(Anonymous.Account.ListAccountGalleryFavoritesAllAsync("local_user")));

        AssertPages(2, "/3/account/local_user/gallery_favorites/{0}/newest");
    }

    [Fact]
    public async Task Favourites_in_the_gallery_of_the_vendors_file_are_paged_in_the_query()
    {
        Assert.Equal([2], await LengthsAsync(Anonymous.Account.GetAccountGalleryFavoritesAllAsync("local_user")));

        AssertPages(2, "/3/account/local_user/gallery_favorites?page={0}");
    }

    [Fact]
    public async Task Submissions_are_paged_in_the_path()
    {
        GalleryItem submission = Assert.Single(await ToListAsync(Anonymous.Account.ListAccountSubmissionsAllAsync("local_user")));

        Assert.Equal("My first submission", GalleryItems.TitleOf(submission));
        AssertPages(2, "/3/account/local_user/submissions/{0}");
    }

    [Fact]
    public async Task Submissions_of_the_vendors_file_are_paged_in_the_query()
    {
        Assert.Equal([1], await LengthsAsync(Anonymous.Account.GetAccountSubmissionsAllAsync("local_user")));

        AssertPages(2, "/3/account/local_user/submissions?page={0}");
    }
}
