using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class TopicOperationsTests : ImgurTest
{
    [Fact]
    public async Task GetDefaultTopics_lists_topics_with_their_best_post()
    {
        IReadOnlyList<Topic> topics = await Anonymous.Topic.GetDefaultTopicsAsync();

        AssertSent("GET", "/3/topics/defaults", ClientId);
        Assert.Equal([2, 5, 8, 11, 14, 17, 20, 23, 29, 72], topics.Select(static topic => topic.Id));
        Assert.Equal(["Awesome"], topics.Where(static topic => topic.IsHero == true).Select(static topic => topic.Name));
        Assert.All(topics, static topic => Assert.Null(topic.Css));
        Assert.Contains(topics, static topic => topic.TopPost is not null);
        Assert.All(topics.Select(static topic => topic.HeroImage).OfType<GalleryItem>(), static hero => Assert.IsType<GalleryImage>(hero));
    }

    [Fact]
    public async Task GetTopicGallery_puts_every_parameter_into_the_path()
    {
        GalleryImage post = await AnyGalleryImageAsync();
        long topic = post.TopicId!.Value;

        IReadOnlyList<GalleryItem> items =
            await Anonymous.Topic.GetTopicGalleryAsync(topic, GallerySort.Time, GalleryWindow.Month, page: 0);

        AssertSent("GET", $"/3/topics/{topic}/time/month/0", ClientId);
        Assert.Equal(post.Id, Assert.IsType<GalleryImage>(items[0]).Id);
    }

    [Fact]
    public async Task GetTopicGallery_begins_with_page_0()
    {
        await Anonymous.Topic.GetTopicGalleryAsync(29, GallerySort.Top, GalleryWindow.All);

        AssertSent("GET", "/3/topics/29/top/all/0", ClientId);
    }
}
