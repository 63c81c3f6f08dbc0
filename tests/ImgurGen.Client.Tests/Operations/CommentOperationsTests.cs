using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class CommentOperationsTests : OperationTest
{
    // The seeds put the same conversation under six posts: the user answers a question, and is answered twice.
    private async Task<Comment> OwnCommentAsync() => (await User.Account.GetAccountCommentsAsync("me"))[0];

    [Fact]
    public async Task GetComment_reads_the_tree_of_answers()
    {
        Comment own = await OwnCommentAsync();

        Comment comment = await Anonymous.Comment.GetCommentAsync(own.Id);

        AssertSent("GET", $"/3/comment/{own.Id}", ClientId);
        Assert.Equal("It's exactly what it says.", comment.CommentValue);
        Assert.Equal(("local_user", 48_437_714), (comment.Author, comment.AuthorId));
        Assert.Equal(comment.Ups - comment.Downs, comment.Points);
        Assert.Equal(["Thanks – I see it now.", "I still don't."], comment.Children!.Select(static child => child.CommentValue));
        Assert.Equal(["Cannot unsee"], comment.Children![0].Children!.Select(static child => child.CommentValue));
        Assert.All(comment.Children!, child => Assert.Equal(comment.Id, child.ParentId));
        Assert.False(comment.Deleted);
    }

    [Fact]
    public async Task CreateComment_sends_every_field()
    {
        Comment own = await OwnCommentAsync();

        CreatedComment created = await User.Comment.CreateCommentAsync(new CreateCommentRequest
        {
            ImageId = own.ImageId,
            Comment = "Ça va? a=b&c 🦆",
            ParentId = own.Id,
        });

        AssertSent("POST", "/3/comment", Bearer);
        Comment comment = await User.Comment.GetCommentAsync(created.Id);
        Assert.Equal("Ça va? a=b&c 🦆", comment.CommentValue);
        Assert.Equal((own.ImageId, own.Id), (comment.ImageId, comment.ParentId));
        Assert.Equal(Now, comment.Datetime);
        Assert.Equal("api", comment.Platform);
    }

    [Fact]
    public async Task ReplyToComment_reads_a_number_that_comes_as_text()
    {
        Comment own = await OwnCommentAsync();

        CreatedComment created =
            await User.Comment.ReplyToCommentAsync(own.Id, new ReplyToCommentRequest { ImageId = own.ImageId, Comment = "Again." });

        AssertSent("POST", $"/3/comment/{own.Id}", Bearer);
        Assert.True(created.Id > int.MaxValue, "comments have numbers beyond 32 bits");
        Comment comment = await User.Comment.GetCommentAsync(created.Id);
        Assert.Equal(("Again.", own.Id), (comment.CommentValue, comment.ParentId));
    }

    [Fact]
    public async Task VoteOnComment_admits_a_veto()
    {
        Comment own = await OwnCommentAsync();

        Assert.True(await User.Comment.VoteOnCommentAsync(own.Id, Vote.Down));

        AssertSent("POST", $"/3/comment/{own.Id}/vote/down", Bearer);
        Comment voted = await User.Comment.GetCommentAsync(own.Id);
        Assert.Equal(Vote.Down, voted.Vote!.Value);
        Assert.Equal(own.Downs + 1, voted.Downs);
        Assert.True(await User.Comment.VoteOnCommentAsync(own.Id, Vote.Veto));
        AssertSent("POST", $"/3/comment/{own.Id}/vote/veto", Bearer);
    }

    [Fact]
    public async Task DeleteComment_empties_a_comment_that_was_answered()
    {
        Comment own = await OwnCommentAsync();

        Assert.True(await User.Comment.DeleteCommentAsync(own.Id));

        AssertSent("DELETE", $"/3/comment/{own.Id}", Bearer);
        Comment deleted = await User.Comment.GetCommentAsync(own.Id);
        Assert.True(deleted.Deleted);
        Assert.Equal(("[deleted]", 0), (deleted.Author, deleted.AuthorId));
        Assert.Equal(2, deleted.Children!.Count);
    }

    [Fact]
    public async Task GetCommentReplies_is_the_comment_with_its_answers()
    {
        Comment own = await OwnCommentAsync();

        Comment comment = await Anonymous.Comment.GetCommentRepliesAsync(own.Id);

        AssertSent("GET", $"/3/comment/{own.Id}/replies", ClientId);
        Assert.Equal((own.Id, own.ImageId, own.Author), (comment.Id, comment.ImageId, comment.Author));
        Assert.Equal(["Thanks – I see it now.", "I still don't."], comment.Children!.Select(static child => child.CommentValue));
    }

    [Fact]
    public async Task GetCommentReplies_of_a_comment_that_is_not_there_is_an_error_that_comes_as_a_success()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Anonymous.Comment.GetCommentRepliesAsync(1));

        AssertSent("GET", "/3/comment/1/replies", ClientId);
        Assert.Contains("An error occurred while fetching the comment", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReportComment_says_why_and_reads_null()
    {
        Comment own = await OwnCommentAsync();

        Assert.Null(await Watched.Comment.ReportCommentAsync(own.Id, new ReportCommentRequest { Reason = 3 }));

        AssertSent("POST", $"/3/comment/{own.Id}/report", Bearer);
        AssertBody("reason=3");
    }

    [Fact]
    public async Task ReportComment_needs_no_reason_and_reads_true()
    {
        Comment own = await OwnCommentAsync();
        AnswerNextWith("""{"data":true,"success":true,"status":200}""");

        Assert.True(await Watched.Comment.ReportCommentAsync(own.Id));

        AssertSent("POST", $"/3/comment/{own.Id}/report", Bearer);
        AssertBody("");
    }
}
