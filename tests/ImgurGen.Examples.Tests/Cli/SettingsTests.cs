using System.Text;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class SettingsTests : CliTest
{
    [Fact]
    public async Task What_no_variable_says_the_file_says()
    {
        WriteSettings($$"""{ "client_id": "local-client-id", /* LocalImgur */ "base_address": "{{Server.BaseAddress}}", }""");
        Variables.Clear();

        (await RunAsync("credits")).Ended(ExitCode.Done);
    }

    [Fact]
    public async Task A_variable_goes_before_the_file_and_an_option_before_both()
    {
        WriteSettings("""{ "client_id": "of-the-file" }""");
        Variables["IMGUR_CLIENT_ID"] = "of-the-variable";

        (await RunAsync("credits")).Ended(ExitCode.Refused);
        (await RunAsync("credits", "--client-id", "local-client-id")).Ended(ExitCode.Done);
        Variables.Remove("IMGUR_CLIENT_ID");
        (await RunAsync("credits")).Ended(ExitCode.Refused);

        Assert.Equal(
            ["Client-ID of-the-variable", "Client-ID local-client-id", "Client-ID of-the-file"],
            Server.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Fact]
    public async Task Without_an_application_nothing_is_sent()
    {
        Variables.Remove("IMGUR_CLIENT_ID");

        CliRun run = (await RunAsync("gallery")).Ended(ExitCode.Usage);

        Assert.Contains("IMGUR_CLIENT_ID", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("""{ "client_secret": "Hidden-Secret", """, "line 1")]
    [InlineData("""{ "client-secret": "Hidden-Secret" }""", "'client-secret', which is none of: client_id")]
    [InlineData("""{ "client_secret": { "Hidden-Secret": 1 } }""", "'client_secret' has to be a text")]
    [InlineData("""[ "Hidden-Secret" ]""", "a JSON object")]
    [InlineData("""{ "base_address": "ftp://imgur.com/" }""", "'ftp://imgur.com/' is no http or https address")]
    public async Task A_wrong_file_is_told_without_what_stands_in_it(string text, string message)
    {
        WriteSettings(text);
        Variables.Remove("IMGUR_BASE_ADDRESS");

        CliRun run = (await RunAsync("gallery")).Ended(ExitCode.Usage);

        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden-Secret", run.Messages, StringComparison.Ordinal);
    }

    private void WriteSettings(string text) => Write(Path.Combine("home", "config.json"), Encoding.UTF8.GetBytes(text));
}
