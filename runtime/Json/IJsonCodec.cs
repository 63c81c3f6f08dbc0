using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// Reads and writes one type of payload. Codecs are empty structs, so that the compiler of the machine code sees through
/// a codec of codecs (a list of nullable numbers, say) as if it had been written out by hand. Generated code has one for each model.
/// </summary>
/// <typeparam name="T">The type that is read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads a value. The reader stands on its first token, and afterwards on its last.</summary>
    /// <param name="reader">The reader, which may be over several segments.</param>
    /// <exception cref="JsonException">The JSON is not a value of this type; the exception's path says where.</exception>
    static abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What to write.</param>
    static abstract void Write(JsonWriter writer, T value);
}
