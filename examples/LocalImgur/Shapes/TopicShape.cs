using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A topic with its best post and the picture above its page, where it has them.</summary>
internal static class TopicShape
{
    public static JsonObject ToJson(this Topic topic, Call call)
    {
        List<Post> ranked = [.. GalleryStore.Sort(call.World.Gallery.Where(post => post.Topic.Id == topic.Id), "top", call.Now)];
        var json = new JsonObject
        {
            ["id"] = topic.Id,
            ["name"] = topic.Name,
            ["description"] = topic.Description,
            ["css"] = null,
            ["ephemeral"] = false,
            ["readonly"] = false,
        };
        if (ranked is [Post top, ..])
            json["topPost"] = top.ToListJson(call);
        if (ranked.Find(static post => !post.IsAlbum) is { } hero)
            json["heroImage"] = hero.ToListJson(call);
        json["isHero"] = topic.IsHero;
        return json;
    }
}
