using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalImgur.Http;

/// <summary>The JSON object that a client sent. A request without a body has an empty one.</summary>
internal sealed class JsonFields(HttpContext http, JsonObject body, Complaints complaints)
{
    /// <summary>The text of a property; null where it is absent, null or no text.</summary>
    public string? Text(string name)
    {
        if (body[name] is not JsonNode value)
            return null;
        if (value.GetValueKind() == JsonValueKind.String)
            return value.GetValue<string>();
        complaints.Raise(http, $"'{name}' is a text");
        return null;
    }

    /// <summary>The texts of a list; none where it is absent, null or no list of texts.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (body[name] is not JsonNode value)
            return [];
        if (value is JsonArray list && list.All(static item => item?.GetValueKind() == JsonValueKind.String))
            return [.. list.Select(static item => item!.GetValue<string>())];
        complaints.Raise(http, $"'{name}' is a list of texts");
        return [];
    }
}
