using System.CommandLine;
using ImgurCli.Uploading;

namespace ImgurCli.Commands;

/// <summary><c>imgur upload</c>: what can be said on its command line.</summary>
internal static class UploadCommand
{
    private const int DefaultParallel = 3;
    private const int MaxParallel = 16;

    public static Command Create(CommandRunner runner)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files, folders, http addresses, or - for the standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var recursive = new Option<bool>("--recursive", "-r") { Description = "Folders within folders too" };
        var album = new Option<string?>("--album")
        {
            Description = "The album they go to: your own one's id, or the deletehash of one of nobody's",
        };
        var title = new Option<string?>("--title") { Description = "A title for each" };
        var description = new Option<string?>("--description") { Description = "A description for each" };
        var anonymous = new Option<bool>("--anonymous") { Description = "Upload as nobody, though somebody is signed in" };
        var parallel = new Option<int>("--parallel")
        {
            Description = "How many at once",
            DefaultValueFactory = static _ => DefaultParallel,
        };
        NumberRange.Require(parallel, 1, MaxParallel);
        var noWait = new Option<bool>("--no-wait") { Description = "Stop when a rate limit has run out, instead of waiting" };
        var again = new Option<bool>("--again") { Description = "Upload all of them, also what an interrupted run has uploaded already" };
        var deleteHash = new Option<bool>("--deletehash")
        {
            Description = "Behind each link, after a tab, the deletehash: by it anybody can delete the image",
        };
        var formats = new FormatOptions();

        var command = new Command("upload", "Uploads images and videos, and writes their links.")
        {
            files, recursive, album, title, description, anonymous, parallel, noWait, again, deleteHash,
        };
        formats.AddTo(command);
        runner.Bind(command, (parsed, context, token) =>
        {
            var order = new UploadOrder(
                parsed.GetValue(album), parsed.GetValue(title), parsed.GetValue(description),
                parsed.GetValue(parallel), !parsed.GetValue(noWait));
            return new UploadAction(context, order, formats.Get(parsed, context.Json))
            {
                Anonymous = parsed.GetValue(anonymous),
                Again = parsed.GetValue(again),
                WithDeleteHash = parsed.GetValue(deleteHash),
            }.RunAsync(parsed.GetRequiredValue(files), parsed.GetValue(recursive), token);
        });
        return command;
    }
}
