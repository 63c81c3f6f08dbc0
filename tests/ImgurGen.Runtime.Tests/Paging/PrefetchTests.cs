namespace ImgurGen.Runtime.Tests.Paging;

public sealed class PrefetchTests
{
    [Fact]
    public async Task The_next_page_is_asked_for_while_the_loop_works_on_the_present_one_and_never_more()
    {
        var pages = new ScriptedPages(["a", "b"], ["c"], ["d"]);
        List<string> seen = [];

        await foreach (string item in pages.Results().Prefetch())
            seen.Add($"{item}:{string.Join(',', pages.Asked)}");

        Assert.Equal(["a:0,1", "b:0,1", "c:0,1,2", "d:0,1,2,3"], seen);
        Assert.Equal([0, 1, 2, 3], pages.Asked);
    }

    [Fact]
    public async Task A_loop_that_is_left_cancels_what_was_asked_ahead_and_waits_for_its_end()
    {
        var end = new TaskCompletionSource<ApiResponse<IReadOnlyList<string>>>(TaskCreationOptions.RunContinuationsAsynchronously);
        CancellationToken ahead = default;
        var results = new PagedResults<string>(
            (number, token) =>
            {
                ahead = token;
                return number == 0 ? Task.FromResult(new ApiResponse<IReadOnlyList<string>>(System.Net.HttpStatusCode.OK, ["a"])) : end.Task;
            },
            0);
        IAsyncEnumerator<string> items = results.Prefetch().GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        Assert.False(ahead.IsCancellationRequested);

        Task left = items.DisposeAsync().AsTask();

        Assert.True(ahead.IsCancellationRequested);
        Assert.False(left.IsCompleted);
        end.SetException(new ApiUnavailableException("Down."));
        await left;
    }

    [Fact]
    public async Task A_page_that_failed_ahead_and_is_not_wanted_is_nobodys_error()
    {
        var pages = new ScriptedPages(["a"]);
        pages.Hold(1).SetException(new ApiUnavailableException("Down."));
        List<string> items = [];

        await foreach (string item in pages.Results().Prefetch())
        {
            items.Add(item);
            break;
        }

        Assert.Equal(["a"], items);
        Assert.Equal([0, 1], pages.Asked);
    }

    [Fact]
    public async Task An_error_ahead_comes_when_the_loop_gets_there()
    {
        var pages = new ScriptedPages(["a", "b"]);
        var failure = new ApiUnavailableException("Down.");
        pages.Hold(1).SetException(failure);
        List<string> items = [];

        ApiUnavailableException exception = await Assert.ThrowsAsync<ApiUnavailableException>(async () =>
        {
            await foreach (string item in pages.Results().Prefetch())
                items.Add(item);
        });

        Assert.Same(failure, exception);
        Assert.Equal(["a", "b"], items);
    }

    [Fact]
    public async Task What_is_thrown_before_a_request_is_made_comes_when_the_loop_gets_there_too()
    {
        var results = new PagedResults<string>(
            static (number, _) => number == 0
                ? Task.FromResult(new ApiResponse<IReadOnlyList<string>>(System.Net.HttpStatusCode.OK, ["a"]))
                : throw new ObjectDisposedException("client"),
            0);
        List<string> items = [];

        await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
        {
            await foreach (string item in results.Prefetch())
                items.Add(item);
        });

        Assert.Equal(["a"], items);
    }

    [Fact]
    public async Task A_limit_that_the_present_page_reaches_asks_for_nothing_ahead()
    {
        var pages = new ScriptedPages(["a", "b"], ["b", "c"], ["d"]);

        List<string> items = await pages.Results().Limit(3).Prefetch().WithoutDuplicates(static item => item).ToListAsync();

        Assert.Equal(["a", "b", "c"], items);
        Assert.Equal([0, 1], pages.Asked);
    }

    [Fact]
    public async Task Whole_pages_are_asked_for_ahead_too()
    {
        var pages = new ScriptedPages(["a"], ["b"]);
        List<(long Number, int Asked)> seen = [];

        await foreach (Page<string> page in pages.Results().Prefetch().Pages())
            seen.Add((page.Number, pages.Asked.Count));

        Assert.Equal([(0, 2), (1, 3)], seen);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_during_a_page_ends_the_list_although_the_next_has_come()
    {
        using var source = new CancellationTokenSource();
        var pages = new ScriptedPages(["a", "b"], ["c"]);
        List<string> items = [];

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (string item in pages.Results().Prefetch().WithCancellation(source.Token))
            {
                items.Add(item);
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal(["a", "b"], items);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_is_waited_for_is_given_up_by_either_token(bool byTheLoop)
    {
        using var call = new CancellationTokenSource();
        using var loop = new CancellationTokenSource();
        CancellationTokenSource ending = byTheLoop ? loop : call;
        var pages = new ScriptedPages(["a"], ["b"]);
        pages.Hold(1);
        await using IAsyncEnumerator<string> items = pages.Results(call.Token).Prefetch().GetAsyncEnumerator(loop.Token);
        Assert.True(await items.MoveNextAsync());
        ValueTask<bool> waiting = items.MoveNextAsync();

        await ending.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.AsTask());
        Assert.Equal(ending.Token, exception.CancellationToken);
    }
}
