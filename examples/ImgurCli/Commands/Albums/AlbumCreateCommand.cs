using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;

namespace ImgurCli.Commands.Albums;

/// <summary><c>imgur album create [images]</c>.</summary>
internal static class AlbumCreateCommand
{
    public static Command Create(CommandRunner runner)
    {
        var images = new Argument<string[]>("images")
        {
            Description = "Images to begin with: ids of your own, or without a user deletehashes",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var title = new Option<string?>("--title") { Description = "The album's title" };
        var description = new Option<string?>("--description") { Description = "What stands below the title" };
        var privacy = new ChoiceOption<AlbumPrivacy>(
            "--privacy", "Who sees it", [AlbumPrivacy.Public, AlbumPrivacy.Hidden, AlbumPrivacy.Secret]);
        var anonymous = new Option<bool>("--anonymous") { Description = "Make it as nobody, though somebody is signed in" };
        var command = new Command("create", "Makes an album.") { images, title, description, privacy.Option, anonymous };
        runner.Bind(command, async (parsed, context, token) =>
        {
            Access access = parsed.GetValue(anonymous) ? Access.Anonymous : Access.Any;
            using Connection connection = await context.ConnectAsync(access, token);

            // An album that belongs to no user takes images by deletehash, the proof that they are the caller's.
            string[] sent = [.. (parsed.GetValue(images) ?? []).Select(PostAddress.ToId)];
            bool asUser = connection.IsUser;
            CreatedAlbum album = await connection.Imgur.Album.CreateAlbumAsync(
                new CreateAlbumRequest
                {
                    Title = parsed.GetValue(title),
                    Description = parsed.GetValue(description),
                    Privacy = privacy.Find(parsed),
                    Ids = asUser && sent.Length > 0 ? sent : null,
                    Deletehashes = !asUser && sent.Length > 0 ? sent : null,
                },
                token);

            if (context.Json)
                JsonOutput.WriteObject<CreatedAlbum, CreatedAlbum.JsonCodec>(context.Console, album);
            else
                await TellAsync(context.Console, connection.Imgur, album, asUser, token);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task TellAsync(
        CliConsole console, ImgurClient imgur, CreatedAlbum created, bool asUser, CancellationToken cancellationToken)
    {
        // Imgur's answer has no link.
        Album album = await imgur.Album.GetAlbumAsync(created.Id, cancellationToken);
        console.Output.WriteLine(Words.Plain(album.Link));
        if (!asUser)
            console.Say($"By its deletehash you add to it, and delete it: {Words.Plain(created.Deletehash)}");
    }
}
