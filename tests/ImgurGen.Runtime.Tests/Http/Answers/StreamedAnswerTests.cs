using System.Text;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http.Answers;

/// <summary>Answers that are text or bytes.</summary>
public sealed class StreamedAnswerTests
{
    private static readonly ApiOperation Export = new("export", HttpMethod.Get, "/export") { Accept = "text/csv" };

    // RFC 9110, 8.3.2: the charset parameter names the encoding; 0xE9 is é in ISO 8859-1.
    [Fact]
    public async Task Text_is_read_in_the_character_set_that_the_server_names()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/csv; charset=iso-8859-1";
            await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes("caf\u00e9;1"));
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiResponse<string> response = await connection.SendForTextAsync(Export.Request(), CancellationToken.None);

        Assert.Equal("caf\u00e9;1", response.Payload);
        Assert.Equal("text/csv", response.ContentHeaders.ContentType!.MediaType);
        Assert.Equal("text/csv", server.Request.Header("Accept"));
    }

    [Fact]
    public async Task Bytes_are_read_while_they_arrive_and_beyond_what_would_be_buffered()
    {
        var firstIsRead = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[100]);
            await context.Response.Body.FlushAsync();
            await firstIsRead.Task;
            await context.Response.Body.WriteAsync(new byte[5_000]);
        });
        using ApiConnection connection = server.Connect(TestApi.Plain, static options => options.MaxResponseBytes = 1_000);

        ApiResponse<Stream> response = await connection.SendForStreamAsync(Export.Request(), CancellationToken.None);
        await using Stream stream = response.Payload;
        await stream.ReadExactlyAsync(new byte[100]);
        firstIsRead.SetResult();
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest);

        Assert.Equal(5_000, rest.Length);
    }

    [Fact]
    public async Task The_time_of_an_attempt_and_of_the_call_ends_where_the_stream_begins()
    {
        var time = new ManualTime();
        var end = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync("a"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await end.Task;
            await context.Response.Body.WriteAsync("b"u8.ToArray());
        });
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);

        await using Stream stream = (await connection.SendForStreamAsync(Export.Request(), CancellationToken.None)).Payload;
        time.Advance(TimeSpan.FromHours(1));
        end.SetResult();
        using var reader = new StreamReader(stream);

        Assert.Equal("ab", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Disposing_of_the_stream_ends_the_answer()
    {
        var aborted = new TaskCompletionSource();
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            await context.Response.Body.WriteAsync("a"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await aborted.Task;
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Stream stream = (await connection.SendForStreamAsync(Export.Request(), CancellationToken.None)).Payload;
        await stream.DisposeAsync();

        await aborted.Task;
    }

    [Fact]
    public async Task A_failed_call_is_an_exception_and_no_stream()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(404, """{"message":"No such export"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiNotFoundException exception = await Assert.ThrowsAsync<ApiNotFoundException>(
            () => connection.SendForStreamAsync(Export.Request(), CancellationToken.None));
        Assert.Contains("No such export", exception.Message, StringComparison.Ordinal);
    }
}
