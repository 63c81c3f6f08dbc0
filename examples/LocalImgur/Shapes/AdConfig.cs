using System.Text.Json.Nodes;
using LocalImgur.Data;

namespace LocalImgur.Shapes;

/// <summary>Advertising flags, which Imgur sends twice: in camel case and in snake case.</summary>
internal static class AdConfig
{
    public static JsonObject ToJson(string id) => new()
    {
        ["safeFlags"] = new JsonArray("in_gallery", "gallery"),
        ["highRiskFlags"] = new JsonArray(),
        ["unsafeFlags"] = new JsonArray("sixth_mod_unsafe"),
        ["wallUnsafeFlags"] = new JsonArray(),
        ["showsAds"] = false,
        ["showAdLevel"] = 1,
        ["safe_flags"] = new JsonArray("in_gallery", "gallery"),
        ["high_risk_flags"] = new JsonArray(),
        ["unsafe_flags"] = new JsonArray("sixth_mod_unsafe"),
        ["wall_unsafe_flags"] = new JsonArray(),
        ["show_ads"] = false,
        ["show_ad_level"] = 1,
        ["nsfw_score"] = Score(id),
    };

    // An integer as often as not: 0 is written without a decimal point.
    private static JsonNode Score(string id) => id[0] % 2 == 0 ? JsonValue.Create(0) : JsonValue.Create(0.4);
}
