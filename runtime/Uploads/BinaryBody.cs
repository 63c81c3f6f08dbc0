namespace ImgurGen;

/// <summary>A file sent as the whole body, without fields around it.</summary>
public sealed class BinaryBody : ApiBody, IFileBody
{
    private readonly FileContent content;
    private readonly string contentType;
    private readonly long? limit;

    /// <summary>Makes the body.</summary>
    /// <param name="file">The file; base64 is sent as the bytes that it stands for.</param>
    /// <param name="mediaType">The media type; where it is a range (<c>image/*</c>), or the file's own but for parameters, that is sent.</param>
    /// <exception cref="ArgumentException">The file is an address, for which there is no field, or the media type is none.</exception>
    public BinaryBody(FileContent file, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(file);
        MediaTypes.Checked(mediaType, nameof(mediaType));
        if (file is { Text: not null, Length: null })
            throw new ArgumentException("An address cannot be the whole body: the operation takes the bytes themselves.", nameof(file));

        content = file;
        bool isFilesOwn = MediaTypes.IsRange(mediaType) || MediaTypes.IsSame(file.ContentType, mediaType);
        contentType = isFilesOwn ? file.ContentType ?? MediaTypes.Bytes : mediaType;
    }

    /// <summary>Makes the body for an operation that takes files up to some length.</summary>
    /// <param name="file">The file; base64 is sent as the bytes that it stands for.</param>
    /// <param name="mediaType">The media type; where it is a range (<c>image/*</c>), or the file's own but for parameters, that is sent.</param>
    /// <param name="maxBytes">
    /// The longest file that the API takes, in bytes; at least 1. A longer one is not sent, unless
    /// <see cref="ApiClientOptions.UploadLimits"/> allows it under an empty name. Source: <c>x-imgurgen-max-bytes</c>.
    /// </param>
    /// <exception cref="ArgumentException">The file is an address, for which there is no field, or the media type is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The greatest length is less than 1.</exception>
    public BinaryBody(FileContent file, string mediaType, long maxBytes)
        : this(file, mediaType)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        limit = maxBytes;
    }

    /// <inheritdoc/>
    public override bool CanRepeat => content.CanRepeat;

    IEnumerable<LimitedFile> IFileBody.Files => [new LimitedFile("", content, limit)];

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        HttpContent bytes = content.CreateContent();
        bytes.Headers.ContentType = MediaTypes.Parse(contentType);
        return bytes;
    }

    /// <inheritdoc/>
    protected internal override void Release() => content.Release();
}
