namespace ImgurGen.Runtime.Tests.Paging;

public sealed class LimitTests
{
    [Theory]
    [InlineData(1, "a", 1)]
    [InlineData(2, "ab", 1)]
    [InlineData(3, "abc", 2)]
    [InlineData(4, "abcd", 2)]
    [InlineData(5, "abcde", 3)]
    [InlineData(9, "abcde", 4)]
    public async Task No_page_is_asked_for_once_there_are_as_many_items(long limit, string items, int requests)
    {
        var pages = new ScriptedPages(["a", "b"], ["c", "d"], ["e"]);

        Assert.Equal(items, string.Concat(await pages.Results().Limit(limit).ToListAsync()));
        Assert.Equal(requests, pages.Asked.Count);
    }

    [Fact]
    public async Task A_limit_of_nothing_asks_for_nothing()
    {
        var pages = new ScriptedPages(["a"]);

        Assert.Empty(await pages.Results().Limit(0).ToListAsync());
        Assert.Empty(await pages.Results().Limit(0).Prefetch().Pages().ToListAsync());
        Assert.Empty(pages.Asked);
    }

    [Fact]
    public void A_limit_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>("items", () => new ScriptedPages().Results().Limit(-1));

    [Fact]
    public async Task Of_two_limits_the_smaller_holds()
    {
        var pages = new ScriptedPages(["a", "b", "c"]);

        Assert.Equal(["a", "b"], await pages.Results().Limit(2).Limit(3).ToListAsync());
        Assert.Equal(["a", "b"], await pages.Results().Limit(3).Limit(2).ToListAsync());
    }

    [Fact]
    public async Task The_last_page_is_cut_and_its_answer_is_not()
    {
        var pages = new ScriptedPages(["a", "b"], ["c", "d"]);

        List<Page<string>> found = await pages.Results().Limit(3).Pages().ToListAsync();

        Assert.Equal([["a", "b"], ["c"]], found.Select(static page => page.Items));
        Assert.Equal(["c", "d"], found[1].Response.Payload);
        Assert.Equal(1, found[1].Number);
    }

    [Fact]
    public async Task The_list_that_a_limit_was_made_of_stays_as_it_was()
    {
        var pages = new ScriptedPages(["a", "b"]);
        PagedResults<string> all = pages.Results();
        PagedResults<string> some = all.Limit(1);

        Assert.Equal(["a"], await some.ToListAsync());
        Assert.Equal(["a"], await some.ToListAsync());
        Assert.Equal(["a", "b"], await all.ToListAsync());
    }

    [Theory]
    [InlineData(0, 1, "abcd", "0 1")]
    [InlineData(1, 1, "cd", "1")]
    [InlineData(2, 1, "", "")]
    public async Task A_list_ends_after_its_last_page(long first, long last, string items, string asked)
    {
        var pages = new ScriptedPages(["a", "b"], ["c", "d"], ["e"]);

        Assert.Equal(items, string.Concat(await pages.Results(first, last).ToListAsync()));
        Assert.Equal(items, string.Concat(await pages.Results(first, last).Prefetch().ToListAsync()));
        Assert.Equal($"{asked} {asked}".Trim(), string.Join(' ', pages.Asked));
    }

    [Fact]
    public async Task A_cancelled_token_ends_a_limited_list_with_itself()
    {
        using var source = new CancellationTokenSource();
        var pages = new ScriptedPages(["a"], ["b"], ["c"]);
        List<string> items = [];

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (string item in pages.Results().Limit(3).WithCancellation(source.Token))
            {
                items.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(["a"], items);
        Assert.Equal([0], pages.Asked);
    }
}
