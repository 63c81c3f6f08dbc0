using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class AccountOperationsTests : ImgurTest
{
    [Fact]
    public async Task GetAccount_reads_a_date_that_is_false_as_none()
    {
        Account account = await User.Account.GetAccountAsync("me");

        AssertSent("GET", "/3/account/me", Bearer);
        Assert.Equal((48_437_714, "local_user"), (account.Id, account.Url));
        Assert.Equal((412, "Accepted"), (account.Reputation, account.ReputationName));
        Assert.Equal(Now.AddYears(-3), account.Created);
        Assert.Null(account.ProExpiration);
        Assert.False(account.UserFollow!.Status);
        Assert.False(account.IsBlocked);
        Assert.Null(account.Bio);
        Assert.Null(account.Avatar);
    }

    [Fact]
    public async Task GetAccount_reads_text_beyond_ascii()
    {
        Account account = await Anonymous.Account.GetAccountAsync("ada_l");

        AssertSent("GET", "/3/account/ada_l", ClientId);
        Assert.Equal("I saw a duck once. – \"quack\" \U0001F986", account.Bio);
        Assert.Equal("default/ada_l", account.AvatarName);
        Assert.Equal($"{Server.BaseAddress}user/ada_l/avatar", account.Avatar);
    }

    [Theory]
    [InlineData("a b/c", "a%20b%2Fc")]
    [InlineData("ü?#%", "%C3%BC%3F%23%25")]
    public async Task GetAccount_escapes_what_would_end_a_segment(string username, string segment)
    {
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Account.GetAccountAsync(username));

        AssertSent("GET", "/3/account/" + segment, ClientId);
    }

    [Fact]
    public async Task GetAccountImages_lists_the_newest_first()
    {
        IReadOnlyList<Image> images = await User.Account.GetAccountImagesAsync("me");

        AssertSent("GET", "/3/account/me/images", Bearer);
        Assert.Equal([-1, -2, -3, -4], images.Select(static image => (image.Datetime - Now).TotalDays));
        Assert.All(images, static image => Assert.NotNull(image.Deletehash));
        Assert.Equal([false, true, false, false], images.Select(static image => image.Animated));
    }

    [Fact]
    public async Task GetAccountAlbums_lists_to_the_owner_what_others_do_not_see()
    {
        IReadOnlyList<Album> own = await User.Account.GetAccountAlbumsAsync("me");
        AssertSent("GET", "/3/account/me/albums", Bearer);
        IReadOnlyList<Album> seen = await Anonymous.Account.GetAccountAlbumsAsync("local_user");
        AssertSent("GET", "/3/account/local_user/albums", ClientId);

        Assert.Equal([("Drafts", 0L), ("Holiday", 1L)], own.Select(static album => (album.Title!, album.Order!.Value)));
        Assert.Equal(["Holiday"], seen.Select(static album => album.Title));
        Assert.All(own, static album => Assert.Null(album.Images));
    }

    [Fact]
    public async Task GetAccountComments_lists_the_newest_first()
    {
        IReadOnlyList<Comment> comments = await Anonymous.Account.GetAccountCommentsAsync("local_user");

        AssertSent("GET", "/3/account/local_user/comments", ClientId);
        Assert.Equal(6, comments.Count);
        Assert.All(comments, static comment => Assert.Equal("It's exactly what it says.", comment.CommentValue));
        Assert.Equal(Now.AddMinutes(-1 - (5 * 5)).AddSeconds((6 * 5) + 1), comments[0].Datetime);
        Assert.True(comments[1].OnAlbum);
        Assert.NotNull(comments[1].AlbumCover);
        Assert.Empty(comments[0].Children!);
    }

    [Fact]
    public async Task GetAccountFavorites_lists_images_and_albums_even_from_outside_the_gallery()
    {
        IReadOnlyList<GalleryItem> favorites = await User.Account.GetAccountFavoritesAsync("me");

        AssertSent("GET", "/3/account/me/favorites", Bearer);
        GalleryAlbum album = Assert.IsType<GalleryAlbum>(favorites[0]);
        Assert.Null(album.Privacy);
        Assert.Null(album.Layout);
        Assert.Null(album.CoverWidth);
        Assert.Null(album.Score);
        Assert.True(album.Favorite);
        Assert.IsType<GalleryImage>(favorites[1]);
        GalleryImage outside = Assert.IsType<GalleryImage>(favorites[2]);
        Assert.Equal(Now.AddDays(-3), outside.Datetime);
        Assert.Null(outside.Ups);
    }

    [Fact]
    public async Task GetAccountGalleryFavorites_lists_posts_alone()
    {
        IReadOnlyList<GalleryItem> favorites = await Anonymous.Account.GetAccountGalleryFavoritesAsync("local_user");

        AssertSent("GET", "/3/account/local_user/gallery_favorites", ClientId);
        Assert.Equal([typeof(GalleryAlbum), typeof(GalleryImage)], favorites.Select(static item => item.GetType()));
    }

    [Fact]
    public async Task GetAccountSubmissions_lists_what_the_user_posted()
    {
        IReadOnlyList<GalleryItem> submissions = await Anonymous.Account.GetAccountSubmissionsAsync("local_user");

        AssertSent("GET", "/3/account/local_user/submissions", ClientId);
        GalleryImage submission = Assert.IsType<GalleryImage>(Assert.Single(submissions));
        Assert.Equal(("My first submission", 5), (submission.Title, submission.Points));
        Assert.Equal(Now.AddHours(-30), submission.Datetime);
    }

    [Fact]
    public async Task GetAccountSettings_reads_every_setting()
    {
        AccountSettings settings = await User.Account.GetAccountSettingsAsync("me");

        AssertSent("GET", "/3/account/me/settings", Bearer);
        Assert.Equal("user@example.com", settings.Email);
        Assert.Equal(["user@example.com"], settings.ActiveEmails);
        Assert.Equal(AlbumPrivacy.Public, settings.AlbumPrivacy);
        Assert.Null(settings.ProExpiration);
        BlockedUser blocked = Assert.Single(settings.BlockedUsers);
        Assert.Equal((45_454_554, "spam_can"), (blocked.BlockedId, blocked.BlockedUrl));
        Assert.True(settings.MessagingEnabled);
        Assert.False(settings.PublicImages);
        Assert.False(settings.FirstParty);
        Assert.Null(settings.HighQuality);
    }

    [Fact]
    public async Task UpdateAccountSettings_sends_every_field()
    {
        bool done = await User.Account.UpdateAccountSettingsAsync("me", new UpdateAccountSettingsRequest
        {
            Bio = "Hello – world",
            PublicImages = true,
            MessagingEnabled = false,
            AlbumPrivacy = AlbumPrivacy.Secret,
            AcceptedGalleryTerms = false,
            Username = "renamed42",
            ShowMature = true,
            NewsletterSubscribed = true,
        });

        Assert.True(done);
        AssertSent("PUT", "/3/account/me/settings", Bearer);
        AccountSettings settings = await User.Account.GetAccountSettingsAsync("renamed42");
        Assert.Equal(
            (true, false, false, true, true),
            (settings.PublicImages, settings.MessagingEnabled, settings.AcceptedGalleryTerms,
             settings.ShowMature, settings.NewsletterSubscribed));
        Assert.Equal("renamed42", settings.AccountUrl);
        Assert.Equal(AlbumPrivacy.Secret, settings.AlbumPrivacy);
        Assert.Equal("Hello – world", (await Anonymous.Account.GetAccountAsync("renamed42")).Bio);
    }

    [Fact]
    public async Task GetAccountNotifications_has_replies_and_messages()
    {
        Notifications notifications = await User.Account.GetAccountNotificationsAsync();

        AssertSent("GET", "/3/account/me/notifications", Bearer);
        Assert.Equal([322_892_525, 322_892_526], notifications.Replies.Select(static reply => reply.Id));
        Assert.Equal(
            [(322_892_527L, false), (322_892_528L, true)],
            notifications.Messages.Select(static message => (message.Id, message.Viewed)));
        Assert.Equal(
            ["Thanks – I see it now.", "Thanks – I see it now."],
            notifications.Replies.Select(static reply => Assert.IsType<Comment>(reply.Content).CommentValue));
        Assert.Equal(
            ["wow. such message.", "Happy anniversary!\n\nTwo years."],
            notifications.Messages.Select(static message => Assert.IsType<Message>(message.Content).LastMessage));
    }

    [Fact]
    public async Task GetRateLimitCredits_counts_what_asking_costs()
    {
        RateLimitCredits credits = await Anonymous.Account.GetRateLimitCreditsAsync();

        AssertSent("GET", "/3/credits", ClientId);
        Assert.Equal((500, 499), (credits.UserLimit, credits.UserRemaining));
        Assert.Equal((12_500, 12_499), (credits.ClientLimit, credits.ClientRemaining));
        Assert.Equal(Now.AddHours(1), credits.UserReset);
    }
}
