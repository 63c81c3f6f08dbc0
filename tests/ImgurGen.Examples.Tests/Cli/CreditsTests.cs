using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class CreditsTests : CliTest
{
    [Fact]
    public async Task A_bar_is_as_long_as_what_is_left()
    {
        Server.SetCredits(user: 251);

        CliRun run = (await RunAsync("credits")).Ended(ExitCode.Done);

        // Asking costs a credit: 250 of 500 are half of the thirty blocks. The limit of the application is almost untouched.
        string[] rows = [.. run.Lines.Where(static line => line.Contains('█', StringComparison.Ordinal))];
        Assert.Contains(new string('█', 15) + new string('░', 15), rows[0], StringComparison.Ordinal);
        Assert.Contains("250 of 500", rows[0], StringComparison.Ordinal);
        Assert.Contains("in 60 min", rows[0], StringComparison.Ordinal);
        Assert.Contains(new string('█', 30), rows[1], StringComparison.Ordinal);
        Assert.Contains("12,499 of 12,500", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_they_have_the_names_of_Imgur()
    {
        CliRun run = (await RunAsync("credits", "--json")).Ended(ExitCode.Done);

        Assert.Equal(500, run.Json.GetProperty("UserLimit").GetInt64());
        Assert.Equal(12_499, run.Json.GetProperty("ClientRemaining").GetInt64());
        Assert.Equal("", run.Messages);
    }
}
