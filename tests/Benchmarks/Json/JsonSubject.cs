using System.Text.Json.Nodes;
using ImgurGen.Benchmarks.Bodies;
using ImgurGen.Benchmarks.Rivals;
using ImgurGen.Benchmarks.Rivals.Twins;
using ImgurGen.Json;

namespace ImgurGen.Benchmarks.Json;

/// <summary>An answer, and all who read it and write its payload.</summary>
public sealed class JsonSubject
{
    private readonly string name;

    private JsonSubject(
        string name, JsonContender generated, JsonContender sourceGeneration, JsonContender reflection, JsonContender newtonsoft)
    {
        this.name = name;
        Generated = generated;
        SourceGeneration = sourceGeneration;
        Reflection = reflection;
        Newtonsoft = newtonsoft;
        foreach (JsonContender rival in Contenders.Skip(1))
            RequireSameValues(generated, rival);
    }

    public static IReadOnlyList<JsonSubject> All { get; } =
    [
        Create<IReadOnlyList<Imgur.GalleryItem>, ListCodec<Imgur.GalleryItem, Imgur.GalleryItem.JsonCodec>, List<GalleryItemTwin>>(
            "gallery-page", GalleryPageBody.Create()),
        Create<IReadOnlyList<Imgur.Comment>, ListCodec<Imgur.Comment, Imgur.Comment.JsonCodec>, List<CommentTwin>>(
            "comments", CommentsBody.Create()),

        // Names and truth values, little else: nearly all the time is that of Utf8JsonReader and Utf8JsonWriter, which both use.
        Create<Imgur.Tags, Imgur.Tags.JsonCodec, TagsTwin>("tags", TagsBody.Create()),

        // So small that making the reader and the writer ready counts.
        Create<Imgur.Image, Imgur.Image.JsonCodec, ImageTwin>("image", ImageBody.Create()),
    ];

    /// <summary>This package.</summary>
    public JsonContender Generated { get; }

    /// <summary>System.Text.Json with its source generator.</summary>
    public JsonContender SourceGeneration { get; }

    /// <summary>System.Text.Json with reflection.</summary>
    public JsonContender Reflection { get; }

    /// <summary>Newtonsoft.Json.</summary>
    public JsonContender Newtonsoft { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<JsonContender> Contenders => [Generated, SourceGeneration, Reflection, Newtonsoft];

    public override string ToString() => name;

    private static JsonSubject Create<T, TCodec, TTwin>(string name, byte[] answer)
        where T : class
        where TCodec : struct, IJsonCodec<T>
        where TTwin : class
        => new(
            name,
            new GeneratedCodec<T, TCodec>(answer),
            new SystemTextJson<TTwin>(answer, TwinJson.Default.Options),
            new SystemTextJson<TTwin>(answer, ReflectedJson.Options),
            new NewtonsoftJson<TTwin>(answer));

    /// <summary>Who does less is faster: all must have read the same.</summary>
    private void RequireSameValues(JsonContender ours, JsonContender theirs)
    {
        ours.Write();
        theirs.Write();
        if (!JsonNode.DeepEquals(Told(ours), Told(theirs)))
            throw new InvalidOperationException($"Of '{name}', {theirs.GetType().Name} and this package read different values.");
    }

    /// <summary>What was read, without the empty texts that mean null to this package.</summary>
    private static JsonNode? Told(JsonContender contender)
    {
        JsonNode? payload = JsonNode.Parse(contender.Written);
        RemoveEmptyTexts(payload);
        return payload;
    }

    private static void RemoveEmptyTexts(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
                RemoveEmptyTexts(item);
        }
        else if (node is JsonObject members)
        {
            foreach ((string key, JsonNode? value) in members.ToArray())
            {
                if (value is JsonValue text && text.TryGetValue(out string? content) && content.Length == 0)
                    members.Remove(key);
                else
                    RemoveEmptyTexts(value);
            }
        }
    }
}
