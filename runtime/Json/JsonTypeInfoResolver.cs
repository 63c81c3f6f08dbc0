using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ImgurGen.Json;

/// <summary>
/// Serves <see cref="JsonSerializer"/> with the generated types where reflection is off (trimmed and NativeAOT programs).
/// Generated code derives one for each client.
/// </summary>
public abstract class JsonTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> known = [];

    /// <inheritdoc />
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return known.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;
    }

    /// <summary>Adds a type, and the lists, arrays and dictionaries (by text) of it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Add<T, TCodec>()
        where TCodec : struct, IJsonCodec<T>
    {
        Serve<T, TCodec>();
        Serve<IReadOnlyList<T>, ListCodec<T, TCodec>>();
        Serve<List<T>, MutableListCodec<T, TCodec>>();
        Serve<T[], ArrayCodec<T, TCodec>>();
        Serve<IReadOnlyDictionary<string, T>, MapCodec<T, TCodec>>();
        Serve<Dictionary<string, T>, MutableMapCodec<T, TCodec>>();
    }

    private void Serve<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        known[typeof(T)] = static options => JsonMetadataServices.CreateValueInfo<T>(options, new JsonCodecConverter<T, TCodec>());
}
