using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>Take part in the gallery: submit, vote, report.</summary>
internal static class SubmissionOperations
{
    private static readonly string[] Fields = ["title", "topic", "terms", "mature", "tags"];
    private static readonly string[] ReportFields = ["reason"];

    public static IEnumerable<Operation> All { get; } =
    [
        new("POST", "/3/gallery/image/{imageHash}", call => SubmitImage(call, "imageHash")) { Access = Access.User, Form = Fields },
        new("POST", "/3/gallery/album/{albumHash}", call => SubmitAlbum(call, "albumHash")) { Access = Access.User, Form = Fields },
        new("POST", "/3/gallery/{galleryHash}", SubmitEither) { Access = Access.User, Form = Fields },
        new("POST", "/3/gallery/{galleryHash}/vote/{vote}", Vote) { Access = Access.User },
        new("POST", "/3/gallery/{galleryHash}/report", Report) { Access = Access.User, Form = ReportFields },
        new("POST", "/3/gallery/image/{galleryHash}/report", Report) { Access = Access.User, Form = ReportFields },
    ];

    // The older path takes both kinds.
    private static JsonNode SubmitEither(Call call)
        => call.World.Albums.Find(call.Path("galleryHash")) is null
            ? SubmitImage(call, "galleryHash")
            : SubmitAlbum(call, "galleryHash");

    private static JsonNode SubmitImage(Call call, string parameter)
    {
        string id = call.Path(parameter);
        Image image = call.World.Images.Find(id) ?? throw RefusalException.NoImage(id);
        return image.AccountId == call.RequireUser().Id ? Submit(call, id, isAlbum: false) : throw RefusalException.Forbidden();
    }

    private static JsonNode SubmitAlbum(Call call, string parameter)
    {
        string id = call.Path(parameter);
        Album album = call.World.Albums.Find(id) ?? throw RefusalException.NoAlbum(id);
        return album.AccountId == call.RequireUser().Id ? Submit(call, id, isAlbum: true) : throw RefusalException.Forbidden();
    }

    private static JsonNode Submit(Call call, string id, bool isAlbum)
    {
        Account user = call.RequireUser();
        string title = call.Form.Required("title");
        if (call.Form.Flag("terms") != true && !user.Settings.AcceptedGalleryTerms)
            throw RefusalException.Bad("The gallery terms have not been accepted");

        Catalogue catalogue = call.World.Catalogue;
        var post = new Post
        {
            Id = id,
            IsAlbum = isAlbum,
            Title = title,
            Submitted = call.Now,
            Topic = call.Form.Text("topic") is { } topic ? catalogue.FindTopic(topic) ?? catalogue.NoTopic : catalogue.NoTopic,
            Tags = GalleryItemOperations.KnownTags(call),
            AccountId = user.Id,
            Mature = call.Form.Flag("mature") ?? false,
            Votes = new Votes(SeededUps: 1),
        };
        return call.World.Gallery.TryAdd(post) ? true : throw RefusalException.Bad("This is in the gallery already");
    }

    private static JsonNode Vote(Call call)
    {
        Post post = GalleryItemOperations.Find(call);
        string vote = call.Choice("vote", "up", "down", "veto");
        call.World.Gallery.Vote(post.Id, call.RequireUser().Id, vote);
        return true;
    }

    private static JsonNode Report(Call call)
    {
        GalleryItemOperations.Find(call);
        call.Form.Choice("reason", "1", "2", "3", "4", "5");
        return true;
    }
}
