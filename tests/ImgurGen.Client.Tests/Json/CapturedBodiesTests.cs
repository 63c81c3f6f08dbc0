using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Imgur;
using ImgurGen.Client.Tests.Support;
using Xunit.Abstractions;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Every success that Imgur really sent is read as the payload of its operation and written back.</summary>
public sealed class CapturedBodiesTests(ITestOutputHelper output) : ImgurTest
{
    // What is no model (true, a count, ids) is not the resolver's.
    private static readonly JsonSerializerOptions Json = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ImgurJson.Default, new DefaultJsonTypeInfoResolver()),
    };

    // What the index does not name by the path of an operation: pieces of a payload, and addresses of former times.
    private static readonly Dictionary<string, Type> FormerEndpoints = new()
    {
        ["(fragment GalleryImage)"] = typeof(GalleryImage),
        ["(fragment Notification.content=Comment)"] = typeof(NotificationContent),
        ["(GenericEndpointResponses.SuccessfulResponse)"] = typeof(bool),
        ["GET /3/(album|image|gallery)/{id}"] = typeof(GalleryAlbum),
        ["GET /3/g/custom"] = typeof(CustomGallery),
        ["GET /3/account/{u}/notifications"] = typeof(Notifications),
        ["GET /3/notification"] = typeof(Notifications),
    };

    [SharedFact]
    public void Every_file_is_read_as_a_payload_or_expected_to_be_an_error()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Capture.Folder, "*.json").Select(static file => Path.GetFileName(file));

        Assert.Equal(
            files.Order(StringComparer.Ordinal),
            Successes().Select(static success => success.Capture.File).Concat(CapturedErrorsTests.Expected.Keys).Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public void What_is_written_says_what_Imgur_sent()
    {
        List<string> differences = [];
        foreach ((Capture capture, Type type) in Successes())
        {
            output.WriteLine($"{capture.File}: {type}");
            string written = Rewrite(Text(capture), type);
            differences.AddRange(
                JsonComparison.Differences(capture.Payload, JsonNode.Parse(written)).Select(difference => $"{capture.File} {difference}"));
            if (Rewrite(written, type) != written)
                differences.Add($"{capture.File} is written in another way the second time");
        }

        Assert.Equal([], differences);
    }

    [SharedFact]
    public async Task What_an_operation_returns_says_what_Imgur_sent()
    {
        List<string> differences = [];
        foreach ((Capture capture, Type type) in Successes())
        {
            if (OperationOf(capture) is not { } operation)
                continue;
            AnswerNextWith(capture.Body.ToJsonString());

            object? payload = await AnyCall.SendAsync(User, operation);

            JsonNode? written = JsonSerializer.SerializeToNode(payload, type, Json);
            differences.AddRange(JsonComparison.Differences(capture.Payload, written).Select(difference => $"{capture.File} {difference}"));
        }

        Assert.Equal([], differences);
    }

    [SharedFact]
    public void Pieces_of_one_byte_read_as_the_whole()
    {
        foreach ((Capture capture, Type type) in Successes())
        {
            var reader = new Utf8JsonReader(ByteSegments.Of(Encoding.UTF8.GetBytes(Text(capture))));

            object? pieces = JsonSerializer.Deserialize(ref reader, type, Json);

            Assert.Equal((capture.File, Rewrite(Text(capture), type)), (capture.File, JsonSerializer.Serialize(pieces, type, Json)));
        }
    }

    private static IEnumerable<(Capture Capture, Type Type)> Successes() =>
        from capture in Capture.All
        where !capture.IsError
        select (capture, TypeOf(capture));

    /// <summary>The payload of the operation, or of what stood in its place.</summary>
    private static Type TypeOf(Capture capture)
    {
        if (FormerEndpoints.TryGetValue(capture.Endpoint, out Type? type))
            return type;

        ClientOperation operation = OperationOf(capture)
            ?? throw new InvalidOperationException($"{capture.File} is of '{capture.Endpoint}', which is no operation of the client.");
        return operation.Payload ?? throw new InvalidOperationException($"{capture.File} has a payload, and {operation.Call} has none.");
    }

    /// <summary>The operation whose path the index names, whatever names it gives to the parameters; null for former endpoints.</summary>
    private static ClientOperation? OperationOf(Capture capture)
    {
        string shape = PathShape.Of(capture.Endpoint.Split('?')[0]);
        return ClientOperation.All.SingleOrDefault(
            candidate => shape == $"{candidate.Operation.Method} {PathShape.Of(candidate.Operation.PathTemplate)}");
    }

    private static string Text(Capture capture) => capture.Payload?.ToJsonString() ?? "null";

    private static string Rewrite(string json, Type type) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, Json), type, Json);
}
