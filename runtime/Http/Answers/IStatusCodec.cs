using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen;

/// <summary>Reads the payload of an operation whose successful answers are of different types. Generated code has one for each.</summary>
/// <typeparam name="T">What the payloads have in common.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStatusCodec<T>
    where T : class
{
    /// <summary>Reads a payload; null where the API's document does not describe an answer of this status.</summary>
    /// <param name="statusCode">The HTTP status of the answer.</param>
    /// <param name="reader">The reader, at the first token of the body.</param>
    static abstract T? Read(int statusCode, ref Utf8JsonReader reader);

    /// <summary>What an answer without a body is; null where there should have been one.</summary>
    /// <param name="statusCode">The HTTP status of the answer.</param>
    static abstract T? ReadEmpty(int statusCode);
}
