using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Http.Answers;

/// <summary>Answers that consist of items.</summary>
public sealed class ItemTests
{
    private static readonly ApiOperation Events = new("watch", HttpMethod.Get, "/watch") { Items = ItemFormat.ServerSentEvents };
    private static readonly ApiOperation EventObjects = new("watch", HttpMethod.Get, "/watch") { Items = ItemFormat.ServerSentEventObjects };
    private static readonly ApiOperation Lines = new("export", HttpMethod.Get, "/export");

    private static async Task<ApiItems<Picture>> PicturesAsync(ApiConnection connection, ApiOperation operation) =>
        (await connection.SendForItemsAsync<Picture, PictureCodec>(operation.Request(), CancellationToken.None)).Payload;

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items)
            list.Add(item);
        return list;
    }

    // WHATWG HTML, 9.2.6: a comment, fields, several data lines joined by a line feed, and an event that the end cuts off.
    [Theory]
    [InlineData(": hello\n\nevent: picture\ndata: {\"id\":\ndata: \"a\",\"views\":1}\n\ndata:{\"id\":\"b\",\"views\":2}\n\ndata: {\"id\":\"c\"")]
    [InlineData("data: {\"id\":\"a\",\"views\":1}\r\n\r\ndata: {\"id\":\"b\",\"views\":2}\r\n\r\ndata: [DONE]\r\n\r\ndata: ignored\r\n\r\n")]
    public async Task The_data_of_events_are_items(string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "text/event-stream", body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal([new Picture("a", 1), new Picture("b", 2)], await ToListAsync(await PicturesAsync(connection, Events)));
    }

    [Fact]
    public async Task Data_that_is_text_is_not_read_as_JSON()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "text/event-stream", "data: say \"hi\"\n\ndata: 1\n\n");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiResponse<ApiItems<string>> response = await connection.SendForItemsAsync<string, StringCodec>(Events.Request(), CancellationToken.None);
        Assert.Equal(["say \"hi\"", "1"], await ToListAsync(response.Payload));
    }

    // OpenAPI 3.2, "Server-Sent Event Streams": each event is an object with the fields of the event.
    [Fact]
    public async Task Events_are_objects_where_the_document_describes_them_so()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "text/event-stream", "event: add\nid: 7\ndata: {}\n\n");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiResponse<ApiItems<System.Text.Json.JsonElement>> response =
            await connection.SendForItemsAsync<System.Text.Json.JsonElement, JsonElementCodec>(EventObjects.Request(), CancellationToken.None);

        System.Text.Json.JsonElement item = Assert.Single(await ToListAsync(response.Payload));
        Assert.Equal("add", item.GetProperty("event").GetString());
        Assert.Equal("{}", item.GetProperty("data").GetString());
        Assert.Equal("7", item.GetProperty("id").GetString());
    }

    // RFC 7464: each text after a record separator, whatever line feeds are in it.
    [Theory]
    [InlineData("application/x-ndjson", "{\"id\":\"a\",\"views\":1}\n\n{\"id\":\"b\",\"views\":2}")]
    [InlineData("application/jsonl", "\uFEFF{\"id\":\"a\",\"views\":1}\r\n{\"id\":\"b\",\"views\":2}\r\n")]
    [InlineData("application/json-seq", "\u001E{\"id\":\"a\",\n\"views\":1}\n\u001E{\"id\":\"b\",\"views\":2}\n")]
    public async Task Records_are_items(string contentType, string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, contentType, body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal([new Picture("a", 1), new Picture("b", 2)], await ToListAsync(await PicturesAsync(connection, Lines)));
    }

    [Fact]
    public async Task An_item_longer_than_the_first_buffer_is_one_item()
    {
        string id = new('x', 100_000);
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "application/jsonl", $"{{\"id\":\"{id}\",\"views\":1}}\n{{\"id\":\"b\",\"views\":2}}\n");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal([new Picture(id, 1), new Picture("b", 2)], await ToListAsync(await PicturesAsync(connection, Lines)));
    }

    [Fact]
    public async Task Each_item_is_there_before_the_next_is_sent()
    {
        var next = new SemaphoreSlim(1);
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            for (int i = 1; i <= 3; i++)
            {
                await next.WaitAsync();
                await context.Response.WriteAsync($"data: {{\"id\":\"a\",\"views\":{i}}}\n\n");
                await context.Response.Body.FlushAsync();
            }
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        long count = 0;
        await foreach (Picture picture in ApiConnection.ItemsAsync(
            token => connection.SendForItemsAsync<Picture, PictureCodec>(Events.Request(), token), CancellationToken.None))
        {
            Assert.Equal(++count, picture.Views);
            next.Release();
        }

        Assert.Equal(3, count);
    }

    [Theory]
    [InlineData("text/event-stream", "data: {\"views\":1}\n\n")]
    [InlineData("application/jsonl", "{\"views\":1}\n")]
    public async Task A_bad_item_is_named_by_its_path(string contentType, string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, contentType, body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiItems<Picture> items = await PicturesAsync(connection, contentType[0] == 't' ? Events : Lines);
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(() => ToListAsync(items));
        Assert.Equal("$.id", exception.JsonPath);
    }

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/jsonl")]
    public async Task An_item_without_an_end_stops_at_the_limit(string contentType)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, contentType, "data: " + new string('x', 200_000));
        using ApiConnection connection = server.Connect(TestApi.Plain, static options => options.MaxResponseBytes = 10_000);

        ApiItems<Picture> items = await PicturesAsync(connection, contentType[0] == 't' ? Events : Lines);
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(() => ToListAsync(items));
        Assert.Contains(nameof(ApiClientOptions.MaxResponseBytes), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_failed_connection()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/jsonl";
            await context.Response.WriteAsync("{\"id\":\"a\",\"views\":1}\n{\"id\"");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAsync<ApiConnectionException>(async () => await ToListAsync(await PicturesAsync(connection, Lines)));
    }

    [Fact]
    public async Task Cancelling_ends_the_enumeration_and_the_answer()
    {
        var aborted = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: {\"id\":\"a\",\"views\":1}\n\n");
            await context.Response.Body.FlushAsync();
            await aborted.Task;
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);
        using var source = new CancellationTokenSource();

        ApiItems<Picture> items = await PicturesAsync(connection, Events);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Picture picture in items.WithCancellation(source.Token))
                await source.CancelAsync();
        });

        await aborted.Task;
        Assert.Throws<InvalidOperationException>(() => items.GetAsyncEnumerator());
    }
}
