using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>The type of the body that a failed call is answered with. Generated code has one for each documented error with a schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiErrorFormat
{
    /// <summary>The status of an error that is documented as <c>default</c>.</summary>
    public const int AnyStatus = 0;

    private protected ApiErrorFormat(int status) => Status = status;

    /// <summary>The HTTP status; its first digit for a range of a hundred (4 for <c>4XX</c>), <see cref="AnyStatus"/> for all others.</summary>
    public int Status { get; }

    /// <summary>Reads a body.</summary>
    /// <returns>Whether it is of this type.</returns>
    internal abstract bool TryRead(ReadOnlySpan<byte> body, [NotNullWhen(true)] out object? error);
}

/// <summary>The type of the body that a failed call is answered with.</summary>
/// <param name="status">The HTTP status; its first digit for a range of a hundred, <see cref="ApiErrorFormat.AnyStatus"/> for all others.</param>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">What reads it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorFormat<T, TCodec>(int status) : ApiErrorFormat(status)
    where TCodec : struct, IJsonCodec<T>
{
    internal override bool TryRead(ReadOnlySpan<byte> body, [NotNullWhen(true)] out object? error)
    {
        var reader = new Utf8JsonReader(body);
        try
        {
            reader.Read();
            error = TCodec.Read(ref reader);
            return error is not null;
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            // The error itself is what the caller must learn of; that its body is not as documented, the missing type tells.
            error = null;
            return false;
        }
    }
}
