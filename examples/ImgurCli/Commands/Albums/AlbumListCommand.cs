using System.CommandLine;
using System.Globalization;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurGen;
using Spectre.Console;

namespace ImgurCli.Commands.Albums;

/// <summary><c>imgur album list [user]</c>.</summary>
internal static class AlbumListCommand
{
    // How Imgur calls whoever the token belongs to.
    private const string Me = "me";

    public static Command Create(CommandRunner runner)
    {
        var user = new Argument<string>("user")
        {
            Description = "Whose; without it, your own",
            DefaultValueFactory = static _ => Me,
            HelpName = "user",
        };
        var limit = new LimitOption();
        var command = new Command("list", "Lists the albums of a user.") { user, limit.Option };
        runner.Bind(command, async (parsed, context, token) =>
        {
            string whose = PathText.Require(parsed.GetRequiredValue(user));
            using Connection connection = await context.ConnectAsync(whose == Me ? Access.User : Access.Any, token);
            var albums = new List<Album>();
            PagedResults<Album> pages = connection.Imgur.Account.ListAccountAlbumsAllAsync(whose, cancellationToken: token);
            await foreach (Album album in pages.Limit(limit.Get(parsed)))
                albums.Add(album);
            return context.ShowList<Album, Album.JsonCodec>(albums, "There are no albums.", TableOf);
        });
        return command;
    }

    private static Table TableOf(IEnumerable<Album> albums)
    {
        Table table = Tables.Create(["Album", "Title", "Privacy", "Link"], ["Images", "Views"]);
        foreach (Album album in albums)
        {
            table.AddRow(
                new Text(Words.Plain(album.Id)),
                new Text(Words.Title(album.Title)) { Overflow = Overflow.Ellipsis },
                new Text(Words.Plain(album.Privacy.Raw)),
                new Text(Words.Plain(album.Link)),
                new Text(album.ImagesCount?.ToString("N0", CultureInfo.InvariantCulture) ?? "-"),
                new Text(album.Views.ToString("N0", CultureInfo.InvariantCulture)));
        }

        return table;
    }
}
