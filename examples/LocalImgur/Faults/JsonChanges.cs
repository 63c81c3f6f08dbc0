using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalImgur.Faults;

/// <summary>Changes of a good body after which it means the same to a client that is prepared for the future.</summary>
internal static class JsonChanges
{
    /// <summary>A value that is none of those documented.</summary>
    public const string UnknownValue = "not_documented_yet";

    private static readonly string[] Enumerated = ["privacy", "layout", "platform", "vote", "album_privacy"];

    // All that was null, or not there, in a captured answer.
    private static readonly string[] Nullable =
        ["vote", "nsfw", "bio", "avatar", "avatar_name", "accent", "thumbnail_hash", "logo_hash", "album_cover", "css", "scope"];

    // The same in images, albums and posts alone: elsewhere these are always there.
    private static readonly string[] NullableOfMedia =
        ["description", "section", "account_url", "account_id", "topic", "topic_id", "comment_count", "cover_width", "cover_height"];

    public static JsonNode UnknownValues(JsonNode root) => EachObject(root, static json =>
    {
        foreach (string name in Enumerated.Where(name => json[name] is JsonValue))
            json[name] = UnknownValue;
        if (json["processing"] is JsonObject processing)
            processing["status"] = UnknownValue;
    });

    // Before the known properties and behind them. What is an error stays one: nothing but error, request and method makes it that.
    public static JsonNode UnknownFields(JsonNode root) => EachObject(root, static json =>
    {
        if (json.Count == 0 || json.ContainsKey("error"))
            return;
        json.Insert(0, "added_before", new JsonObject { ["nested"] = new JsonArray(1, "two", null, new JsonObject { ["deep"] = true }) });
        json["added_behind"] = "\u2028 </script> \"quoted\" \\";
    });

    public static JsonNode ReorderedKeys(JsonNode root) => EachObject(root, static json =>
    {
        List<KeyValuePair<string, JsonNode?>> properties = [.. json.Reverse()];
        json.Clear();
        foreach ((string name, JsonNode? value) in properties)
            json.Add(name, value);
    });

    // The envelope's own status stays a number, and so does a payload that is nothing but a number: as text it would be an error.
    public static JsonNode NumbersAsText(JsonNode root)
    {
        JsonNode? payload = root is JsonObject json && json.ContainsKey("data") ? json["data"] : root;
        if (payload is not null)
            WriteNumbersAsText(payload);
        return root;
    }

    public static JsonNode NullFields(JsonNode root) => EachObject(root, static json =>
    {
        bool isMedia = json.ContainsKey("link") && json.ContainsKey("views");
        foreach (string name in isMedia ? [.. Nullable, .. NullableOfMedia] : Nullable)
        {
            if (json.ContainsKey(name))
                json[name] = null;
        }
    });

    private static void WriteNumbersAsText(JsonNode node)
    {
        if (node is JsonObject json)
        {
            foreach ((string name, JsonNode? value) in json.ToList())
            {
                if (value?.GetValueKind() == JsonValueKind.Number)
                    json[name] = value.ToJsonString();
                else if (value is not null)
                    WriteNumbersAsText(value);
            }
        }
        else if (node is JsonArray list)
        {
            for (int i = 0; i < list.Count; i++)
            {
                if (list[i]?.GetValueKind() == JsonValueKind.Number)
                    list[i] = list[i]!.ToJsonString();
                else if (list[i] is JsonNode item)
                    WriteNumbersAsText(item);
            }
        }
    }

    private static JsonNode EachObject(JsonNode root, Action<JsonObject> change)
    {
        IEnumerable<JsonNode?> children = root switch
        {
            JsonObject json => json.Select(static property => property.Value).ToList(),
            JsonArray list => list,
            _ => [],
        };
        foreach (JsonNode child in children.OfType<JsonNode>())
            EachObject(child, change);
        if (root is JsonObject changed)
            change(changed);
        return root;
    }
}
