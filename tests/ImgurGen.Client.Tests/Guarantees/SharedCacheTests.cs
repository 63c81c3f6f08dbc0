using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Guarantees;

public sealed class SharedCacheTests : ImgurTest
{
    [Fact]
    public async Task A_picture_read_twice_is_confirmed_by_a_304_that_costs_a_credit()
    {
        string id = (await UploadAsync(Anonymous)).Id;

        ApiResponse<Image> first = await Anonymous.Image.GetImageResponseAsync(id);
        ApiResponse<Image> second = await Anonymous.Image.GetImageResponseAsync(id);

        Assert.Equal((false, true), (first.FromCache, second.FromCache));
        Assert.Equal(first.Payload.Link, second.Payload.Link);
        Assert.Equal(first.ETag, second.ETag);
        Assert.Equal(first.ETag?.ToString(), Server.Requests[^1].Headers["If-None-Match"]);
        Assert.Equal(first.RateLimits?.User?.Remaining - 1, second.RateLimits?.User?.Remaining);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task Two_users_of_one_cache_each_keep_their_own_answer()
    {
        // Only its owner is told an image's deletehash.
        string id = (await UploadAsync(User)).Id;
        ImgurClient stranger = User.With(new ClientIdCredential(Options.ClientId));

        for (int round = 0; round < 3; round++)
        {
            ApiResponse<Image> own = await User.Image.GetImageResponseAsync(id);
            ApiResponse<Image> strangers = await stranger.Image.GetImageResponseAsync(id);

            Assert.NotNull(own.Payload.Deletehash);
            Assert.Null(strangers.Payload.Deletehash);
            Assert.Equal((round > 0, round > 0), (own.FromCache, strangers.FromCache));
        }
    }
}
