using System.Text.Json;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Uploads;

public sealed class UploadTests : CliTest
{
    [Fact]
    public async Task The_links_alone_are_on_the_standard_output_in_the_order_of_the_command_line()
    {
        string[] files = [.. Enumerable.Range(0, 6).Select(number => Write($"{number}.png", Media.Png((byte)number)))];

        CliRun run = (await RunAsync(["upload", .. files, "--parallel", "6"])).Ended(ExitCode.Done);

        using var http = new HttpClient();
        for (int number = 0; number < files.Length; number++)
            Assert.Equal(Media.Png((byte)number), await http.GetByteArrayAsync(run.Lines[number]));
        Assert.Equal(6, run.Lines.Length);
        Assert.Equal("", run.Messages);
        Assert.Empty(Server.Complaints);
    }

    [Theory]
    [InlineData("--markdown", "![my \\[cat\\] & co.png](LINK)")]
    [InlineData("--bbcode", "[img]LINK[/img]")]
    [InlineData("--html", "<img src=\"LINK\" alt=\"my [cat] &amp; co.png\">")]
    public async Task Links_come_ready_to_be_pasted(string option, string expected)
    {
        string file = Write("my [cat] & co.png", Media.Png());

        CliRun plain = (await RunAsync("upload", file)).Ended(ExitCode.Done);
        CliRun formatted = (await RunAsync("upload", file, option)).Ended(ExitCode.Done);

        string end = plain.Lines.Single()[..plain.Lines.Single().LastIndexOf('/')];
        string link = formatted.Output[formatted.Output.IndexOf(end, StringComparison.Ordinal)..].Split('"', ')', '[', '\n')[0];
        Assert.Equal(expected.Replace("LINK", link, StringComparison.Ordinal), formatted.Lines.Single());
    }

    [Fact]
    public async Task JSON_is_a_line_for_each_file_failed_ones_included()
    {
        string good = Write("good.png", Media.Png());
        string bad = Write("bad.png", [1, 2, 3]);

        CliRun run = (await RunAsync("upload", bad, good, "--json")).Ended(ExitCode.Failed);

        Assert.Equal(["failed", "uploaded"], run.JsonLines.Select(static line => line.GetProperty("status").GetString()));
        Assert.Equal(bad, run.JsonLines[0].GetProperty("source").GetString());
        Assert.Equal(1, run.JsonLines[0].GetProperty("exit_code").GetInt32());
        Assert.NotEqual("", run.JsonLines[0].GetProperty("error").GetString());
        Assert.Equal(JsonValueKind.String, run.JsonLines[1].GetProperty("deletehash").ValueKind);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    public async Task Of_a_folder_images_and_videos_are_taken(bool recursive, int count)
    {
        string first = Write("folder/a.png", Media.Png(1));
        Write("folder/b.MP4", Media.Mp4());
        Write("folder/notes.txt", [1]);
        Write("folder/within/c.png", Media.Png(2));
        string[] options = recursive ? ["--recursive"] : [];

        CliRun run = (await RunAsync(["upload", Path.GetDirectoryName(first)!, .. options])).Ended(ExitCode.Done);

        Assert.Equal(count, run.Lines.Length);
        Assert.Single(Uploads(), static path => path == "/3/upload");
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task A_video_is_one_whatever_it_is_called()
    {
        (await RunAsync("upload", Write("picture.png", Media.Mp4()))).Ended(ExitCode.Done);

        Assert.Equal(["/3/upload"], Uploads());
    }

    [Fact]
    public async Task The_standard_input_is_uploaded()
    {
        CliRun run = (await RunAsync(["upload", "-"], CliInput.Piped(Media.Png(9)))).Ended(ExitCode.Done);

        using var http = new HttpClient();
        Assert.Equal(Media.Png(9), await http.GetByteArrayAsync(run.Lines.Single()));
    }

    [Fact]
    public async Task An_empty_standard_input_is_none()
    {
        CliRun run = (await RunAsync(["upload", "-"], CliInput.Piped([]))).Ended(ExitCode.Usage);

        Assert.Contains("empty", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_picture_on_the_web_is_fetched_by_Imgur()
    {
        CliRun first = (await RunAsync("upload", Write("a.png", Media.Png(7)))).Ended(ExitCode.Done);

        CliRun second = (await RunAsync("upload", first.Lines.Single())).Ended(ExitCode.Done);

        using var http = new HttpClient();
        Assert.NotEqual(first.Output, second.Output);
        Assert.Equal(Media.Png(7), await http.GetByteArrayAsync(second.Lines.Single()));
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task Album_title_and_description_go_with_each()
    {
        JsonElement album = (await RunAsync("album", "create", "--json")).Ended(ExitCode.Done).Json;
        string file = Write("a.png", Media.Png());

        CliRun run = await RunAsync(
            "upload", file, "--album", album.GetProperty("deletehash").GetString()!, "--title", "A cat", "--description", "Asleep");
        run.Ended(ExitCode.Done);

        JsonElement read = (await RunAsync("album", "show", album.GetProperty("id").GetString()!, "--json")).Ended(ExitCode.Done).Json;
        JsonElement image = read.GetProperty("images").EnumerateArray().Single();
        Assert.Equal(
            ("A cat", "Asleep", run.Lines.Single()),
            (image.GetProperty("title").GetString(), image.GetProperty("description").GetString(), image.GetProperty("link").GetString()));
    }

    [Fact]
    public async Task What_is_not_there_is_told_before_anything_is_sent()
    {
        string file = Write("a.png", Media.Png());

        CliRun run = (await RunAsync("upload", file, file + ".missing")).Ended(ExitCode.Usage);

        Assert.Contains("a.png.missing", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_uploaded_once()
    {
        string file = Write("a.png", Media.Png());

        CliRun run = (await RunAsync("upload", file, file)).Ended(ExitCode.Done);

        Assert.Single(run.Lines);
        Assert.Single(Uploads());
    }
}
