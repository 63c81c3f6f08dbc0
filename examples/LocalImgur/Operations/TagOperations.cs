using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Tags and the posts that carry them.</summary>
internal static class TagOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/tags", Defaults),
        new("GET", "/3/gallery/t/{tagName}", List) { Query = ["page"] },
        new("GET", "/3/gallery/t/{tagName}/{sort}/{window}/{page}", List),
        new("GET", "/3/gallery/t/{tagName}/{galleryHash}", GetItem),
        new("GET", "/3/gallery/tag_info/{tagName}", call => Find(call).ToJson(call)),
    ];

    private static JsonObject Defaults(Call call)
    {
        IReadOnlyList<Tag> tags = call.World.Catalogue.Tags;
        return new JsonObject
        {
            ["tags"] = tags.Select(tag => tag.ToJson(call)).ToJsonArray(),
            ["featured"] = tags[0].Name,
            ["galleries"] = new[] { "Most Viral", "User Submitted" }.Select(name => Gallery(name, call)).ToJsonArray(),
        };
    }

    private static JsonObject Gallery(string name, Call call)
    {
        bool viral = name == "Most Viral";
        Post top = GalleryStore.Sort(call.World.Gallery.Where(_ => true), viral ? "viral" : "time", call.Now).First();
        return new JsonObject
        {
            ["id"] = 0, // of every gallery: they are told apart by name
            ["name"] = name,
            ["description"] = viral ? "today's most popular posts" : "brand new posts shared in real time",
            ["topPost"] = top.ToListJson(call),
        };
    }

    // A page of a tag is the tag with the page's posts inside it.
    private static JsonObject List(Call call)
    {
        Tag tag = Find(call);
        string sort = call.Choice("sort", "viral", "top", "time");
        string window = call.Choice("window", "week", "day", "month", "year", "all");
        IEnumerable<Post> posts = call.World.Gallery.Where(post => post.Tags.Contains(tag.Name));
        if (sort == "top")
            posts = GalleryStore.Within(posts, window, call.Now);

        JsonObject json = tag.ToJson(call);
        json["items"] = GalleryOperations.Page(call, GalleryStore.Sort(posts, sort, call.Now));
        return json;
    }

    private static JsonObject GetItem(Call call)
    {
        Tag tag = Find(call);
        string id = call.Path("galleryHash");
        Post? post = call.World.Gallery.Find(id);
        return post is not null && post.Tags.Contains(tag.Name) ? post.ToJson(call) : throw RefusalException.NoImage(id);
    }

    /// <summary>The tag in the path.</summary>
    public static Tag Find(Call call) => call.World.Catalogue.FindTag(call.Path("tagName")) ?? throw NoTag();

    public static RefusalException NoTag() => RefusalException.Missing("Tag does not exist");
}
