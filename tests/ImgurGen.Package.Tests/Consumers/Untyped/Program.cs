using System;
using System.Text.Json;
using Imgur;
using ImgurGen;

// The vendor's file says that the key is the whole header, so here the caller writes the word before it.
using var imgur = new ImgurClient(new ApiClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = new ApiKeyCredential("Client-ID local-client-id"),
});
byte[] onePixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
JsonElement uploaded = await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(onePixel, "pixel.gif") });
JsonElement image = await imgur.Image.GetImageAsync(uploaded.GetProperty("id").GetString()!);
Console.WriteLine($"image: {image.GetProperty("type")} {image.GetProperty("width")}x{image.GetProperty("height")}");
