using Imgur;
using LocalImgur;

namespace ImgurGen.Client.Tests.Support;

/// <summary>A generated client and a LocalImgur of its own, fresh for each test.</summary>
public abstract class ImgurTest : IAsyncLifetime
{
    protected const string ClientId = "Client-ID local-client-id";
    protected const string Bearer = "Bearer local-access-token";

    private LocalImgurServer? server;
    private ImgurClient? anonymous;
    private ImgurClient? user;

    /// <summary>The moment at which the server's and the client's clock stand still, so that every date is known.</summary>
    protected static DateTimeOffset Now { get; } = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    protected LocalImgurServer Server => server!;

    /// <summary>A client that has an application's id alone.</summary>
    protected ImgurClient Anonymous => anonymous!;

    /// <summary>A client of the user who is logged in.</summary>
    protected ImgurClient User => user!;

    /// <summary>Three pages of eight posts are enough to see everything.</summary>
    protected virtual LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 3,
        GalleryPageSize = 8,
    };

    public async Task InitializeAsync()
    {
        server = await LocalImgurServer.StartAsync(Options);
        anonymous = CreateClient(new ClientIdCredential(Options.ClientId));
        user = CreateClient(new BearerTokenCredential(Options.AccessToken));
    }

    public async Task DisposeAsync()
    {
        Anonymous.Dispose();
        User.Dispose();
        await Server.DisposeAsync();
    }

    /// <summary>A client with a connection of its own.</summary>
    protected ImgurClient CreateClient(ApiCredential? credential) => new(ClientOptions(credential));

    protected ApiClientOptions ClientOptions(ApiCredential? credential) => new()
    {
        BaseAddress = Server.BaseAddress,
        Credential = credential,
        TimeProvider = new StandingTime(Now),
    };

    /// <summary>
    /// Asserts what the last request was, in the letters that went over the wire, and that the server found nothing to complain of.
    /// </summary>
    protected void AssertSent(string method, string target, string? credential)
    {
        Assert.Empty(Server.Complaints);
        RecordedRequest last = Server.Requests[^1];
        string sent = last.Query.Length == 0 ? last.Path : $"{last.Path}?{last.Query}";
        Assert.Equal((method, target, credential), (last.Method, sent, last.Headers.GetValueOrDefault("Authorization")));
    }

    /// <summary>Answers the next request with JSON, whatever it asks for.</summary>
    protected void AnswerNextWith(string json, int status = 200) =>
        Server.AnswerNextWith(new ScriptedAnswer(status, json, "application/json"));

    /// <summary>Uploads a small picture that nobody else has.</summary>
    protected static Task<Image> UploadAsync(ImgurClient client, string? title = null) =>
        client.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(Pictures.Png(3, 2, 100)), Title = title });

    /// <summary>The newest posts of the gallery, of every kind.</summary>
    protected Task<IReadOnlyList<GalleryItem>> NewestAsync() =>
        Anonymous.Gallery.GetGalleryAsync(GetGallerySection.User, GetGallerySort.Time, GalleryWindow.All);

    protected async Task<GalleryImage> AnyGalleryImageAsync() => (await NewestAsync()).OfType<GalleryImage>().First();
}
