namespace LocalImgur.Data;

internal sealed class CommentStore
{
    private readonly Table<long, Comment> comments = new();

    public void Add(Comment comment) => comments.Add(comment.Id, comment);

    public Comment? Find(long id) => comments.Find(id);

    public IReadOnlyList<Comment> RepliesTo(long id) => comments.Where(comment => comment.ParentId == id);

    /// <summary>The comments of an account, newest first.</summary>
    public IReadOnlyList<Comment> Of(long accountId)
        => [.. comments.Where(comment => comment.AccountId == accountId && !comment.Deleted).Reverse()];

    public IReadOnlyList<Comment> On(string postId) => comments.Where(comment => comment.PostId == postId);

    public void Vote(long id, long accountId, string vote)
        => comments.Update(id, comment => comment with { Votes = comment.Votes.With(accountId, vote) });

    /// <summary>Removes a comment; one that was answered stays in the tree, emptied, so that its answers keep their place.</summary>
    public void Delete(long id)
    {
        if (RepliesTo(id).Count == 0)
            comments.Remove(id);
        else
            comments.Update(id, static comment => comment with { Deleted = true, Text = "[deleted]" });
    }
}
