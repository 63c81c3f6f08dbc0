using System.Text.Json.Nodes;

namespace LocalImgur.Shapes;

internal static class JsonLists
{
    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> items) => new([.. items]);
}
