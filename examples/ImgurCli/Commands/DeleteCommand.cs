using System.CommandLine;
using ImgurCli.Connecting;

namespace ImgurCli.Commands;

/// <summary><c>imgur delete IMAGE...</c>.</summary>
internal static class DeleteCommand
{
    public static Command Create(CommandRunner runner)
    {
        var images = new Argument<string[]>("images")
        {
            Description = "Ids or addresses of your own images, or deletehashes of images of nobody's",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<bool> yes = Deletion.CreateYesOption();
        var command = new Command("delete", "Deletes images for good.") { images, yes };
        runner.Bind(command, async (parsed, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            return await new Deletion(context, "image", connection.Imgur.Image.DeleteImageAsync)
                .RunAsync(parsed.GetRequiredValue(images), parsed.GetValue(yes), token);
        });
        return command;
    }
}
