using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>Read, describe, favourite and delete images.</summary>
internal static class ImageOperations
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/image/{imageHash}", Get),
        new("POST", "/3/image/{imageHash}", Update) { Form = ["title", "description"] },
        new("DELETE", "/3/image/{imageHash}", Delete),
        new("POST", "/3/image/{imageHash}/favorite", Favorite) { Access = Access.User },
    ];

    private static JsonObject Get(Call call)
    {
        string id = call.Path("imageHash");
        Image image = call.World.Images.Find(id) ?? throw RefusalException.NoImage(id);
        return image.ToJson(call);
    }

    private static JsonNode Update(Call call)
    {
        Image image = Changeable(call);
        call.World.Images.Describe(image.Id, call.Form.Text("title"), call.Form.Text("description"));
        return true;
    }

    private static JsonNode Delete(Call call)
    {
        call.World.DeleteImage(Changeable(call).Id);
        return true;
    }

    private static JsonNode Favorite(Call call)
    {
        string id = call.Path("imageHash");
        if (call.World.Images.Find(id) is null)
            throw RefusalException.NoImage(id);
        return call.World.Favorites.Toggle(call.RequireUser().Id, id) ? "favorited" : "unfavorited";
    }

    /// <summary>The image in the path, named by its hash, which asks for its owner, or by its deletehash, which is proof enough.</summary>
    private static Image Changeable(Call call)
    {
        string key = call.Path("imageHash");
        if (call.World.Images.Find(key) is { } image)
            return image.AccountId == call.RequireUser().Id ? image : throw RefusalException.Forbidden();
        return call.World.Images.FindByDeleteHash(key) ?? throw RefusalException.NoImage(key);
    }
}
