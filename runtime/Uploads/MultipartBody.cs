using System.Text;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Fields and files sent as <c>multipart/form-data</c> (RFC 7578), in the order in which they were added.</summary>
public sealed class MultipartBody : ApiBody, IFileBody
{
    private readonly List<KeyValuePair<string, object>> parts = [];

    /// <inheritdoc/>
    public override bool CanRepeat => parts.TrueForAll(static part => part.Value is not LimitedFile { File.CanRepeat: false });

    IEnumerable<LimitedFile> IFileBody.Files => parts.Select(static part => part.Value).OfType<LimitedFile>();

    /// <summary>Adds a field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null is not sent.</param>
    public void Add(string name, string? value) => AddPart(name, value);

    /// <summary>Adds a file: bytes as a file part, base64 and addresses as the text of the field.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file; null is not sent.</param>
    public void Add(string name, FileContent? file) => AddPart(name, file is null ? null : new LimitedFile(name, file, null));

    /// <summary>Adds a file of which the API takes no more than some length.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file; null is not sent.</param>
    /// <param name="maxBytes">
    /// The longest file that the API takes, in bytes; at least 1. A longer one is not sent, unless
    /// <see cref="ApiClientOptions.UploadLimits"/> allows it. Source: <c>x-imgurgen-max-bytes</c>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest length is less than 1.</exception>
    public void Add(string name, FileContent? file, long maxBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        AddPart(name, file is null ? null : new LimitedFile(name, file, maxBytes));
    }

    /// <summary>Adds a file of the kind that the API's document names.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="file">The file; null is not sent.</param>
    /// <param name="mediaType">The media type of a file that does not say its own. Source: <c>encoding</c> of the body.</param>
    /// <param name="maxBytes">The longest file that the API takes, in bytes, at least 1; null for any.</param>
    /// <exception cref="ArgumentException">The media type is none, or the greatest length is less than 1.</exception>
    public void Add(string name, FileContent? file, string mediaType, long? maxBytes = null)
    {
        MediaTypes.Checked(mediaType, nameof(mediaType));
        if (maxBytes is { } limit)
            ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1, nameof(maxBytes));
        AddPart(name, file is null ? null : new LimitedFile(name, file, maxBytes, mediaType));
    }

    /// <summary>Adds a field with a media type.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="mediaType">The media type of the value. Source: <c>encoding</c> of the body.</param>
    /// <exception cref="ArgumentException">The media type is none.</exception>
    public void Add(string name, string? value, string mediaType)
    {
        MediaTypes.Checked(mediaType, nameof(mediaType));
        AddPart(name, value is null ? null : new TypedPart(value, mediaType));
    }

    /// <summary>Adds a value as JSON.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null is not sent.</param>
    /// <param name="mediaType">The media type, <c>application/json</c> or one like it.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <exception cref="ArgumentException">The media type is none.</exception>
    public void AddJson<T, TCodec>(string name, T value, string mediaType = MediaTypes.Json)
        where TCodec : struct, IJsonCodec<T> =>
        Add(name, value is null ? null : WireText.OfJson<T, TCodec>(value), mediaType);

    /// <summary>A body with a field for each property of a value: texts, numbers and truth values as they are, all else as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">What writes it.</typeparam>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public static MultipartBody Of<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using JsonDocument document = FormFields.Json<T, TCodec>(value);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("Only an object can be sent as multipart data.", nameof(value));

        var body = new MultipartBody();
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                body.Add(property.Name, property.Value.GetRawText(), MediaTypes.Json);
            else if (property.Value.ValueKind != JsonValueKind.Null)
                body.Add(property.Name, WireText.Of(property.Value));
        }

        return body;
    }

    /// <summary>A body of files alone.</summary>
    /// <param name="files">The files by the names of their fields.</param>
    public static MultipartBody Of(IReadOnlyDictionary<string, FileContent> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var body = new MultipartBody();
        foreach ((string name, FileContent file) in files)
            body.Add(name, file);
        return body;
    }

    /// <summary>Adds a field for each value, all of the same name.</summary>
    /// <param name="name">The fields' name.</param>
    /// <param name="values">The values; null is not sent.</param>
    public void Add(string name, IEnumerable<string>? values)
    {
        foreach (string value in values ?? [])
            AddPart(name, value);
    }

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        // The base class, as MultipartFormDataContent writes names in ways that few servers understand.
        var content = new MultipartContent("form-data") { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        foreach (KeyValuePair<string, object> part in parts)
        {
            content.Add(part.Value switch
            {
                LimitedFile limited => CreatePart(part.Key, limited),
                TypedPart typed => CreatePart(part.Key, typed.Text, typed.MediaType),
                _ => CreatePart(part.Key, (string)part.Value),
            });
        }

        return content;
    }

    /// <inheritdoc/>
    protected internal override void Release()
    {
        foreach (KeyValuePair<string, object> part in parts)
            (part.Value as LimitedFile)?.File.Release();
    }

    private void AddPart(string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null)
            parts.Add(new KeyValuePair<string, object>(name, value));
    }

    private static ByteArrayContent CreatePart(string name, string text, string? mediaType = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{Escape(name)}\"");
        if (mediaType is not null)
            content.Headers.ContentType = MediaTypes.Parse(mediaType);
        return content;
    }

    private static HttpContent CreatePart(string name, LimitedFile part)
    {
        FileContent file = part.File;
        if (file.Text is { } text)
            return CreatePart(name, text);

        // Without a file name servers take a part for a field.
        HttpContent content = file.CreateContent();
        content.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{Escape(name)}\"; filename=\"{Escape(file.FileName ?? "file")}\"");
        content.Headers.ContentType = MediaTypes.Parse(file.ContentType ?? part.MediaType ?? MediaTypes.Bytes);
        return content;
    }

    // As browsers do it (HTML, 4.10.21.8 "Multipart form data"): UTF-8 as it is, and nothing that could end the name or the line.
    private static string Escape(string name) => name
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);

    /// <summary>A field that says what it is.</summary>
    private sealed record TypedPart(string Text, string MediaType);
}
