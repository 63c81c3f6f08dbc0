using System.Text.Json.Nodes;
using LocalImgur.Data;
using LocalImgur.Http;
using LocalImgur.Pages;

namespace LocalImgur.Operations;

/// <summary>Every operation, subject by subject, and the one path that each call takes.</summary>
internal sealed class OperationTable(World world, CreditAccount credits, Envelope envelope, Complaints complaints)
{
    private readonly FormReader forms = new(complaints);
    private readonly JsonBodyReader bodies = new(complaints);

    public void MapTo(WebApplication app)
    {
        IEnumerable<Operation> operations =
        [
            .. AuthOperations.All,
            .. UploadOperations.All,
            .. ImageOperations.All,
            .. AlbumOperations.All,
            .. AlbumImageOperations.All,
            .. GalleryOperations.All,
            .. SearchOperations.All,
            .. SubredditOperations.All,
            .. GalleryItemOperations.All,
            .. GalleryCommentOperations.All,
            .. SubmissionOperations.All,
            .. TagOperations.All,
            .. TopicOperations.All,
            .. MemegenOperations.All,
            .. CustomGalleryOperations.All,
            .. CommentOperations.All,
            .. AccountOperations.All,
            .. AccountListOperations.All,
            .. AccountCountOperations.All,
            .. AccountItemOperations.All,
            .. AccountProfileOperations.All,
            .. NotificationOperations.All,
            .. ConversationOperations.All,
            .. CreditsOperations.For(credits),
        ];
        foreach (Operation operation in operations)
        {
            app.MapMethods(operation.Pattern, [operation.Method], http => RunAsync(http, operation))
                .WithMetadata(operation);
        }

        var signIn = new SignInPage(world);
        app.MapGet("/oauth2/authorize", signIn.ShowAsync);
        app.MapPost("/oauth2/authorize", signIn.DecideAsync);
        app.MapGet("/i/{file}", new PicturePage(world).ShowAsync);
        app.MapFallback("{*path}", Unknown);
    }

    private async Task RunAsync(HttpContext http, Operation operation)
    {
        CheckAddress(http, operation);
        FormFields form = await forms.ReadAsync(http, operation);
        JsonFields json = await bodies.ReadAsync(http, operation);
        JsonNode? data = operation.Answer(new Call(http, world, form, json, complaints));
        if (operation.Enveloped)
            await envelope.WriteAsync(http, data);
        else
            await Envelope.WriteBareAsync(http, data!, StatusCodes.Status200OK);
    }

    // Routing forgives the case of letters and a slash at the end; Imgur does not.
    private void CheckAddress(HttpContext http, Operation operation)
    {
        string[] sent = http.Request.Path.Value!.Split('/');
        string[] known = operation.Pattern.Split('/');
        bool same = sent.Length == known.Length && sent.Zip(known).All(pair => pair.Second.StartsWith('{') || pair.First == pair.Second);
        if (!same)
            complaints.Raise(http, $"the path is {operation.Pattern}, letter for letter");
        foreach (string name in http.Request.Query.Keys.Except(operation.Query))
            complaints.Raise(http, $"unknown query parameter '{name}'");
    }

    private Task Unknown(HttpContext http)
    {
        complaints.Note(http, "no such operation");
        throw RefusalException.Missing($"No operation is at {http.Request.Method} {http.Request.Path}");
    }
}
