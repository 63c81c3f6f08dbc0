namespace ImgurGen;

/// <summary>How far the upload of a file is.</summary>
/// <param name="BytesSent">
/// How many bytes of the file have been handed to the network in this attempt; another attempt begins at 0.
/// </param>
/// <param name="TotalBytes">The file's length in bytes, or null where it is not known.</param>
public readonly record struct UploadProgress(long BytesSent, long? TotalBytes);
