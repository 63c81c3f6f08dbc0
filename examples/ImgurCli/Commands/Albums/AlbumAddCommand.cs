using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;

namespace ImgurCli.Commands.Albums;

/// <summary><c>imgur album add ALBUM IMAGES</c>.</summary>
internal static class AlbumAddCommand
{
    public static Command Create(CommandRunner runner)
    {
        var album = new Argument<string>("album") { Description = "Your album's id; an album of nobody's is named by its deletehash" };
        var images = new Argument<string[]>("images")
        {
            Description = "Images to add: ids of your own, or without a user deletehashes",
            Arity = ArgumentArity.OneOrMore,
        };
        var anonymous = new Option<bool>("--anonymous") { Description = "The album is nobody's, though somebody is signed in" };
        var command = new Command("add", "Adds images to an album.") { album, images, anonymous };
        runner.Bind(command, async (parsed, context, token) =>
        {
            Access access = parsed.GetValue(anonymous) ? Access.Anonymous : Access.Any;
            using Connection connection = await context.ConnectAsync(access, token);
            string[] added = [.. parsed.GetRequiredValue(images).Select(PostAddress.ToId)];
            bool asUser = connection.IsUser;
            await connection.Imgur.Album.AddAlbumImagesAsync(
                PostAddress.ToId(parsed.GetRequiredValue(album)),
                new AddAlbumImagesRequest { Ids = asUser ? added : null, Deletehashes = asUser ? null : added },
                token);

            if (context.Json)
                JsonOutput.WriteDocument(context.Console, writer => Acknowledgement.Write(writer, "added", added));
            else
                context.Console.Say($"Added {Words.Count(added.Length, "image")}.");
            return ExitCode.Done;
        });
        return command;
    }
}
