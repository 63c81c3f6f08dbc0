using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Comments as a user, below a post of the user's own: nobody else is bothered by an example.</summary>
internal static class WriteComment
{
    // How Imgur calls whoever the token belongs to.
    private const string Me = "me";

    public static async Task RunAsync(
        ImgurClient? user, Belongings belongings, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Write a comment", "user.Comment.CreateCommentAsync(new CreateCommentRequest { ImageId = ..., Comment = ... })");
        if (user is null)
        {
            narrator.Skip("Only a user can comment, and there is none.");
            return;
        }

        IReadOnlyList<GalleryItem> submissions = await user.Account.GetAccountSubmissionsAsync(Me, cancellationToken: cancellationToken);
        if (submissions.Count == 0)
        {
            narrator.Skip("The user has no post in the gallery to comment on.");
            return;
        }

        Post post = Post.Of(submissions[0]);
        var request = new CreateCommentRequest { ImageId = post.Id, Comment = "A compiler made the client that wrote this." };
        CreatedComment created = await user.Comment.CreateCommentAsync(request, cancellationToken);
        belongings.Add("comment", token => user.Comment.DeleteCommentAsync(created.Id, token));

        Comment comment = await user.Comment.GetCommentAsync(created.Id, cancellationToken);
        narrator.Done($"Below \"{post.Title}\" [bold]{comment.Author}[/] says: {Words.Plain(comment.CommentValue)}");
    }
}
