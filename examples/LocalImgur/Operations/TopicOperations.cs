using System.Globalization;
using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Topics and the posts that belong to them.</summary>
internal static class TopicOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/topics/defaults", Defaults),
        new("GET", "/3/topics/{topicId}/{sort}/{window}/{page}", List),
    ];

    private static JsonArray Defaults(Call call) => call.World.Catalogue.Topics.Select(topic => topic.ToJson(call)).ToJsonArray();

    private static JsonArray List(Call call)
    {
        Topic topic = Find(call);
        string sort = call.Choice("sort", "viral", "top", "time");
        string window = call.Choice("window", "week", "day", "month", "year", "all");
        IEnumerable<Post> posts = call.World.Gallery.Where(post => post.Topic.Id == topic.Id);
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);
        return GalleryOperations.Page(call, GalleryStore.Sort(posts, sort, call.Now));
    }

    // A number, or the name with underscores for its spaces.
    private static Topic Find(Call call)
    {
        string key = call.Path("topicId");
        Catalogue catalogue = call.World.Catalogue;
        Topic? topic = long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long id)
            ? catalogue.FindTopic(id)
            : catalogue.FindTopic(key);
        return topic ?? throw RefusalException.Missing($"Unable to find a topic with the id, {key}");
    }
}
