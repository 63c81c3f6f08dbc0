using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Errors;

public sealed class CredentialTests : ImgurTest
{
    // Every operation that the documentation gives to signed-in users alone.
    public static TheoryData<string> UserOperations => new(Calls.Keys);

    private static Dictionary<string, Func<ImgurClient, Task>> Calls { get; } = new()
    {
        ["favoriteImage"] = static client => client.Image.FavoriteImageAsync("AbCdEfG"),
        ["favoriteAlbum"] = static client => client.Album.FavoriteAlbumAsync("AbCdEfG"),
        ["voteGalleryItem"] = static client => client.Gallery.VoteGalleryItemAsync("AbCdEfG", Vote.Up),
        ["reportGalleryItem"] = static client => client.Gallery.ReportGalleryItemAsync("AbCdEfG"),
        ["submitImageToGallery"] = static client => client.Gallery.SubmitImageToGalleryAsync("AbCdEfG", new() { Title = "T" }),
        ["createComment"] = static client => client.Comment.CreateCommentAsync(new() { ImageId = "AbCdEfG", Comment = "C" }),
        ["replyToComment"] = static client => client.Comment.ReplyToCommentAsync(1, new() { ImageId = "AbCdEfG", Comment = "C" }),
        ["voteOnComment"] = static client => client.Comment.VoteOnCommentAsync(1, Vote.Down),
        ["deleteComment"] = static client => client.Comment.DeleteCommentAsync(1),
        ["getAccountImages"] = static client => client.Account.GetAccountImagesAsync("me"),
        ["getAccountFavorites"] = static client => client.Account.GetAccountFavoritesAsync("me"),
        ["getAccountSettings"] = static client => client.Account.GetAccountSettingsAsync("me"),
        ["updateAccountSettings"] = static client => client.Account.UpdateAccountSettingsAsync("me"),
        ["getAccountNotifications"] = static client => client.Account.GetAccountNotificationsAsync(),
        ["getNotification"] = static client => client.Notification.GetNotificationAsync(1),
        ["markNotificationViewed"] = static client => client.Notification.MarkNotificationViewedAsync(1),
    };

    [Theory]
    [MemberData(nameof(UserOperations))]
    public async Task What_only_a_user_may_do_fails_before_anything_is_sent(string operation)
    {
        ApiCredentialException exception = await Assert.ThrowsAsync<ApiCredentialException>(() => Calls[operation](Anonymous));

        Assert.Equal(operation, exception.OperationId);
        Assert.Contains(operation, exception.Message, StringComparison.Ordinal);
        Assert.Contains("OAuth2", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Options.ClientId, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Without_a_credential_nothing_is_sent_either()
    {
        using ImgurClient nobody = CreateClient(credential: null);

        await Assert.ThrowsAsync<ApiCredentialException>(() => nobody.Gallery.GetGalleryAsync());
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Of_both_credentials_together_the_users_is_sent_wherever_it_may_be()
    {
        using ImgurClient both = CreateClient(ApiCredential.Combine(
            [new ClientIdCredential(Options.ClientId), new BearerTokenCredential(Options.AccessToken)]));

        await both.Gallery.GetGalleryAsync();
        AssertSent("GET", "/3/gallery/hot/viral/day/0", Bearer);
        await both.Account.GetAccountSettingsAsync("me");
        AssertSent("GET", "/3/account/me/settings", Bearer);
    }

    [Fact]
    public async Task An_expired_token_is_an_authentication_error_although_the_status_is_403()
    {
        using ImgurClient expired = CreateClient(new BearerTokenCredential("expired-secret"));

        ApiAuthenticationException exception =
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => expired.Account.GetAccountAsync("me"));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("The access token provided is invalid.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("expired-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_client_id_is_an_authentication_error_although_the_status_is_403()
    {
        using ImgurClient stranger = CreateClient(new ClientIdCredential("not-registered"));

        ApiAuthenticationException exception =
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => stranger.Tags.GetDefaultTagsAsync());

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("Invalid client_id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_that_asks_for_itself_is_told_to_log_in()
    {
        ApiAuthenticationException exception =
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => Anonymous.Account.GetAccountAsync("me"));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
        Assert.Contains("Authentication required", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_another_is_forbidden()
    {
        ApiForbiddenException exception =
            await Assert.ThrowsAsync<ApiForbiddenException>(() => User.Account.GetAccountSettingsAsync("ada_l"));

        Assert.Contains("These actions are forbidden.", exception.Message, StringComparison.Ordinal);
    }
}
