using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

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

    // RFC 8288, 3 for the links, RFC 9745, 3 and RFC 8594, 6 for their relations.
    [Fact]
    public async Task Only_links_about_the_end_are_logged_and_no_key_that_the_server_repeats()
    {
        using var logs = new RecordingLogs();
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers["Deprecation"] = "@1688169599";
            context.Response.Headers.Append("Link", "<https://api.example/thing?key=k3y%2B5ecret&page=2>; rel=\"next\", </hash-5ecret>; rel=self");
            context.Response.Headers.Append("Link", "<https://docs.example/end?a=1,2&key=k3y%2B5ecret>; title=\"a, b; rel=next\"; rel=\"deprecation help\"");
            context.Response.Headers.Append("Link", "<https://docs.example/sunset>; REL=Sunset");
            return context.AnswerAsync("""{"id":"a"}""");
        });
        var api = new ApiDescription("Keyed", null) { SecuritySchemes = [new ApiKeyScheme("key", "key", ApiKeyLocation.Query)] };
        using ApiConnection connection = server.Connect(api, options =>
        {
            options.Credential = new ApiKeyCredential("k3y+5ecret");
            options.LoggerFactory = logs;
        });

        await connection.SendAsync(new ApiOperation("getThing", HttpMethod.Get, "/thing") { Security = [["key"]] });

        string told = Assert.Single(logs.Lines, static line => line.StartsWith("23 ", StringComparison.Ordinal));
        Assert.EndsWith("more: https://docs.example/end?a=1,2&key=***, https://docs.example/sunset", told.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", logs.All, StringComparison.Ordinal);
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
