namespace ImgurGen;

/// <summary>
/// A file of the caller's could not be read while it was sent. <see cref="HttpClient"/> would call an <see cref="IOException"/> a failure of
/// the connection; this passes it, and the caller sees the cause.
/// </summary>
internal sealed class FileReadException(Exception cause) : Exception("The file to upload could not be read.", cause)
{
    /// <summary>What reading a file threw, if that is why a request failed; else null.</summary>
    internal static Exception? CauseIn(Exception failure)
    {
        for (Exception? current = failure; current is not null; current = current.InnerException)
        {
            if (current is FileReadException)
                return current.InnerException;
        }

        return null;
    }
}
