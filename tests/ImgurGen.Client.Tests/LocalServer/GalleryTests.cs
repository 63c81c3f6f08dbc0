using System.Text.Json;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class GalleryTests : LocalServerTest
{
    [Fact]
    public async Task A_tag_is_voted_up_and_the_vote_taken_back()
    {
        JsonElement tag = await DataAsync("GET", "/3/gallery/t/cats/viral/week/0", User);
        string post = Ids(tag.GetProperty("items"))[0];

        Assert.Equal((1, 0), await VotesAsync(post, "cats"));
        Assert.True((await DataAsync("POST", $"/3/gallery/{post}/vote/tag/cats/down", User)).GetBoolean());
        Assert.Equal((1, 1), await VotesAsync(post, "cats"));
        Assert.True((await DataAsync("POST", $"/3/gallery/{post}/vote/tag/cats/up", User)).GetBoolean());
        Assert.Equal((2, 0), await VotesAsync(post, "cats"));
        Assert.True((await DataAsync("DELETE", $"/3/gallery/{post}/vote/tag/cats/up", User)).GetBoolean());
        Assert.Equal((1, 0), await VotesAsync(post, "cats"));
    }

    [Fact]
    public async Task Tags_of_ones_own_post_are_replaced()
    {
        string post = Ids(await DataAsync("GET", "/3/account/me/submissions/0", User))[0];

        Assert.True((await DataAsync("POST", $"/3/gallery/tags/{post}", User, Form(("tags", "cats,funny")))).GetBoolean());

        JsonElement tags = (await DataAsync("GET", $"/3/gallery/{post}/tags", Application)).GetProperty("tags");
        Assert.Equal(["cats", "funny"], tags.EnumerateArray().Select(static tag => tag.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_custom_gallery_has_the_posts_of_its_tags()
    {
        Assert.Equal(JsonValueKind.Null, (await DataAsync("PUT", "/3/g/custom/add_tags", User, Form(("tags", "aww,photography")))).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await DataAsync("DELETE", "/3/g/custom/remove_tags?tags=cats,photography", User)).ValueKind);

        JsonElement gallery = await DataAsync("GET", "/3/g/custom/viral/week/0", User);

        Assert.Equal(["aww"], gallery.GetProperty("tags").EnumerateArray().Select(static tag => tag.GetString()));
        JsonElement[] items = [.. gallery.GetProperty("items").EnumerateArray()];
        Assert.NotEmpty(items);
        Assert.All(items, static item => Assert.Contains("aww", item.GetProperty("tags").EnumerateArray().Select(Name)));
        string id = items[0].GetProperty("id").GetString()!;
        Assert.Equal(id, (await DataAsync("GET", $"/3/g/custom/{id}", User)).GetProperty("id").GetString());
        JsonElement beyond = await DataAsync("GET", "/3/g/custom/viral/week/99", User);
        Assert.Equal(0, beyond.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Blocked_tags_are_those_of_the_filtered_gallery()
    {
        Assert.Equal(JsonValueKind.Null, (await DataAsync("POST", "/3/g/block_tag", User, Form(("tag", "cats")))).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await DataAsync("POST", "/3/g/unblock_tag", User, Form(("tag", "gaming")))).ValueKind);

        JsonElement gallery = await DataAsync("GET", "/3/g/filtered/time/all/0", User);

        Assert.Equal("Filtered Out", gallery.GetProperty("name").GetString());
        Assert.Equal(["cats"], gallery.GetProperty("tags").EnumerateArray().Select(static tag => tag.GetString()));
        Assert.All(
            gallery.GetProperty("items").EnumerateArray(),
            static item => Assert.Contains("cats", item.GetProperty("tags").EnumerateArray().Select(Name)));
    }

    [Fact]
    public async Task Comments_are_counted_and_numbered_with_their_replies()
    {
        string post = (await DataAsync("GET", "/3/account/local_user/comments/newest/0", Application))[0].GetProperty("image_id").GetString()!;
        int before = (await DataAsync("GET", $"/3/gallery/{post}/comments/count", Application)).GetInt32();
        JsonElement first = (await DataAsync("GET", $"/3/gallery/{post}/comments/new", Application))[0];
        long parent = first.GetProperty("id").GetInt64();

        JsonElement reply = await DataAsync("POST", $"/3/gallery/{post}/comment/{parent}", User, Form(("comment", "Yes")));

        JsonElement ids = await DataAsync("GET", $"/3/gallery/{post}/comments/ids", Application);
        Assert.Equal(before + 1, ids.GetArrayLength());
        Assert.Contains(reply.GetProperty("id").GetString(), ids.EnumerateArray().Select(static id => id.ToString()));
        Assert.Equal(JsonValueKind.Null, (await DataAsync("POST", $"/3/comment/{parent}/report", User, Form(("reason", "5")))).ValueKind);
    }

    [Fact]
    public async Task Subreddits_have_pictures_that_nobody_here_has_voted_on()
    {
        JsonElement items = await DataAsync("GET", "/3/gallery/r/pics/time/week/0", Application);

        Assert.All(items.EnumerateArray(), static item =>
        {
            Assert.Equal("pics", item.GetProperty("section").GetString());
            foreach (string name in new[] { "ups", "downs", "points", "account_url" })
                Assert.Equal(JsonValueKind.Null, item.GetProperty(name).ValueKind);
        });
        string id = Ids(items)[0];
        Assert.Equal(id, (await DataAsync("GET", $"/3/gallery/r/pics/{id}", Application)).GetProperty("id").GetString());
        Assert.Equal(404, (await RefusalAsync("GET", $"/3/gallery/r/aww/{id}", Application)).Status);
        Assert.Equal(0, (await DataAsync("GET", "/3/gallery/r/never_copied/time/week/0", Application)).GetArrayLength());
    }

    [Fact]
    public async Task Random_pages_do_not_overlap_and_end()
    {
        string[] first = Ids(await DataAsync("GET", "/3/gallery/random/random/0", Application));
        string[] second = Ids(await DataAsync("GET", "/3/gallery/random/random/1", Application));

        Assert.Equal(8, first.Length);
        Assert.Empty(first.Intersect(second));
        Assert.Empty(Ids(await DataAsync("GET", "/3/gallery/random/random/50", Application)));
    }

    [Fact]
    public async Task A_meme_says_what_it_is_made_of()
    {
        string id = Ids(await DataAsync("GET", "/3/g/memes/time/all/0", Application))[0];

        JsonElement meme = await DataAsync("GET", $"/3/g/memes/{id}", Application);

        Assert.Equal(id, meme.GetProperty("meme_metadata").GetProperty("bg_image").GetString());
    }

    [Theory]
    [InlineData("q=first+AND+submission")]
    [InlineData("q=nothing+OR+submission")]
    [InlineData("q=title:+submission+NOT+cat")]
    [InlineData("q=user:local_user")]
    [InlineData("q_all=submission+first")]
    [InlineData("q_any=submission+xyzzy&q_not=cat")]
    [InlineData("q_exactly=My+first+submission&q=ignored")]
    public async Task A_search_finds_by_operators_and_fields(string query)
    {
        JsonElement found = await DataAsync("GET", $"/3/gallery/search/time/all/0?{query}", Application);

        Assert.Equal("My first submission", Assert.Single(found.EnumerateArray()).GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_search_tells_kinds_of_files_apart()
    {
        JsonElement albums = await DataAsync("GET", "/3/gallery/search/time/all/0?q_type=album", Application);
        JsonElement animations = await DataAsync("GET", "/3/gallery/search/time/all/0?q_type=anigif&q_size_px=small", Application);

        Assert.All(albums.EnumerateArray(), static item => Assert.True(item.GetProperty("is_album").GetBoolean()));
        Assert.All(animations.EnumerateArray(), static item =>
        {
            Assert.True(item.GetProperty("animated").GetBoolean());
            Assert.InRange(item.GetProperty("width").GetInt32(), 1, 500);
        });
        Assert.NotEqual(0, albums.GetArrayLength() * animations.GetArrayLength());
    }

    [Fact]
    public async Task An_image_is_submitted_by_the_older_path_and_removed_again()
    {
        string image = Ids(await DataAsync("GET", "/3/account/me/images/0", User))[0];

        Assert.True((await DataAsync("POST", $"/3/gallery/{image}", User, Form(("title", "Mine"), ("tags", "cats")))).GetBoolean());
        Assert.Equal("Mine", (await DataAsync("GET", $"/3/gallery/{image}", Application)).GetProperty("title").GetString());
        Assert.True((await DataAsync("DELETE", $"/3/gallery/{image}", User)).GetBoolean());
        Assert.Equal(404, (await RefusalAsync("GET", $"/3/gallery/{image}", Application)).Status);
    }

    private static string Name(JsonElement tag) => tag.GetProperty("name").GetString()!;

    private async Task<(int Ups, int Downs)> VotesAsync(string post, string tag)
    {
        JsonElement tags = (await DataAsync("GET", $"/3/gallery/{post}/tags", Application)).GetProperty("tags");
        JsonElement votes = tags.EnumerateArray().Single(item => Name(item) == tag);
        return (votes.GetProperty("ups").GetInt32(), votes.GetProperty("downs").GetInt32());
    }
}
