using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>One image, album or comment by way of its owner.</summary>
public sealed class AccountItemOperationsTests : OperationTest
{
    [Fact]
    public async Task GetAccountImage_reads_one()
    {
        Image uploaded = await UploadAsync(User, "Mine");

        Image image = await User.Account.GetAccountImageAsync("me", uploaded.Id);

        AssertSent("GET", $"/3/account/me/image/{uploaded.Id}", Bearer);
        Assert.Equal(("Mine", uploaded.Deletehash), (image.Title, image.Deletehash));
        Assert.Equal((3, 2, 100), (image.Width, image.Height, image.Size));
    }

    [Fact]
    public async Task GetAccountImage_finds_none_of_somebody_else()
    {
        Image uploaded = await UploadAsync(Anonymous);

        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Account.GetAccountImageAsync("me", uploaded.Id));
    }

    [Fact]
    public async Task DeleteAccountImage_takes_the_deletehash()
    {
        Image uploaded = await UploadAsync(User);

        Assert.True(await User.Account.DeleteAccountImageAsync("me", uploaded.Deletehash!));

        AssertSent("DELETE", $"/3/account/me/image/{uploaded.Deletehash}", Bearer);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Image.GetImageAsync(uploaded.Id));
    }

    [Fact]
    public async Task DeleteAccountImage_by_its_id_is_an_error_that_comes_as_a_success()
    {
        Image uploaded = await UploadAsync(User);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => User.Account.DeleteAccountImageAsync("me", uploaded.Id));

        Assert.Equal(200, (int)exception.StatusCode!);
        Assert.Contains($"Unable to find an image with the id, {uploaded.Id}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(uploaded.Id, (await User.Image.GetImageAsync(uploaded.Id)).Id);
    }

    [Fact]
    public async Task GetAccountAlbum_shows_the_owner_a_secret_one()
    {
        string id = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Drafts").Id;

        Album album = await User.Account.GetAccountAlbumAsync("me", id);

        AssertSent("GET", $"/3/account/me/album/{id}", Bearer);
        Assert.Equal(("Drafts", AlbumPrivacy.Secret), (album.Title, album.Privacy.Value));
        Assert.Single(album.Images!);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Account.GetAccountAlbumAsync("local_user", id));
        AssertSent("GET", $"/3/account/local_user/album/{id}", ClientId);
    }

    [Fact]
    public async Task DeleteAccountAlbum_leaves_nothing_to_get()
    {
        string id = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Holiday").Id;

        Assert.True(await User.Account.DeleteAccountAlbumAsync("me", id));

        AssertSent("DELETE", $"/3/account/me/album/{id}", Bearer);
        Assert.Equal(["Drafts"], (await User.Account.GetAccountAlbumsAsync("me")).Select(static album => album.Title));
    }

    [Fact]
    public async Task DeleteAccountAlbum_of_somebody_else_is_an_error_that_comes_as_a_success()
    {
        CreatedAlbum album = await Anonymous.Album.CreateAlbumAsync();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => User.Account.DeleteAccountAlbumAsync("me", album.Id));

        Assert.Equal(200, (int)exception.StatusCode!);
        Assert.Contains($"Unable to find an album with the id, {album.Id}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetAccountComment_reads_one()
    {
        Comment listed = (await Anonymous.Account.GetAccountCommentsAsync("local_user"))[2];

        Comment comment = await Anonymous.Account.GetAccountCommentAsync("local_user", listed.Id);

        AssertSent("GET", $"/3/account/local_user/comment/{listed.Id}", ClientId);
        Assert.Equal((listed.Id, "It's exactly what it says.", 48_437_714), (comment.Id, comment.CommentValue, comment.AuthorId));
        Assert.Equal(listed.ImageId, comment.ImageId);
    }

    [Fact]
    public async Task DeleteAccountComment_takes_it_from_the_list()
    {
        long id = (await User.Account.GetAccountCommentsAsync("me"))[0].Id;

        Assert.True(await User.Account.DeleteAccountCommentAsync("me", id));

        AssertSent("DELETE", $"/3/account/me/comment/{id}", Bearer);
        Assert.DoesNotContain(id, (await User.Account.GetAccountCommentsAsync("me")).Select(static comment => comment.Id));
        Assert.True((await User.Comment.GetCommentAsync(id)).Deleted);
    }

    [Fact]
    public async Task DeleteAccountComment_twice_is_an_error_that_comes_as_a_success()
    {
        long id = (await User.Account.GetAccountCommentsAsync("me"))[0].Id;
        await User.Account.DeleteAccountCommentAsync("me", id);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => User.Account.DeleteAccountCommentAsync("me", id));

        Assert.Contains($"Unable to find a comment with the id, {id}", exception.Message, StringComparison.Ordinal);
    }
}
