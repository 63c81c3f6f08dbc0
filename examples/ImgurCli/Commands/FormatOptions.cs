using System.CommandLine;
using ImgurCli.Uploading;

namespace ImgurCli.Commands;

/// <summary>The options for the form of links, of which at most one is given.</summary>
internal sealed class FormatOptions
{
    private readonly (Option<bool> Option, LinkFormat Format)[] choices =
    [
        (new Option<bool>("--markdown") { Description = "Links as images in Markdown" }, LinkFormat.Markdown),
        (new Option<bool>("--bbcode") { Description = "Links for bulletin boards" }, LinkFormat.BbCode),
        (new Option<bool>("--html") { Description = "Links as img elements" }, LinkFormat.Html),
    ];

    public void AddTo(Command command)
    {
        foreach ((Option<bool> option, _) in choices)
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (choices.Count(choice => result.GetValue(choice.Option)) > 1)
                result.AddError("--markdown, --bbcode and --html exclude each other.");
        });
    }

    public LinkFormat Get(ParseResult parsed, bool json)
    {
        foreach ((Option<bool> option, LinkFormat format) in choices)
        {
            if (parsed.GetValue(option) && !json)
                return format;
        }

        return json ? LinkFormat.Json : LinkFormat.Plain;
    }
}
