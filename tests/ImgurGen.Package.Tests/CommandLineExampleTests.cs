using System.Text.Json;
using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>The example <c>examples/ImgurCli</c> as its users get it: trimmed for net10.0, compiled ahead of time for net9.0.</summary>
[Collection(PublishingCollection.Name)]
public sealed class CommandLineExampleTests(CommandLineExample example) : IClassFixture<CommandLineExample>
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net9.0")]
    public async Task It_publishes_without_a_warning_uploads_and_shows_the_gallery(string framework)
    {
        (CommandResult publish, string program) = await example.PublishAsync(framework);
        publish.Succeeded();

        await using LocalImgurServer server = await LocalImgurServer.StartAsync();
        string picture = example.WritePicture();
        CommandResult upload = (await example.RunAsync(program, server, "upload", picture, "--json")).Succeeded();
        CommandResult gallery = (await example.RunAsync(program, server, "gallery", "--section", "top", "--limit", "3", "--json")).Succeeded();
        CommandResult help = (await example.RunAsync(program, server, "gallery", "--help")).Succeeded();

        Assert.Empty(publish.Messages);
        JsonElement uploaded = JsonSerializer.Deserialize<JsonElement>(upload.Output);
        Assert.Equal("uploaded", uploaded.GetProperty("status").GetString());
        using var http = new HttpClient();
        Assert.Equal(await File.ReadAllBytesAsync(picture), await http.GetByteArrayAsync(uploaded.GetProperty("link").GetString()));
        Assert.Equal(3, JsonSerializer.Deserialize<JsonElement>(gallery.Output).GetArrayLength());
        Assert.Contains("--window <all|day|month|week|year>", help.Output, StringComparison.Ordinal);
        Assert.Empty(server.Complaints);
    }
}
