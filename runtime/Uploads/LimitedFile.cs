namespace ImgurGen;

/// <summary>A file of a body, and how long it may be.</summary>
/// <param name="Field">The name of its field; empty for a file that is the whole body.</param>
/// <param name="File">The file.</param>
/// <param name="MaxBytes">The longest file that the API takes, in bytes; null where its document does not say.</param>
/// <param name="MediaType">What the file is by the document, where the file itself does not say; null where neither does.</param>
internal sealed record LimitedFile(string Field, FileContent File, long? MaxBytes, string? MediaType = null);
