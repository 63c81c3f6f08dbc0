using System.Text.Json;
using System.Text.Json.Nodes;
using Imgur;
using ImgurGen.Client.Tests.Support;
using Xunit.Abstractions;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Every body that Imgur really sent, as far as the client has a model for its payload, is read and written back.</summary>
public sealed class CapturedBodiesTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = ImgurJson.Default };

    private static readonly Dictionary<string, Type> Payloads = new()
    {
        ["GET /3/image/{id}"] = typeof(Image),
        ["POST /3/image"] = typeof(Image),
        ["GET /3/account/{u}/image/{id}"] = typeof(Image),
        ["POST /3/image/{id}/favorite"] = typeof(OpenEnum<FavoriteResult>),
        ["GET /3/album/{id}"] = typeof(Album),
        ["GET /3/(album|image|gallery)/{id}"] = typeof(Album),
        ["GET /3/account/{u}/album/{id}"] = typeof(Album),
        ["GET /3/album/{id}/images"] = typeof(IReadOnlyList<Image>),
        ["POST /3/album"] = typeof(CreatedAlbum),
        ["POST /3/album/{id}/favorite"] = typeof(OpenEnum<FavoriteResult>),
        ["GET /3/gallery/album/{id}"] = typeof(GalleryAlbum),
        ["(fragment GalleryImage)"] = typeof(GalleryImage),
        ["GET /3/g/custom/{id}"] = typeof(GalleryItem),
        ["GET /3/gallery/t/{tag}/{id}"] = typeof(GalleryItem),
        ["GET /3/account/{u}/favorites"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/account/{u}/submissions/{page}"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/gallery/random/random/{page}"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/gallery/search/{sort}/{window}/{page}?q="] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/g/memes/{sort}/{window}/{page}"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/gallery/r/{sub}/{sort}/{window}/{page}"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/topics/{topic}/{sort}/{window}/{page}"] = typeof(IReadOnlyList<GalleryItem>),
        ["GET /3/topics/defaults"] = typeof(IReadOnlyList<Topic>),
        ["GET /3/comment/{id}"] = typeof(Comment),
        ["GET /3/comment/{id}/replies"] = typeof(Comment),
        ["GET /3/account/{u}/comment/{id}"] = typeof(Comment),
        ["(fragment Notification.content=Comment)"] = typeof(NotificationContent),
        ["GET /3/gallery/{id}/comments/{sort}"] = typeof(IReadOnlyList<Comment>),
        ["POST /3/comment"] = typeof(CreatedComment),
        ["POST /3/gallery/{id}/comment/{cid}"] = typeof(CreatedComment),
        ["GET /3/account/{u}/settings"] = typeof(AccountSettings),
        ["GET /3/account/{u}/notifications"] = typeof(Notifications),
        ["GET /3/notification"] = typeof(Notifications),
        ["GET /3/notification/{id}"] = typeof(Notification),
        ["POST /oauth2/token"] = typeof(AccessToken),
    };

    [SharedFact]
    public void What_is_written_says_what_Imgur_sent()
    {
        List<string> differences = [];
        int seen = 0;
        foreach ((string file, Type type, JsonNode payload) in Captures())
        {
            seen++;
            string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(payload, type, Options), type, Options);
            string again = JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type, Options), type, Options);
            differences.AddRange(JsonComparison.Differences(payload, JsonNode.Parse(written)).Select(difference => $"{file} {difference}"));
            if (again != written)
                differences.Add($"{file} is written in another way the second time");
        }

        Assert.Equal([], differences);
        Assert.True(seen >= 38, $"only {seen} bodies were seen");
    }

    [SharedFact]
    public void Pieces_of_one_byte_read_as_the_whole()
    {
        foreach ((string file, Type type, JsonNode payload) in Captures())
        {
            string json = payload.ToJsonString();
            var reader = new Utf8JsonReader(ByteSegments.Of(System.Text.Encoding.UTF8.GetBytes(json)));

            object? pieces = JsonSerializer.Deserialize(ref reader, type, Options);

            object? whole = JsonSerializer.Deserialize(json, type, Options);
            Assert.Equal((file, JsonSerializer.Serialize(whole, type, Options)), (file, JsonSerializer.Serialize(pieces, type, Options)));
        }
    }

    private IEnumerable<(string File, Type Type, JsonNode Payload)> Captures()
    {
        string folder = Repository.Captured ?? throw new DirectoryNotFoundException("There is no ../shared beside the repository.");
        foreach (string line in File.ReadLines(Path.Combine(folder, "index.csv")).Skip(1))
        {
            string[] cells = line.Split(',');
            (string file, string endpoint, string status, string envelope) = (cells[0], cells[1], cells[2], cells[4]);
            bool isSuccess = status is "200" or "";
            if (!isSuccess || !Payloads.TryGetValue(endpoint, out Type? type))
                continue;

            JsonNode body = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
            output.WriteLine($"{file}: {type.Name}");
            yield return (file, type, envelope == "yes" ? body["data"]! : body);
        }
    }
}
