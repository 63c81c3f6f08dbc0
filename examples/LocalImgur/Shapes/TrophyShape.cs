using System.Text.Json.Nodes;
using LocalImgur.Data;

namespace LocalImgur.Shapes;

/// <summary>A trophy, whose <c>data</c> is null, a number in a string or an address.</summary>
internal static class TrophyShape
{
    public static JsonObject ToJson(this Trophy trophy) => new()
    {
        ["id"] = trophy.Id,
        ["name"] = trophy.Name,
        ["name_clean"] = trophy.CleanName,
        ["description"] = trophy.Description,
        ["data"] = trophy.Data,
        ["data_link"] = trophy.DataLink,
        ["datetime"] = trophy.Won.ToUnixTimeSeconds(),
        ["image"] = $"https://s.imgur.com/images/trophies/{trophy.CleanName}.png",
    };
}
