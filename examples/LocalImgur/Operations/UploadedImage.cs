using LocalImgur.Http;

namespace LocalImgur.Operations;

/// <summary>The bytes of an upload, which come as a file, as base64 or as an address.</summary>
internal static class UploadedImage
{
    public static byte[] Read(Call call)
    {
        if (call.Form.File("image") is { } file)
            return ReadFile(call, file);
        if (call.Form.Text("image") is { Length: > 0 } text)
            return ReadText(call, text);
        throw RefusalException.Bad("No image data was sent to the upload api");
    }

    public static string Name(Call call) => call.Form.File("image")?.FileName ?? "";

    private static byte[] ReadFile(Call call, IFormFile file)
    {
        string kind = Kind(call) ?? "file";
        if (file.Length > call.World.Options.MaxImageBytes)
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
