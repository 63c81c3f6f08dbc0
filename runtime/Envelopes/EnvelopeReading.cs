namespace ImgurGen;

/// <summary>What one pass over an envelope found.</summary>
internal struct EnvelopeReading<T>
{
    /// <summary>
    /// The payload, where <see cref="HasPayload"/> says that there is one and <see cref="Failure"/> that it could be read.
    /// </summary>
    internal T? Payload { get; set; }

    internal bool HasPayload { get; set; }

    /// <summary>The bytes of the payload within the body.</summary>
    internal Range PayloadBytes { get; set; }

    /// <summary>Whether the envelope's error rule calls this an error.</summary>
    internal bool IsError { get; set; }

    /// <summary>Why the payload could not be read, and where in bytes.</summary>
    internal Exception? Failure { get; set; }

    internal long FailedAt { get; set; }

    /// <summary>Whether the payload could not be read and is text: by Imgur's rule then that is what was wrong.</summary>
    internal bool IsUnexpectedText { get; set; }
}
