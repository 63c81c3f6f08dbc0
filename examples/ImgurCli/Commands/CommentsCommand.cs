using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;

namespace ImgurCli.Commands;

/// <summary><c>imgur comments</c>: what was said of a post, as a tree.</summary>
internal static class CommentsCommand
{
    public static Command Create(CommandRunner runner)
    {
        var post = new Argument<string>("post") { Description = "The post's id or address" };
        var sort = new ChoiceOption<CommentSort>(
            "--sort", "In which order", [CommentSort.Best, CommentSort.Top, CommentSort.New], CommentSort.Best);
        var command = new Command("comments", "Shows the comments of a post as a tree.") { post, sort.Option };
        runner.Bind(command, async (parsed, context, token) =>
        {
            string id = PostAddress.ToId(parsed.GetRequiredValue(post));
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            IReadOnlyList<Comment> comments = await connection.Imgur.Gallery.GetGalleryCommentsAsync(id, sort.Get(parsed), token);
            return context.ShowList<Comment, Comment.JsonCodec>(comments, "Nobody has commented.", found => CommentTree.Of(id, found));
        });
        return command;
    }
}
