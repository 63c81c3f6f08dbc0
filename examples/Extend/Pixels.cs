namespace Extend;

/// <summary>A picture that fits on a line.</summary>
internal static class Pixels
{
    /// <summary>A GIF of one pixel.</summary>
    public static byte[] Gif { get; } = Convert.FromBase64String("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");
}
