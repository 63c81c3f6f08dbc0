using System.Text.Json;
using System.Text.Json.Serialization;
using ImgurGen.Benchmarks.Rivals.Twins;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>
/// What System.Text.Json's source generator makes for the twins, for reading (metadata) and for writing (serialization). It promises what
/// generated models do: what is required is there, what cannot be null is not, and a number may come as a text, as some of Imgur's do
/// (so it is by default where HttpClient reads JSON, too: <see cref="JsonSerializerDefaults.Web"/>).
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EnvelopeTwin<List<GalleryItemTwin>>))]
[JsonSerializable(typeof(EnvelopeTwin<List<CommentTwin>>))]
[JsonSerializable(typeof(EnvelopeTwin<TagsTwin>))]
[JsonSerializable(typeof(EnvelopeTwin<ImageTwin>))]
internal sealed partial class TwinJson : JsonSerializerContext;
