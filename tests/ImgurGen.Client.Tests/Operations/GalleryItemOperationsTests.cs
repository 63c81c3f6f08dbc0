using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>One post of the gallery, its votes and its tags.</summary>
public sealed class GalleryItemOperationsTests : OperationTest
{
    private async Task<(string Post, string Tag, TagVote Before)> TaggedAsync()
    {
        string id = GalleryItems.IdOf((await NewestAsync()).First(static item => GalleryItems.TagsOf(item).Count > 0));
        TagVote vote = (await Anonymous.Gallery.GetGalleryTagsAsync(id)).Tags[0];
        return (id, vote.Name, vote);
    }

    private async Task<TagVote> VotesOnAsync(string post, string tag) =>
        (await Anonymous.Gallery.GetGalleryTagsAsync(post)).Tags.Single(vote => vote.Name == tag);

    [Fact]
    public async Task GetGalleryItem_tells_an_album_from_an_image()
    {
        IReadOnlyList<GalleryItem> newest = await NewestAsync();
        GalleryAlbum listed = newest.OfType<GalleryAlbum>().First();

        GalleryItem item = await Anonymous.Gallery.GetGalleryItemAsync(listed.Id);

        AssertSent("GET", $"/3/gallery/{listed.Id}", ClientId);
        GalleryAlbum album = Assert.IsType<GalleryAlbum>(item);
        Assert.Equal((listed.Title, listed.ImagesCount, Now.AddMinutes(-2)), (album.Title, album.ImagesCount, album.Datetime));
        string image = GalleryItems.IdOf(newest[0]);
        Assert.Equal(image, Assert.IsType<GalleryImage>(await Anonymous.Gallery.GetGalleryItemAsync(image)).Id);
        AssertSent("GET", $"/3/gallery/{image}", ClientId);
    }

    [Fact]
    public async Task GetGalleryVotes_counts_both_ways()
    {
        GalleryImage own = await OwnPostAsync();
        GalleryVotes before = await Anonymous.Gallery.GetGalleryVotesAsync(own.Id);
        AssertSent("GET", $"/3/gallery/{own.Id}/votes", ClientId);

        await User.Gallery.VoteGalleryItemAsync(own.Id, Vote.Down);
        GalleryVotes after = await Anonymous.Gallery.GetGalleryVotesAsync(own.Id);

        Assert.Equal((7, 2), (before.Ups, before.Downs));
        Assert.Equal((7, 3), (after.Ups, after.Downs));
    }

    [Fact]
    public async Task GetGalleryTags_lists_the_posts_tags_with_their_votes()
    {
        GalleryItem post = (await NewestAsync()).First(static item => GalleryItems.TagsOf(item).Count > 1);
        string id = GalleryItems.IdOf(post);

        TagVotes votes = await Anonymous.Gallery.GetGalleryTagsAsync(id);

        AssertSent("GET", $"/3/gallery/{id}/tags", ClientId);
        Assert.Equal(GalleryItems.TagsOf(post), votes.Tags.Select(static tag => tag.Name));
        string author = (post is GalleryImage image ? image.AccountUrl : ((GalleryAlbum)post).AccountUrl)!;

        // Who puts a tag on a post is for it.
        Assert.All(votes.Tags, tag => Assert.Equal((author, 1, 0), (tag.Author, tag.Ups, tag.Downs)));
    }

    [Fact]
    public async Task UpdateGalleryTags_sends_them_as_one_text()
    {
        GalleryImage own = await OwnPostAsync();

        bool done = await Watched.Gallery.UpdateGalleryTagsAsync(own.Id, new UpdateGalleryTagsRequest { Tags = ["cats", "perfect_loop"] });

        Assert.True(done);
        AssertSent("POST", $"/3/gallery/tags/{own.Id}", Bearer);
        AssertBody("tags=cats%2Cperfect_loop");
        Assert.Equal(["cats", "perfect_loop"], GalleryItems.TagsOf(await Anonymous.Gallery.GetGalleryItemAsync(own.Id)));
    }

    [Fact]
    public async Task UpdateGalleryTags_of_anothers_post_is_forbidden()
    {
        string other = (await AnyGalleryImageAsync()).Id;

        await Assert.ThrowsAsync<ApiForbiddenException>(
            () => User.Gallery.UpdateGalleryTagsAsync(other, new UpdateGalleryTagsRequest { Tags = ["cats"] }));

        AssertSent("POST", $"/3/gallery/tags/{other}", Bearer);
    }

    [Fact]
    public async Task VoteGalleryTag_counts()
    {
        (string post, string tag, TagVote before) = await TaggedAsync();

        Assert.True(await Watched.Gallery.VoteGalleryTagAsync(post, tag, Vote.Down));

        AssertSent("POST", $"/3/gallery/{post}/vote/tag/{tag}/down", Bearer);
        AssertBody("");
        TagVote after = await VotesOnAsync(post, tag);
        Assert.Equal((before.Ups, before.Downs + 1), (after.Ups, after.Downs));
    }

    [Fact]
    public async Task RemoveGalleryTagVote_takes_it_back()
    {
        (string post, string tag, TagVote before) = await TaggedAsync();
        await User.Gallery.VoteGalleryTagAsync(post, tag, Vote.Up);
        Assert.Equal(before.Ups + 1, (await VotesOnAsync(post, tag)).Ups);

        Assert.True(await User.Gallery.RemoveGalleryTagVoteAsync(post, tag, Vote.Up));

        AssertSent("DELETE", $"/3/gallery/{post}/vote/tag/{tag}/up", Bearer);
        Assert.Equal(before.Ups, (await VotesOnAsync(post, tag)).Ups);
    }
}
