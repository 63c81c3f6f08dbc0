using System.Text;

namespace ImgurGen.Runtime.Tests.Caching;

public sealed class MemoryResponseCacheTests
{
    // Each entry counts its body and 1 KiB beside it.
    private readonly MemoryResponseCache cache = new(maxBytes: 10 * 2048);

    private static CachedResponse Response(string text, int length = 1024) => new("\"v\"", Encoding.ASCII.GetBytes(text.PadRight(length)));

    private async Task<string?> FindAsync(string key) =>
        await cache.FindAsync(key, CancellationToken.None) is { } found ? Encoding.ASCII.GetString(found.Body.Span).TrimEnd() : null;

    private ValueTask StoreAsync(string key, CachedResponse response) => cache.StoreAsync(key, response, CancellationToken.None);

    [Fact]
    public async Task What_was_not_used_for_longest_goes_first()
    {
        for (int number = 0; number < 10; number++)
            await StoreAsync($"{number}", Response($"{number}"));
        Assert.Equal("0", await FindAsync("0"));

        await StoreAsync("10", Response("10"));

        Assert.Null(await FindAsync("1"));
        Assert.Equal("0", await FindAsync("0"));
        Assert.Equal("10", await FindAsync("10"));
    }

    [Fact]
    public async Task An_entry_is_replaced_and_removed()
    {
        await StoreAsync("a", Response("old"));
        await StoreAsync("a", Response("new"));
        Assert.Equal("new", await FindAsync("a"));

        await cache.RemoveAsync("a", CancellationToken.None);
        Assert.Null(await FindAsync("a"));
    }

    [Fact]
    public async Task What_would_take_more_than_a_quarter_is_not_kept_and_ends_what_it_replaces()
    {
        await StoreAsync("a", Response("small"));
        await StoreAsync("a", Response("large", 5 * 1024));

        Assert.Null(await FindAsync("a"));
    }

    [Fact]
    public async Task Headers_count_too()
    {
        var response = new CachedResponse("\"v\"", default) { Headers = [new("X-Long", new string('x', 5 * 1024))] };

        await StoreAsync("a", response);

        Assert.Null(await cache.FindAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task Many_at_once_keep_it_within_its_bounds()
    {
        await Parallel.ForAsync(0, 2000, async (number, _) =>
        {
            await StoreAsync($"{number % 50}", Response($"{number % 50}"));
            string? found = await FindAsync($"{number % 50}");
            Assert.True(found is null || found == $"{number % 50}");
        });

        int kept = 0;
        for (int number = 0; number < 50; number++)
            kept += await FindAsync($"{number}") is null ? 0 : 1;
        Assert.Equal(10, kept);
    }
}
