using Imgur;
using Spectre.Console;

namespace ImgurCli.Output;

/// <summary>Comments below those that they answer.</summary>
internal static class CommentTree
{
    public static Tree Of(string post, IEnumerable<Comment> comments)
    {
        var tree = new Tree(new Text(Words.Plain(post), new Style(decoration: Decoration.Bold))) { Style = new Style(Color.Grey) };
        foreach (Comment comment in comments)
            Add(tree, comment);
        return tree;
    }

    private static void Add(IHasTreeNodes parent, Comment comment)
    {
        TreeNode node = parent.AddNode(Line(comment));
        foreach (Comment answer in comment.Children ?? [])
            Add(node, answer);
    }

    private static Paragraph Line(Comment comment)
    {
        if (comment.Deleted)
            return new Paragraph("(deleted)", new Style(Color.Grey));

        return new Paragraph()
            .Append(Words.Plain(comment.Author), new Style(Color.Green))
            .Append($" {comment.Points:N0}  ", new Style(Color.Grey))
            .Append(Words.Plain(comment.CommentValue));
    }
}
