using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>The seeds put the same six comments under six posts: two on the post, of which the first leads to four answers.</summary>
public sealed class GalleryCommentOperationsTests : OperationTest
{
    private const string Question = "What am I looking at?";
    private const string Answer = "It's exactly what it says.";

    private async Task<(string Post, Comment Question)> DiscussedAsync()
    {
        string post = (await AnyGalleryImageAsync()).Id;
        IReadOnlyList<Comment> comments = await Anonymous.Gallery.GetGalleryCommentsAsync(post);
        return (post, comments.Single(static comment => comment.CommentValue == Question));
    }

    [Fact]
    public async Task GetGalleryComments_begins_with_the_best()
    {
        string post = (await AnyGalleryImageAsync()).Id;

        IReadOnlyList<Comment> comments = await Anonymous.Gallery.GetGalleryCommentsAsync(post);

        AssertSent("GET", $"/3/gallery/{post}/comments/best", ClientId);
        Assert.Equal([Question, "Underrated."], comments.Select(static comment => comment.CommentValue).Order(StringComparer.Ordinal).Reverse());
        Assert.True(comments[0].Points >= comments[1].Points, "the best comes first");
        Assert.All(comments, comment => Assert.Equal((post, 0), (comment.ImageId, comment.ParentId)));
    }

    [Fact]
    public async Task GetGalleryComments_can_begin_with_the_newest()
    {
        string post = (await AnyGalleryImageAsync()).Id;

        IReadOnlyList<Comment> comments = await Anonymous.Gallery.GetGalleryCommentsAsync(post, CommentSort.New);

        AssertSent("GET", $"/3/gallery/{post}/comments/new", ClientId);
        Assert.Equal(["Underrated.", Question], comments.Select(static comment => comment.CommentValue));
        Assert.Equal([Answer], comments[1].Children!.Select(static child => child.CommentValue));
    }

    [Fact]
    public async Task GetGalleryComment_reads_one_with_its_answers()
    {
        (string post, Comment question) = await DiscussedAsync();

        Comment comment = await Anonymous.Gallery.GetGalleryCommentAsync(post, question.Id);

        AssertSent("GET", $"/3/gallery/{post}/comment/{question.Id}", ClientId);
        Assert.Equal((question.Id, Question, question.Author), (comment.Id, comment.CommentValue, comment.Author));
        Comment answer = Assert.Single(comment.Children!);
        Assert.Equal((Answer, 48_437_714, comment.Id), (answer.CommentValue, answer.AuthorId, answer.ParentId));
    }

    [Fact]
    public async Task CreateGalleryComment_writes_on_the_post()
    {
        string post = (await OwnPostAsync()).Id;

        CreatedComment created = await Watched.Gallery.CreateGalleryCommentAsync(
            post, new CreateGalleryCommentRequest { Comment = "First! 100% & so" });

        AssertSent("POST", $"/3/gallery/{post}/comment", Bearer);
        AssertBody("comment=First%21+100%25+%26+so");
        Comment comment = Assert.Single(await Anonymous.Gallery.GetGalleryCommentsAsync(post));
        Assert.Equal((created.Id, "First! 100% & so", 0, Now), (comment.Id, comment.CommentValue, comment.ParentId, comment.Datetime));
    }

    [Fact]
    public async Task ReplyToGalleryComment_writes_below_another()
    {
        (string post, Comment question) = await DiscussedAsync();

        CreatedComment created = await Watched.Gallery.ReplyToGalleryCommentAsync(
            post, question.Id, new ReplyToGalleryCommentRequest { Comment = "A lamp." });

        AssertSent("POST", $"/3/gallery/{post}/comment/{question.Id}", Bearer);
        AssertBody("comment=A+lamp.");
        Comment after = await Anonymous.Gallery.GetGalleryCommentAsync(post, question.Id);
        Assert.Equal([Answer, "A lamp."], after.Children!.Select(static child => child.CommentValue));
        Assert.Equal(created.Id, after.Children![1].Id);
    }

    [Fact]
    public async Task GetGalleryCommentCount_is_a_number_alone()
    {
        string post = (await AnyGalleryImageAsync()).Id;

        long count = await Anonymous.Gallery.GetGalleryCommentCountAsync(post);

        AssertSent("GET", $"/3/gallery/{post}/comments/count", ClientId);
        Assert.Equal(6, count);
        Assert.Equal(0, await Anonymous.Gallery.GetGalleryCommentCountAsync((await OwnPostAsync()).Id));
    }

    [Fact]
    public async Task GetGalleryCommentIds_lists_answers_too()
    {
        (string post, Comment question) = await DiscussedAsync();

        IReadOnlyList<long> ids = await Anonymous.Gallery.GetGalleryCommentIdsAsync(post);

        AssertSent("GET", $"/3/gallery/{post}/comments/ids", ClientId);
        Assert.Equal(6, ids.Distinct().Count());
        Assert.Contains(question.Id, ids);
        Assert.Contains(question.Children![0].Id, ids);
    }
}
