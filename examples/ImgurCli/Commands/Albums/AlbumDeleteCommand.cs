using System.CommandLine;
using ImgurCli.Connecting;

namespace ImgurCli.Commands.Albums;

/// <summary><c>imgur album delete ALBUM...</c>.</summary>
internal static class AlbumDeleteCommand
{
    public static Command Create(CommandRunner runner)
    {
        var albums = new Argument<string[]>("albums")
        {
            Description = "Ids or addresses of your own albums, or deletehashes of albums of nobody's",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> yes = Deletion.CreateYesOption();
        var command = new Command("delete", "Deletes albums. Their images stay.") { albums, yes };
        runner.Bind(command, async (parsed, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            return await new Deletion(context, "album", connection.Imgur.Album.DeleteAlbumAsync)
                .RunAsync(parsed.GetRequiredValue(albums), parsed.GetValue(yes), token);
        });
        return command;
    }
}
