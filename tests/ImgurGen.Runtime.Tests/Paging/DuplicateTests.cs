namespace ImgurGen.Runtime.Tests.Paging;

public sealed class DuplicateTests
{
    [Fact]
    public async Task Items_of_earlier_pages_are_dropped()
    {
        var pages = new ScriptedPages(["a", "b"], ["b", "c"], ["a", "d"]);

        Assert.Equal(["a", "b", "c", "d"], await pages.Results().WithoutDuplicates(static item => item).ToListAsync());
    }

    [Fact]
    public async Task A_page_of_nothing_but_duplicates_is_left_out_and_does_not_end_the_list()
    {
        var pages = new ScriptedPages(["a", "b"], ["b", "a"], ["c"]);

        List<Page<string>> found = await pages.Results().WithoutDuplicates(static item => item).Pages().ToListAsync();

        Assert.Equal([0, 2], found.Select(static page => page.Number));
        Assert.Equal([["a", "b"], ["c"]], found.Select(static page => page.Items));
    }

    [Fact]
    public async Task A_page_that_repeats_the_last_ends_the_list_although_all_its_items_are_dropped()
    {
        var pages = new ScriptedPages(["a"], ["a"], ["b"]);

        Assert.Equal(["a"], await pages.Results().WithoutDuplicates(static item => item).ToListAsync());
        Assert.Equal([0, 1], pages.Asked);
    }

    [Fact]
    public async Task The_answer_of_a_page_keeps_what_is_dropped()
    {
        var pages = new ScriptedPages(["a", "b"], ["b", "c"]);

        Page<string> second = (await pages.Results().WithoutDuplicates(static item => item).Pages().ToListAsync())[1];

        Assert.Equal(["c"], second.Items);
        Assert.Equal(["b", "c"], second.Response.Payload);
    }

    [Fact]
    public async Task Items_are_told_apart_by_their_key_and_those_without_are_kept()
    {
        var pages = new ScriptedPages(["a1", "?"], ["a2", "?", "b1"]);

        Assert.Equal(
            ["a1", "?", "?", "b1"],
            await pages.Results().WithoutDuplicates(static item => item == "?" ? null : (char?)item[0]).ToListAsync());
    }

    [Fact]
    public async Task Each_enumeration_begins_anew()
    {
        PagedResults<string> results = new ScriptedPages(["a"], ["a", "b"]).Results().WithoutDuplicates(static item => item);

        Assert.Equal(["a", "b"], await results.ToListAsync());
        Assert.Equal(["a", "b"], await results.ToListAsync());
    }

    [Fact]
    public async Task An_item_that_either_of_two_keys_knows_is_dropped()
    {
        var pages = new ScriptedPages(["a1"], ["a2"], ["b2"], ["c3"]);

        Assert.Equal(
            ["a1", "c3"],
            await pages.Results().WithoutDuplicates(static item => item[0]).WithoutDuplicates(static item => item[1]).ToListAsync());
    }

    [Fact]
    public async Task What_is_dropped_does_not_count_for_a_limit_in_whichever_order_they_were_said()
    {
        var pages = new ScriptedPages(["a", "b"], ["b", "c"], ["d"]);

        Assert.Equal(["a", "b", "c"], await pages.Results().Limit(3).WithoutDuplicates(static item => item).ToListAsync());
        Assert.Equal(["a", "b", "c"], await pages.Results().WithoutDuplicates(static item => item).Limit(3).ToListAsync());
        Assert.Equal([0, 1, 0, 1], pages.Asked);
    }

    [Fact]
    public async Task A_cancelled_token_ends_a_list_of_duplicates()
    {
        using var source = new CancellationTokenSource();
        string[][] shifting = [["a", "b"], ["b", "a"]];
        int asked = 0;
        var endless = new PagedResults<string>(
            async (number, _) =>
            {
                if (++asked == 5)
                    await source.CancelAsync();
                return new ApiResponse<IReadOnlyList<string>>(System.Net.HttpStatusCode.OK, shifting[number % 2]);
            },
            0);
        List<string> items = [];

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (string item in endless.WithoutDuplicates(static item => item).WithCancellation(source.Token))
                items.Add(item);
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(["a", "b"], items);
        Assert.Equal(5, asked);
    }
}
