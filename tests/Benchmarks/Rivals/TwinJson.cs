using System.Text.Json.Serialization;
using ImgurGen.Benchmarks.Rivals.Twins;

namespace ImgurGen.Benchmarks.Rivals;

/// <summary>
/// What System.Text.Json's source generator makes for the twins, for reading (metadata) and for writing (serialization). It promises what
/// generated models do: what is required is there, and what cannot be null is not.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(EnvelopeTwin<List<GalleryItemTwin>>))]
[JsonSerializable(typeof(EnvelopeTwin<List<CommentTwin>>))]
[JsonSerializable(typeof(EnvelopeTwin<TagsTwin>))]
[JsonSerializable(typeof(EnvelopeTwin<ImageTwin>))]
internal sealed partial class TwinJson : JsonSerializerContext;
