using System.Text;

namespace ImgurGen;

/// <summary>Text sent as it is, in UTF-8.</summary>
/// <param name="text">The text.</param>
/// <param name="mediaType">The media type.</param>
public sealed class TextBody(string text, string mediaType) : ApiBody
{
    private readonly string text = text ?? throw new ArgumentNullException(nameof(text));
    private readonly string mediaType = MediaTypes.Checked(mediaType, nameof(mediaType));

    /// <inheritdoc/>
    public override bool CanRepeat => true;

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = MediaTypes.Parse(mediaType);
        content.Headers.ContentType.CharSet = "utf-8";
        return content;
    }
}
