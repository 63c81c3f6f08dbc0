using Imgur;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class UsageTests : CliTest
{
    [Fact]
    public async Task The_help_of_every_command_has_the_exit_codes_and_where_settings_are()
    {
        string[][] commands = [[], ["login"], ["upload"], ["album"], ["album", "create"], ["gallery"], ["search"], ["comments"], ["credits"], ["delete"]];
        foreach (string[] command in commands)
        {
            CliRun run = (await RunAsync([.. command, "--help"])).Ended(ExitCode.Done);

            Assert.Contains("130  interrupted by Ctrl+C", run.Output, StringComparison.Ordinal);
            Assert.Contains("4    a rate limit has run out", run.Output, StringComparison.Ordinal);
            Assert.Contains("IMGUR_CLIENT_ID", run.Output, StringComparison.Ordinal);
            Assert.Contains(Path.Combine(Home, "config.json"), run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData]
    [InlineData("bogus")]
    [InlineData("upload")]
    [InlineData("gallery", "--sort", "bogus")]
    [InlineData("gallery", "--limit", "0")]
    [InlineData("gallery", "--limit", "many")]
    [InlineData("upload", "x.png", "--parallel", "17")]
    [InlineData("upload", "x.png", "--html", "--bbcode")]
    [InlineData("login", "--browser")]
    public async Task A_wrong_command_line_is_told_before_anything_is_sent(params string[] arguments)
    {
        CliRun run = (await RunAsync(arguments)).Ended(ExitCode.Usage);

        Assert.Equal("", run.Output);
        Assert.Contains("--help", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("comments", "")]
    [InlineData("comments", "..")]
    [InlineData("comments", "https://i.imgur.com/..png")]
    [InlineData("album", "show", ".")]
    [InlineData("album", "list", "..")]
    [InlineData("album", "add", "AbCdEfG", "")]
    [InlineData("delete", "AbCdEfG", "..", "--yes")]
    public async Task What_would_address_something_else_is_refused_before_anything_is_sent(params string[] arguments)
    {
        CliRun run = (await RunAsync(arguments)).Ended(ExitCode.Usage);

        Assert.NotEqual("", run.Messages);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Every_value_that_Imgur_takes_can_be_chosen()
    {
        await AssertChoicesAsync<GetGallerySection>("gallery", "--section");
        await AssertChoicesAsync<GetGallerySort>("gallery", "--sort");
        await AssertChoicesAsync<GalleryWindow>("gallery", "--window");
        await AssertChoicesAsync<GallerySort>("search", "--sort");
        await AssertChoicesAsync<GalleryWindow>("search", "--window");
        await AssertChoicesAsync<SearchFileType>("search", "--type");
        await AssertChoicesAsync<SearchImageSize>("search", "--size");
        await AssertChoicesAsync<CommentSort>("comments", "--sort");
    }

    [Fact]
    public async Task Words_that_begin_with_at_are_words()
    {
        (await RunAsync("search", "@ann")).Ended(ExitCode.Done);

        Assert.Equal("q=%40ann", Server.Requests[0].Query);
    }

    private async Task AssertChoicesAsync<TEnum>(string command, string option)
        where TEnum : struct, Enum
    {
        string line = (await RunAsync(command, "--help")).Lines.Single(line => line.TrimStart().StartsWith(option + " <", StringComparison.Ordinal));
        string[] offered = line.Split('<', '>')[1].Split('|');
        Assert.Equal(Enum.GetValues<TEnum>().Select(static value => ((OpenEnum<TEnum>)value).Raw).Order(), offered.Order());
    }
}
