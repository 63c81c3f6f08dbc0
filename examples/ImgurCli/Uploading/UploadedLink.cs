using Imgur;

namespace ImgurCli.Uploading;

/// <summary>What is worth keeping of an image that was uploaded.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">Where everybody sees it.</param>
/// <param name="DeleteHash">By what whoever knows it can delete the image; null where Imgur told none.</param>
internal sealed record UploadedLink(string Id, string Link, string? DeleteHash)
{
    public static UploadedLink Of(Image image) => new(image.Id, image.Link, image.Deletehash);

    public override string ToString() => Link;
}
