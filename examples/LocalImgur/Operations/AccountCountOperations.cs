using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Shapes;

namespace LocalImgur.Operations;

/// <summary>How much a user has, and the ids alone: documented operations that the published specification lacks.</summary>
internal static class AccountCountOperations
{
    private const int PageSize = 50;

    public static IEnumerable<Operation> All { get; } =
    [
        new("GET", "/3/account/{username}/images/count", call => OwnImages(call).Count()) { Access = Access.User },
        new("GET", "/3/account/{username}/images/ids/{page}", call => Page(call, OwnImages(call))) { Access = Access.User },
        new("GET", "/3/account/{username}/albums/count", call => VisibleAlbums(call).Count()),
        new("GET", "/3/account/{username}/albums/ids/{page}", call => Page(call, VisibleAlbums(call))),
        new("GET", "/3/account/{username}/comments/count", call => Comments(call).Count),
        new("GET", "/3/account/{username}/comments/ids/{sort}/{page}", CommentIds),
    ];

    private static IEnumerable<JsonNode> OwnImages(Call call)
        => call.World.Images.Of(AccountOperations.Own(call).Id).Select(static image => (JsonNode)image.Id);

    private static IEnumerable<JsonNode> VisibleAlbums(Call call)
        => AccountListOperations.VisibleAlbums(call).Select(static album => (JsonNode)album.Id);

    private static IReadOnlyList<Comment> Comments(Call call) => call.World.Comments.Of(AccountOperations.Named(call).Id);

    private static JsonArray CommentIds(Call call)
        => Page(call, AccountListOperations.SortedComments(call).Select(static comment => (JsonNode)comment.Id));

    private static JsonArray Page(Call call, IEnumerable<JsonNode> ids)
        => ids.Skip(call.Count("page", most: int.MaxValue / PageSize) * PageSize).Take(PageSize).ToJsonArray();
}
