using System.CommandLine;
using System.Globalization;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;
using Spectre.Console;

namespace ImgurCli.Commands.Albums;

/// <summary><c>imgur album show ALBUM</c>.</summary>
internal static class AlbumShowCommand
{
    public static Command Create(CommandRunner runner)
    {
        var id = new Argument<string>("album") { Description = "The album's id or address" };
        var command = new Command("show", "Shows an album and its images.") { id };
        runner.Bind(command, async (parsed, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            Album album = await connection.Imgur.Album.GetAlbumAsync(PostAddress.ToId(parsed.GetRequiredValue(id)), token);
            return context.Show<Album, Album.JsonCodec>(album, shown => Tell(context.Console, shown));
        });
        return command;
    }

    private static void Tell(CliConsole console, Album album)
    {
        IReadOnlyList<Image> images = album.Images ?? [];
        string what = $"{Words.Title(album.Title)}, {Words.Plain(album.Privacy.Raw)}, {Words.Count(images.Count, "image")}";
        console.Output.WriteLine($"{what}: {Words.Plain(album.Link)}");
        Table table = Tables.Create(["Image", "Title", "Type", "Link"], ["Size", "Views"]);
        foreach (Image image in images)
        {
            table.AddRow(
                new Text(Words.Plain(image.Id)),
                new Text(Words.Title(image.Title)) { Overflow = Overflow.Ellipsis },
                new Text(Words.Plain(image.Type)),
                new Text(Words.Plain(image.Link)),
                new Text(string.Create(CultureInfo.InvariantCulture, $"{image.Width} x {image.Height}")),
                new Text(image.Views.ToString("N0", CultureInfo.InvariantCulture)));
        }

        if (images.Count > 0)
            console.Screen.Write(table);
    }
}
