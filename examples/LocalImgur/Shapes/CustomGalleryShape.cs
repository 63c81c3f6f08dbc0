using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Shapes;

/// <summary>A gallery that a user has put together from tags, with a page of its posts inside.</summary>
internal static class CustomGalleryShape
{
    public static JsonObject Custom(Account account, int itemCount, JsonArray items, Call call)
        => Describe(account, "custom", account.CustomTags, itemCount, items, call);

    /// <summary>The posts that the user has blocked. It has a name and a date, which is null.</summary>
    public static JsonObject Filtered(Account account, int itemCount, JsonArray items, Call call)
    {
        JsonObject json = Describe(account, "filtered", account.BlockedTags, itemCount, items, call);
        json["id"] = "filtered";
        json["datetime"] = null;
        json["name"] = "Filtered Out";
        return json;
    }

    private static JsonObject Describe(
        Account account, string path, IEnumerable<string> tags, int itemCount, JsonArray items, Call call) => new()
        {
            ["link"] = $"{call.Address}/{path}",
            ["tags"] = tags.Select(static tag => (JsonNode)tag).ToJsonArray(),
            ["account_url"] = account.Url,
            ["item_count"] = itemCount,
            ["items"] = items,
        };
}
