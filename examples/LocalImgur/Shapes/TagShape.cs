using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A tag, without its items.</summary>
internal static class TagShape
{
    public static JsonObject ToJson(this Tag tag, Call call) => new()
    {
        ["name"] = tag.Name,
        ["display_name"] = tag.Name.Replace('_', ' '),
        ["followers"] = tag.Followers + (IsFollowed(tag, call) ? 1 : 0),
        ["total_items"] = call.World.Gallery.Count(post => post.Tags.Contains(tag.Name)),
        ["following"] = IsFollowed(tag, call),
        ["is_whitelisted"] = false,
        ["background_hash"] = tag.BackgroundHash,
        ["thumbnail_hash"] = tag.ThumbnailHash,
        ["accent"] = tag.Accent,
        ["background_is_animated"] = false,
        ["thumbnail_is_animated"] = false,
        ["is_promoted"] = false,
        ["description"] = tag.Description,
        ["logo_hash"] = null,
        ["logo_destination_url"] = null,
        ["description_annotations"] = new JsonObject(),
    };

    private static bool IsFollowed(Tag tag, Call call) => call.User?.FollowedTags.Contains(tag.Name) ?? false;
}
