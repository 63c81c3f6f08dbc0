using System.Net;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class CredentialTests : LocalServerTest
{
    // The rows of Imgur's table of endpoints that ask for a user.
    [Theory]
    [InlineData("POST", "/3/comment/1/report")]
    [InlineData("POST", "/3/gallery/image/x/report")]
    [InlineData("POST", "/3/gallery/album/x")]
    [InlineData("POST", "/3/gallery/x")]
    [InlineData("DELETE", "/3/gallery/x")]
    [InlineData("POST", "/3/gallery/x/comment")]
    [InlineData("POST", "/3/gallery/x/comment/1")]
    [InlineData("POST", "/3/gallery/tags/x")]
    [InlineData("POST", "/3/gallery/x/vote/tag/cats/up")]
    [InlineData("DELETE", "/3/gallery/x/vote/tag/cats/up")]
    [InlineData("GET", "/3/account/local_user/images/0")]
    [InlineData("GET", "/3/account/local_user/images/ids/0")]
    [InlineData("GET", "/3/account/local_user/images/count")]
    [InlineData("GET", "/3/account/local_user/image/x")]
    [InlineData("DELETE", "/3/account/local_user/image/x")]
    [InlineData("DELETE", "/3/account/local_user/album/x")]
    [InlineData("DELETE", "/3/account/local_user/comment/1")]
    [InlineData("GET", "/3/account/local_user/favorites/0/newest")]
    [InlineData("GET", "/3/account/local_user/avatar")]
    [InlineData("POST", "/3/account/me/delete")]
    [InlineData("POST", "/3/account/me/follow/tag/cats")]
    [InlineData("DELETE", "/3/account/me/follow/tag/cats")]
    [InlineData("GET", "/3/account/local_user/notifications/replies")]
    [InlineData("POST", "/3/account/local_user/verifyemail")]
    [InlineData("GET", "/3/account/local_user/verifyemail")]
    [InlineData("GET", "/3/g/custom/viral/week/0")]
    [InlineData("GET", "/3/g/custom/x")]
    [InlineData("PUT", "/3/g/custom/add_tags")]
    [InlineData("DELETE", "/3/g/custom/remove_tags")]
    [InlineData("GET", "/3/g/filtered/viral/week/0")]
    [InlineData("POST", "/3/g/block_tag")]
    [InlineData("POST", "/3/g/unblock_tag")]
    [InlineData("GET", "/3/conversations")]
    [InlineData("GET", "/3/conversations/620/1/0")]
    [InlineData("POST", "/3/conversations/ada_l")]
    [InlineData("DELETE", "/3/conversations/620")]
    [InlineData("POST", "/3/conversations/block/ada_l")]
    [InlineData("POST", "/3/conversations/report/ada_l")]
    public async Task What_is_a_users_own_is_refused_to_an_application(string method, string path)
        => Assert.Equal((401, "Authentication required"), await RefusalAsync(method, path, Application));

    [Theory]
    [InlineData("/3/gallery/search/time/all/0?q=cat")]
    [InlineData("/3/gallery/random/random/0")]
    [InlineData("/3/gallery/r/pics/time/week/0")]
    [InlineData("/3/gallery/t/cats/viral/week/0")]
    [InlineData("/3/gallery/tag_info/cats")]
    [InlineData("/3/account/local_user/albums/0")]
    [InlineData("/3/account/local_user/albums/ids/0")]
    [InlineData("/3/account/local_user/albums/count")]
    [InlineData("/3/account/local_user/comments/newest/0")]
    [InlineData("/3/account/local_user/comments/ids/newest/0")]
    [InlineData("/3/account/local_user/comments/count")]
    [InlineData("/3/account/local_user/gallery_favorites/0/newest")]
    [InlineData("/3/account/local_user/submissions/0")]
    [InlineData("/3/account/local_user/gallery_profile")]
    [InlineData("/3/account/nobody_at_all/available_avatars")]
    [InlineData("/3/g/memes/viral/week/0")]
    public async Task What_everybody_may_read_asks_for_an_application(string path)
    {
        await DataAsync("GET", path, Application);

        Assert.Equal((401, "Authentication required"), await RefusalAsync("GET", path, credential: null));
    }

    [Theory]
    [InlineData("/3/comment/2400000000/reply")]
    [InlineData("/3/gallery/image")]
    public async Task What_the_vendors_file_invented_is_not_there(string path)
    {
        using HttpResponseMessage response = await SendAsync("POST", path, User);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/3/account/me/images/0?perPage=101")]
    [InlineData("GET", "/3/account/me/images/0?perPage=0")]
    [InlineData("GET", "/3/gallery/random/random/51")]
    [InlineData("GET", "/3/gallery/search/rising/all/0?q=cat")]
    [InlineData("GET", "/3/gallery/search?q=cat&sort=top")]
    [InlineData("GET", "/3/gallery/r/pics/viral/week/0")]
    [InlineData("GET", "/3/conversations/620/0/0")]
    [InlineData("GET", "/3/gallery/t/cats/viral/week/0?perPage=10")]
    public async Task What_Imgur_would_ignore_is_refused_and_noted(string method, string path)
    {
        (int status, _) = await RefusalAsync(method, path, User);

        Assert.Equal(400, status);
        Assert.Single(Server.Complaints);
    }
}
