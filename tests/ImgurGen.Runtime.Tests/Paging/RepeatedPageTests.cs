using System.Globalization;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Paging;

/// <summary>Servers that answer with their last page for ever, with the list inside an object that counts on.</summary>
public sealed class RepeatedPageTests
{
    private static readonly ApiDescription Plain = new("Plain", null);

    private static async Task<(List<long> Pages, int Requests)> ReadAsync(bool hasEnvelope, Func<HttpContext, string> payload)
    {
        var operation = new ApiOperation("getPages", HttpMethod.Get, "/pages")
        {
            HasEnvelope = hasEnvelope,
            IsPaged = true,
            PagedList = "pictures",
        };
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.AnswerAsync(
            hasEnvelope ? $$"""{"status":200,"data":{{payload(context)}},"success":true}""" : payload(context)));
        using ApiConnection connection = server.Connect(hasEnvelope ? TestApi.Imgur : Plain);
        var results = new PagedResults<Picture>(
            async (number, token) =>
            {
                ApiRequest request = operation.Request();
                request.AddQuery("page", number.ToString(CultureInfo.InvariantCulture));
                ApiResponse<Album> response = await connection.SendAsync<Album, AlbumCodec>(request, token);
                return response.Select(static album => album.Pictures);
            },
            0);

        List<Page<Picture>> pages = await results.Pages().ToListAsync();
        return ([.. pages.Select(static page => page.Number)], server.Requests.Count);
    }

    private static int PageOf(HttpContext context) => int.Parse(context.Request.Query["page"]!, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_that_repeats_ends_although_the_object_around_it_differs(bool hasEnvelope)
    {
        (List<long> pages, int requests) = await ReadAsync(hasEnvelope, static context =>
        {
            int page = PageOf(context);
            return $$"""{"page":{{page}},"pictures":[{"id":"{{(page == 0 ? "a" : "b")}}"}],"time":"{{page}}:00"}""";
        });

        Assert.Equal([0, 1], pages);
        Assert.Equal(3, requests);
    }

    [Fact]
    public async Task A_list_that_differs_goes_on_although_the_object_around_it_is_the_same()
    {
        (List<long> pages, int requests) = await ReadAsync(true, static context =>
            $$"""{"total":3,"pictures":[{{(PageOf(context) < 3 ? $$"""{"id":"a","views":{{PageOf(context)}}}""" : "")}}],"id":"x"}""");

        Assert.Equal([0, 1, 2], pages);
        Assert.Equal(4, requests);
    }

    // The last of two properties of one name is the one that is read, however its name is written.
    [Fact]
    public async Task The_list_that_is_compared_is_the_one_that_is_read()
    {
        (List<long> pages, int requests) = await ReadAsync(true, static context =>
            $$"""{"pictures":[{"id":"{{PageOf(context)}}"}],"p\u0069ctures":[{"id":"same"}]}""");

        Assert.Equal([0], pages);
        Assert.Equal(2, requests);
    }
}
