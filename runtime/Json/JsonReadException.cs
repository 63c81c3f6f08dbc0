using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// What a codec throws: it knows the byte at which reading stopped, not yet the path. The path is found by
/// <see cref="JsonFailure"/>, so that good JSON pays nothing for it.
/// </summary>
internal sealed class JsonReadException(string problem, long offset, string? member = null) : JsonException(problem)
{
    public string Problem { get; } = problem;

    /// <summary>Where the offending token starts, in bytes from the start of the reader's input.</summary>
    public long Offset { get; } = offset;

    /// <summary>The member of the object ending here that is missing, if that is what is wrong.</summary>
    public string? Member { get; } = member;
}
