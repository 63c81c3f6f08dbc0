using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>The bytes of an upload, which come as a file, as base64 or as an address.</summary>
internal static class UploadedFile
{
    /// <summary>Reads the upload.</summary>
    /// <param name="call">The call.</param>
    /// <param name="field">The field that it is in: image or video.</param>
    /// <param name="mostBytes">How large it may be.</param>
    public static byte[] Read(Call call, string field, long mostBytes)
    {
        if (call.Form.File(field) is { } file)
            return ReadFile(call, file, mostBytes);
        if (call.Form.Text(field) is not { Length: > 0 } text)
            throw RefusalException.Bad("No image data was sent to the upload api");

        byte[] content = ReadText(call, text);
        return content.Length <= mostBytes ? content : throw RefusalException.TooLarge();
    }

    public static string Name(Call call, string field) => call.Form.File(field)?.FileName ?? "";

    private static byte[] ReadFile(Call call, IFormFile file, long mostBytes)
    {
        string kind = Kind(call) ?? "file";
        if (file.Length > mostBytes)
            throw RefusalException.TooLarge();

        byte[] content = new byte[file.Length];
        using (Stream stream = file.OpenReadStream())
            stream.ReadExactly(content);

        if (kind == "base64")
            return Decode(System.Text.Encoding.ASCII.GetString(content));
        if (kind == "url")
            call.Complain("an upload of type 'url' sends the address as a text field, not as a file");
        return content;
    }

    private static byte[] ReadText(Call call, string text)
    {
        bool isAddress = Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        switch (Kind(call) ?? (isAddress ? "url" : "base64"))
        {
            case "url":
                return isAddress ? Fetch(call, address!) : throw InvalidUrl(text);
            case "base64":
                return Decode(text);
            default:
                throw RefusalException.NotAnImage();
        }
    }

    private static byte[] Decode(string text)
    {
        byte[] content = new byte[text.Length];
        return Convert.TryFromBase64String(text, content, out int length) ? content[..length] : throw RefusalException.NotAnImage();
    }

    // Nothing is fetched from the network: only the pictures of this server have an address here.
    private static byte[] Fetch(Call call, Uri address)
    {
        if (!address.AbsoluteUri.StartsWith(call.Address + "/i/", StringComparison.OrdinalIgnoreCase))
            throw InvalidUrl(address.OriginalString);
        string id = Path.GetFileNameWithoutExtension(address.AbsolutePath);
        return call.World.Images.Find(id)?.Picture.Content ?? throw InvalidUrl(address.OriginalString);
    }

    // The documentation writes "URL" where everybody sends "url".
    private static string? Kind(Call call) => call.Form.Choice("type", "file", "base64", "url", "URL")?.ToLowerInvariant();

    private static RefusalException InvalidUrl(string text) => RefusalException.Bad($"Invalid URL ({text})");
}
