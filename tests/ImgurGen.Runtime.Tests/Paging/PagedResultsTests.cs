using System.Net;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Paging;

public sealed class PagedResultsTests
{
    private static PagedResults<string> Of(List<long> asked, long first, params string[][] pages) => new(
        (number, _) =>
        {
            asked.Add(number);
            IReadOnlyList<string> items = pages[Math.Min((int)(number - first), pages.Length - 1)];
            return Task.FromResult(new ApiResponse<IReadOnlyList<string>>(HttpStatusCode.OK, items));
        },
        first);

    private static async Task<List<string>> ItemsAsync(PagedResults<string> results)
    {
        List<string> items = [];
        await foreach (string item in results)
            items.Add(item);
        return items;
    }

    [Fact]
    public async Task The_list_ends_at_an_empty_page()
    {
        List<long> asked = [];

        Assert.Equal(["a", "b", "c"], await ItemsAsync(Of(asked, 1, ["a", "b"], ["c"], [])));
        Assert.Equal([1, 2, 3], asked);
    }

    [Fact]
    public async Task The_list_ends_at_a_page_that_repeats_the_last()
    {
        List<long> asked = [];

        Assert.Equal(["a", "b"], await ItemsAsync(Of(asked, 0, ["a"], ["b"])));
        Assert.Equal([0, 1, 2], asked);
    }

    [Fact]
    public async Task The_list_ends_at_a_page_whose_payload_is_null()
    {
        var results = new PagedResults<string>(
            (number, _) => Task.FromResult(new ApiResponse<IReadOnlyList<string>>(HttpStatusCode.OK, number == 0 ? ["a"] : null!)), 0);

        Assert.Equal(["a"], await ItemsAsync(results));
    }

    [Fact]
    public async Task A_page_that_only_resembles_the_last_does_not_end_the_list() =>
        Assert.Equal(["a", "b", "a", "c", "a", "b"], await ItemsAsync(Of([], 0, ["a", "b"], ["a", "c"], ["a", "b"], [])));

    [Fact]
    public async Task A_page_is_asked_for_only_when_the_loop_gets_there()
    {
        List<long> asked = [];
        await foreach (string item in Of(asked, 0, ["a", "b"], ["c"], []))
        {
            if (item == "b")
                break;
        }

        Assert.Equal([0], asked);
    }

    [Fact]
    public async Task Whole_pages_have_a_number_and_their_answer()
    {
        List<Page<string>> pages = [];
        await foreach (Page<string> page in Of([], 3, ["a", "b"], ["c"], []).Pages())
            pages.Add(page);

        Assert.Equal([3, 4], pages.Select(page => page.Number));
        Assert.Equal(["c"], pages[1].Items);
        Assert.Equal(HttpStatusCode.OK, pages[1].Response.StatusCode);
    }

    [Fact]
    public async Task Each_enumeration_asks_anew()
    {
        List<long> asked = [];
        PagedResults<string> results = Of(asked, 0, ["a"], []);
        await ItemsAsync(results);
        await ItemsAsync(results);

        Assert.Equal([0, 1, 0, 1], asked);
    }

    [Fact]
    public async Task Either_token_ends_the_list()
    {
        using var own = new CancellationTokenSource();
        using var loop = new CancellationTokenSource();
        CancellationToken seen = default;
        var results = new PagedResults<string>(
            (_, token) =>
            {
                seen = token;
                return Task.FromResult(new ApiResponse<IReadOnlyList<string>>(HttpStatusCode.OK, ["a"]));
            },
            0,
            own.Token);

        await foreach (string item in results.WithCancellation(loop.Token))
        {
            Assert.False(seen.IsCancellationRequested);
            await loop.CancelAsync();
            Assert.True(seen.IsCancellationRequested);
            break;
        }

        await foreach (string item in results)
        {
            await own.CancelAsync();
            Assert.True(seen.IsCancellationRequested);
            break;
        }
    }

    // Models have no equality: without the bytes they came from, the second list would not end.
    [Fact]
    public async Task Pages_of_models_are_compared_by_the_bytes_of_their_payload()
    {
        var operation = new ApiOperation("getPages", HttpMethod.Get, "/pages") { HasEnvelope = true, IsPaged = true };
        int status = 200;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.AnswerAsync(
            $$"""{"data":[{{(context.Request.Query["page"] == "0" ? "1" : "2")}}],"success":true,"status":{{status++}}}"""));
        using ApiConnection connection = server.Connect();
        var results = new PagedResults<object>(
            async (number, token) =>
            {
                var request = new ApiRequest(operation);
                request.AddPath("/pages");
                request.AddQuery("page", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                ApiResponse<IReadOnlyList<long>> response = await connection.SendAsync<IReadOnlyList<long>, ListCodec<long, Int64Codec>>(request, token);
                return response.Select<IReadOnlyList<object>>(numbers => [.. numbers.Select(_ => new object())]);
            },
            0);

        int count = 0;
        await foreach (object item in results)
            count++;

        Assert.Equal(2, count);
        Assert.Equal(3, server.Requests.Count);
    }
}
