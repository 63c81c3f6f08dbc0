using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class DeprecationTests
{
    [Fact]
    public async Task An_announced_end_is_logged_once_for_each_operation()
    {
        using var logs = new RecordingLogs();
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            // RFC 8594, 3 and RFC 9745, 2.1 (their own examples).
            context.Response.Headers["Sunset"] = "Sat, 31 Dec 2018 23:59:59 GMT";
            context.Response.Headers["Deprecation"] = "@1688169599";
            return context.AnswerAsync("""{"id":"a"}""");
        });
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.LoggerFactory = logs);
        var other = new ApiOperation("getOther", HttpMethod.Get, "/other");

        await connection.SendAsync(TestApi.GetPlain);
        await connection.SendAsync(TestApi.GetPlain);
        await connection.SendAsync(other);

        string[] told = [.. logs.Lines.Where(static line => line.StartsWith("23 ", StringComparison.Ordinal))];
        Assert.Equal(2, told.Length);
        Assert.Contains("getThing is deprecated by the API since @1688169599, and ends on Sat, 31 Dec 2018 23:59:59 GMT", told[0], StringComparison.Ordinal);
        Assert.Contains("getOther", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_logged_where_nothing_is_announced()
    {
        using var logs = new RecordingLogs();
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.LoggerFactory = logs);

        await connection.SendAsync(TestApi.GetPlain);

        Assert.DoesNotContain(logs.Lines, static line => line.StartsWith("23 ", StringComparison.Ordinal));
    }
}
