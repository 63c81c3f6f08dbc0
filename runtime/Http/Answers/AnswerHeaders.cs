using System.ComponentModel;
using System.Net.Http.Headers;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Headers of an answer in the types that the API's document gives them. Generated code reads them here.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnswerHeaders
{
    /// <summary>A header as text; null where the answer does not have it. Several of one name are joined by commas (RFC 9110, 5.3).</summary>
    /// <param name="response">The answer.</param>
    /// <param name="name">The header's name.</param>
    public static string? Text(ApiResponse response, string name)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Find(response.Headers, name) ?? Find(response.ContentHeaders, name);
    }

    /// <summary>A header in its type; <c>default</c> where the answer does not have it.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="name">The header's name.</param>
    /// <typeparam name="T">Its type, which can be null.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <exception cref="FormatException">The header is not of that type.</exception>
    public static T? Value<T, TCodec>(ApiResponse response, string name)
        where TCodec : struct, IJsonCodec<T> =>
        Text(response, name) is { } text ? Read<T, TCodec>(text, name) : default;

    /// <summary>The items of a header that is a list; null where the answer does not have it.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="name">The header's name.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TCodec">What reads it.</typeparam>
    /// <exception cref="FormatException">An item is not of that type.</exception>
    public static IReadOnlyList<T>? List<T, TCodec>(ApiResponse response, string name)
        where TCodec : struct, IJsonCodec<T> =>
        Text(response, name)
            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(item => Read<T, TCodec>(item, name))
            .ToArray();

    internal static string? Find(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? string.Join(", ", values) : null;

    private static T Read<T, TCodec>(string text, string name)
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            return WireText.Read<T, TCodec>(text);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            throw new FormatException($"The header '{name}' of the answer is not of the type that the API's document gives it.", exception);
        }
    }
}
