using System.Text.Json;
using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class CommentsTests : CliTest
{
    private const string Thread = """
        {"data":[{"id":1,"image_id":"AbCdEfG","comment":"First &amp; <b>best</b>","author":"ann","author_id":1,"on_album":false,
        "album_cover":null,"ups":5,"downs":1,"points":4,"datetime":1451248840,"parent_id":0,"deleted":false,"vote":null,"platform":"web",
        "children":[{"id":2,"image_id":"AbCdEfG","comment":"An answer \u001b[31m[red]","author":"bob","author_id":2,"on_album":false,
        "album_cover":null,"ups":1,"downs":0,"points":1,"datetime":1451248841,"parent_id":1,"deleted":false,"vote":null,"platform":"web",
        "children":[]}]}],"success":true,"status":200}
        """;

    [Fact]
    public async Task Answers_stand_below_what_they_answer_and_no_text_commands_the_terminal()
    {
        Server.AnswerNextWith(new ScriptedAnswer(200, Thread, "application/json"));

        CliRun run = (await RunAsync("comments", "https://imgur.com/gallery/some-title-AbCdEfG")).Ended(ExitCode.Done);

        Assert.Equal("/3/gallery/AbCdEfG/comments/best", Server.Requests.Single().Path);
        Assert.Equal(
            ["AbCdEfG", "└── ann 4  First & <b>best</b>", "    └── bob 1  An answer  [31m[red]"],
            run.Lines.Select(static line => line.TrimEnd()));
    }

    [Fact]
    public async Task As_JSON_they_have_the_names_of_Imgur()
    {
        Server.AnswerNextWith(new ScriptedAnswer(200, Thread, "application/json"));

        CliRun run = (await RunAsync("comments", "AbCdEfG", "--sort", "new", "--json")).Ended(ExitCode.Done);

        Assert.Equal("/3/gallery/AbCdEfG/comments/new", Server.Requests.Single().Path);
        JsonElement comment = run.Json.EnumerateArray().Single();
        Assert.Equal("First &amp; <b>best</b>", comment.GetProperty("comment").GetString());
        Assert.Equal("bob", comment.GetProperty("children")[0].GetProperty("author").GetString());
    }
}
