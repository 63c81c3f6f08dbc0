namespace ImgurGen;

/// <summary>Where the bytes of a file come from.</summary>
internal abstract class FileSource(string? fileName, string? contentType)
{
    internal string? FileName { get; } = fileName;

    internal string? ContentType { get; } = contentType is null ? null : MediaTypes.Checked(contentType, nameof(contentType));

    internal abstract long? Length { get; }

    internal virtual bool CanRepeat => true;

    internal virtual string? Text => null;

    /// <summary>The length, for a call that is under way.</summary>
    /// <exception cref="FileReadException">The file has gone since.</exception>
    internal long? ReadLength()
    {
        try
        {
            return Length;
        }
        catch (Exception exception)
        {
            throw new FileReadException(exception);
        }
    }

    /// <summary>Announces an attempt.</summary>
    /// <exception cref="InvalidOperationException">The file was sent once and cannot be sent again.</exception>
    internal virtual void Claim()
    {
    }

    /// <summary>Opens the file at its beginning, for one attempt.</summary>
    internal abstract FileReading Open();

    internal virtual void Release()
    {
    }
}
