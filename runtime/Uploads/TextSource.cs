namespace ImgurGen;

/// <summary>A file that is sent as text: in base64, or as the address at which the server finds it.</summary>
/// <param name="text">The text.</param>
/// <param name="length">How many bytes the base64 stands for, or null for an address.</param>
internal sealed class TextSource(string text, long? length) : FileSource(fileName: null, contentType: null)
{
    internal override long? Length => length;

    internal override string Text => text;

    /// <summary>The bytes that the base64 stands for, for a body that has no fields to put a text in.</summary>
    internal override FileReading Open() => new(new MemoryStream(Convert.FromBase64String(text), writable: false), closes: true);
}
