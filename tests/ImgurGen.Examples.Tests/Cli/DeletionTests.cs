using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class DeletionTests : CliTest
{
    [Theory]
    [InlineData("y\n", ExitCode.Done, 1)]
    [InlineData("yes\n", ExitCode.Done, 1)]
    [InlineData("n\n", ExitCode.Failed, 0)]
    [InlineData("\n", ExitCode.Failed, 0)]
    [InlineData("", ExitCode.Failed, 0)]
    internal async Task A_person_is_asked_first(string answer, ExitCode code, int deletions)
    {
        string hash = await UploadAsync();

        CliRun run = (await RunAsync(["delete", hash], CliInput.Typed(answer))).Ended(code);

        Assert.Contains("Delete 1 image for good? [y/N]", run.Messages, StringComparison.Ordinal);
        Assert.Equal(deletions, Server.Requests.Count(static request => request.Method == "DELETE"));
    }

    [Fact]
    public async Task Where_there_is_nobody_to_ask_yes_has_to_be_said()
    {
        string hash = await UploadAsync();

        CliRun refused = (await RunAsync("delete", hash)).Ended(ExitCode.Usage);
        CliRun done = (await RunAsync("delete", hash, "--yes", "--json")).Ended(ExitCode.Done);

        Assert.Contains("--yes", refused.Messages, StringComparison.Ordinal);
        Assert.Equal(hash, done.Json.GetProperty("deleted")[0].GetString());
        Assert.Equal("/3/image/" + hash, Server.Requests[^1].Path);
    }

    [Fact]
    public async Task A_user_deletes_by_id_or_link()
    {
        SignIn();
        CliRun upload = (await RunAsync("upload", Write("a.png", Media.Png()))).Ended(ExitCode.Done);

        (await RunAsync("delete", upload.Lines.Single(), "-y")).Ended(ExitCode.Done);

        Assert.Equal("DELETE", Server.Requests[^1].Method);
        Assert.Empty(Server.Complaints);
    }

    [Fact]
    public async Task One_that_is_not_there_keeps_no_other_from_being_deleted()
    {
        string hash = await UploadAsync();

        CliRun mixed = (await RunAsync("delete", "AAAAAAAAAAAAAAA", hash, "--yes")).Ended(ExitCode.Failed);
        CliRun missing = (await RunAsync("delete", "AAAAAAAAAAAAAAA", "--yes")).Ended(ExitCode.NotFound);

        Assert.Contains("Deleted 1 image.", mixed.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(hash, mixed.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Deleted", missing.Messages, StringComparison.Ordinal);
    }

    private async Task<string> UploadAsync()
    {
        CliRun run = (await RunAsync("upload", Write("a.png", Media.Png()), "--deletehash")).Ended(ExitCode.Done);
        return run.Lines.Single().Split('\t')[1];
    }
}
