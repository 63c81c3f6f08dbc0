using System.Text.Json;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class AlbumTests : CliTest
{
    [Fact]
    public async Task Without_a_user_an_album_is_made_shown_filled_and_deleted_by_deletehashes()
    {
        JsonElement first = await UploadAsync("a.png", 1);
        JsonElement second = await UploadAsync("b.png", 2);

        CliRun created = await RunAsync("album", "create", Text(first, "deletehash"), "--title", "Evenings", "--privacy", "hidden", "--json");
        JsonElement album = created.Ended(ExitCode.Done).Json;
        (await RunAsync("album", "add", Text(album, "deletehash"), Text(second, "deletehash"))).Ended(ExitCode.Done);
        CliRun shown = (await RunAsync("album", "show", Text(album, "id"))).Ended(ExitCode.Done);
        JsonElement read = (await RunAsync("album", "show", Text(album, "id"), "--json")).Ended(ExitCode.Done).Json;
        (await RunAsync("album", "delete", Text(album, "deletehash"), "--yes")).Ended(ExitCode.Done);
        CliRun gone = await RunAsync("album", "show", Text(album, "id"));

        Assert.StartsWith("Evenings, hidden, 2 images: ", shown.Output, StringComparison.Ordinal);
        Assert.Contains(Text(first, "link"), shown.Output, StringComparison.Ordinal);
        Assert.Contains(Text(second, "link"), shown.Output, StringComparison.Ordinal);
        Assert.Equal(
            [Text(first, "id"), Text(second, "id")], read.GetProperty("images").EnumerateArray().Select(static image => Text(image, "id")));
        gone.Ended(ExitCode.NotFound);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task The_albums_of_the_user_are_listed_and_take_images_by_id()
    {
        SignIn();
        JsonElement image = await UploadAsync("a.png", 1);
        CliRun created = (await RunAsync("album", "create", "--title", "Mine", "--json")).Ended(ExitCode.Done);
        string id = Text(created.Json, "id");

        CliRun added = (await RunAsync("album", "add", id, Text(image, "id"), "--json")).Ended(ExitCode.Done);
        CliRun listed = (await RunAsync("album", "list", "--json")).Ended(ExitCode.Done);
        CliRun table = (await RunAsync("album", "list")).Ended(ExitCode.Done);

        Assert.Equal($"{{\"added\":[\"{Text(image, "id")}\"]}}", JsonSerializer.Serialize(added.Json));
        JsonElement album = listed.Json.EnumerateArray().Single(item => Text(item, "id") == id);
        Assert.Equal(("Mine", 1), (Text(album, "title"), album.GetProperty("images_count").GetInt32()));
        Assert.Contains("Mine", table.Output, StringComparison.Ordinal);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task A_new_album_is_told_by_its_link_and_how_to_add_to_it()
    {
        CliRun run = (await RunAsync("album", "create")).Ended(ExitCode.Done);

        string id = run.Lines.Single().Split('/')[^1];
        (await RunAsync("album", "show", id)).Ended(ExitCode.Done);
        Assert.Contains("deletehash", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_user_there_are_no_albums_of_ones_own_and_nothing_is_sent()
    {
        CliRun run = (await RunAsync("album", "list")).Ended(ExitCode.Refused);

        Assert.Contains("imgur login", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    private async Task<JsonElement> UploadAsync(string name, byte mark)
        => (await RunAsync("upload", Write(name, Media.Png(mark)), "--json")).Ended(ExitCode.Done).Json;

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;
}
