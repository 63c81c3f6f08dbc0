using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Distributed;

namespace Gallery.Accounts;

/// <summary>Keeps who is signed in on the server. Each sign-in has a key of its own, which is all that the cookie holds.</summary>
internal sealed class TicketStore(IDistributedCache cache) : ITicketStore
{
    private const int KeyBytes = 32;

    /// <summary>A key that nobody can guess.</summary>
    public static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        string key = NewKey();
        await RenewAsync(key, ticket);
        return key;
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => cache.SetAsync(
        Entry(key),
        TicketSerializer.Default.Serialize(ticket),
        new DistributedCacheEntryOptions { AbsoluteExpiration = ticket.Properties.ExpiresUtc });

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
        => await cache.GetAsync(Entry(key)) is { } stored ? TicketSerializer.Default.Deserialize(stored) : null;

    public Task RemoveAsync(string key) => cache.RemoveAsync(Entry(key));

    private static string Entry(string key) => "ticket:" + key;
}
