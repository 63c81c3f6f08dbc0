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
    [InlineData("""{ "client_secret": "Hidden-Secret\ud83d" }""", "half a character")]
    [InlineData("""{ "base_address": "ftp://Hidden-Secret@imgur.com/" }""", "'base_address' (IMGUR_BASE_ADDRESS) is not an http or https address")]
    [InlineData("""{ "client_secret": " " }""", "'client_secret' (IMGUR_CLIENT_SECRET) is not a secret")]
    public async Task A_wrong_file_is_told_without_what_stands_in_it(string text, string message)
    {
        WriteSettings(text);
        Variables.Remove("IMGUR_BASE_ADDRESS");

        CliRun run = (await RunAsync("gallery")).Ended(ExitCode.Usage);

        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden-Secret", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IMGUR_CLIENT_ID", "", "client_id")]
    [InlineData("IMGUR_CLIENT_ID", "of-two\nlines", "client_id")]
    [InlineData("IMGUR_ACCESS_TOKEN", " ", "access_token")]
    [InlineData("IMGUR_ACCESS_TOKEN", "Hidden-Secrét", "access_token")]
    [InlineData("IMGUR_BASE_ADDRESS", "imgur", "base_address")]
    [InlineData("IMGUR_BASE_ADDRESS", "https://ann:Hidden-Secret@imgur.com/", "base_address")]
    [InlineData("IMGUR_BASE_ADDRESS", "https://imgur.com/?key=Hidden-Secret", "base_address")]
    [InlineData("IMGUR_REDIRECT_URI", "http://localhost:8337/signed-in#here", "redirect_uri")]
    [InlineData("IMGUR_REDIRECT_URI", "ftp://localhost/", "redirect_uri")]
    public async Task A_setting_that_cannot_be_is_told_without_its_value(string variable, string value, string name)
    {
        Variables[variable] = value;

        CliRun run = (await RunAsync("gallery")).Ended(ExitCode.Usage);

        Assert.StartsWith($"'{name}' ({variable}) is not ", run.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_option_that_is_empty_is_wrong_too()
    {
        (await RunAsync("gallery", "--client-id", "")).Ended(ExitCode.Usage);
        (await RunAsync("gallery", "--base-address", "")).Ended(ExitCode.Usage);

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Of_a_setting_that_stands_twice_in_the_file_the_last_counts()
    {
        WriteSettings("""{ "client_id": "of-the-file", "client_id": "local-client-id" }""");
        Variables.Remove("IMGUR_CLIENT_ID");

        (await RunAsync("credits")).Ended(ExitCode.Done);
    }

    [Fact]
    public async Task Wrong_settings_are_told_before_the_standard_input_is_read()
    {
        Variables["IMGUR_BASE_ADDRESS"] = "imgur";
        using var input = new DelayedInput(); // nobody ever types

        (await RunAsync(["upload", "-"], new CliInput { Stream = input.Stream }).WaitAsync(Patience)).Ended(ExitCode.Usage);
    }

    private void WriteSettings(string text) => Write(Path.Combine("home", "config.json"), Encoding.UTF8.GetBytes(text));
}
