using System.Text.Json;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class GalleryTests : CliTest
{
    [Fact]
    public async Task The_gallery_is_a_table_with_titles_views_and_points()
    {
        CliRun json = (await RunAsync("gallery", "--json", "--limit", "1")).Ended(ExitCode.Done);
        CliRun table = (await RunAsync("gallery", "--limit", "1")).Ended(ExitCode.Done);

        JsonElement post = json.Json.EnumerateArray().Single();
        string row = table.Lines.Single(line => line.Contains(post.GetProperty("id").GetString()!, StringComparison.Ordinal));
        Assert.Contains(post.GetProperty("views").GetInt64().ToString("N0"), row, StringComparison.Ordinal);
        Assert.Contains(post.GetProperty("points").GetInt64().ToString("N0"), row, StringComparison.Ordinal);
        Assert.DoesNotContain("(untitled)", row, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', table.Output);
    }

    [Fact]
    public async Task Pages_are_asked_for_until_there_are_enough_posts()
    {
        CliRun run = (await RunAsync("gallery", "--json", "--limit", "11")).Ended(ExitCode.Done);

        Assert.Equal(11, run.Json.GetArrayLength());
        Assert.Equal(
            ["/3/gallery/hot/viral/day/0", "/3/gallery/hot/viral/day/1"], Server.Requests.Select(static request => request.Path));
    }

    [Fact]
    public async Task Section_order_and_time_are_those_of_the_command_line()
    {
        (await RunAsync("gallery", "--section", "top", "--sort", "top", "--window", "year", "-n", "1")).Ended(ExitCode.Done);

        Assert.Equal("/3/gallery/top/top/year/0", Server.Requests.Single().Path);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task A_search_sends_its_words_and_its_filters()
    {
        CliRun run = (await RunAsync("search", "cat", "still", "--type", "anigif", "--size", "big", "--json")).Ended(ExitCode.Done);

        Assert.Equal("/3/gallery/search/time/all/0", Server.Requests[0].Path);
        Assert.Equal("q=cat%20still&q_type=anigif&q_size_px=big", Server.Requests[0].Query);
        Assert.Equal(JsonValueKind.Array, run.Json.ValueKind);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_writes_no_table()
    {
        CliRun run = (await RunAsync("search", "nothing-is-called-this")).Ended(ExitCode.Done);

        Assert.Equal(("", "There are no such posts.\n"), (run.Output, run.Messages));
    }
}
