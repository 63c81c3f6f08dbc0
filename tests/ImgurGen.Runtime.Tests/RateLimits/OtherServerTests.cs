using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>Operations with a server of their own have limits of their own.</summary>
public sealed class OtherServerTests
{
    [Fact]
    public async Task The_limits_of_another_server_are_its_own()
    {
        await using CreditServer api = await CreditServer.StartAsync();
        await using CreditServer other = await CreditServer.StartAsync();
        api.User = 100;
        other.User = 1;
        var elsewhere = new ApiOperation("search", HttpMethod.Get, "/search") { HasEnvelope = true, BaseAddress = other.Server.Address };
        var here = new ApiOperation("getImage", HttpMethod.Get, "/3/image/{id}") { HasEnvelope = true };
        var description = new ApiDescription("Test", api.Server.Address)
        {
            Envelope = new EnvelopeFormat(),
            OtherServers = [other.Server.Address],
        };
        using ApiConnection connection = ApiConnection.Create(description, new ApiClientOptions { TimeProvider = new ManualTime(), Retry = { MaxRetries = 0 } });

        await connection.SendAsync(here);
        await connection.SendAsync(elsewhere);
        await Assert.ThrowsAsync<ApiRateLimitException>(() => connection.SendAsync(elsewhere));
        await connection.SendAsync(here);

        Assert.Equal(98, connection.RateLimits?.User?.Remaining);
        Assert.Equal((2, 1), (api.Accepted, other.Accepted));
        Assert.Single(other.Server.Requests);
    }
}
