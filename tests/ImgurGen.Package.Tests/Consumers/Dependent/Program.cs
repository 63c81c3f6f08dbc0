using System;
using System.IO;
using ImgurGen;
using Library;
using Library.Imgur;

using var imgur = new ImgurClient(new ApiClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = new ClientIdCredential("local-client-id"),
});
Image image = await imgur.Image.UploadImageAsync(new UploadImageRequest
{
    Image = FileContent.FromBase64("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="),
});
Console.WriteLine($"linked: {await Covers.OfAsync(imgur, image.Id) == image.Link}");
