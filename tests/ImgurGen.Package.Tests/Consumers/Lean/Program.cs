using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Imgur;
using ImgurGen;

Console.WriteLine($"reflection: {JsonSerializer.IsReflectionEnabledByDefault}");
Console.WriteLine($"dynamic code: {RuntimeFeature.IsDynamicCodeSupported}");

var options = new JsonSerializerOptions { TypeInfoResolver = ImgurJson.Default };
var imageType = (JsonTypeInfo<Image>)options.GetTypeInfo(typeof(Image));
const string CapturedImage = """
    {"id":"ClF8rLe","title":null,"description":null,"datetime":1451248840,"type":"image\/jpeg","animated":false,"width":2448,"height":3264,
    "size":1071339,"views":176,"bandwidth":188555664,"vote":null,"favorite":false,"nsfw":null,"section":null,"account_url":null,
    "account_id":null,"in_gallery":false,"link":"https:\/\/i.imgur.com\/ClF8rLe.jpg"}
    """;
Image image = JsonSerializer.Deserialize(CapturedImage, imageType)!;
Console.WriteLine($"image: {image.Id} {image.Link}");
Image again = JsonSerializer.Deserialize(JsonSerializer.Serialize(image, imageType), imageType)!;
Console.WriteLine($"image again: {again.Id} {again.Link}");

Console.WriteLine($"enum: {string.Join(' ', Enum.GetValues<AlbumPrivacy>())} {(OpenEnum<AlbumPrivacy>)AlbumPrivacy.Hidden}");

using var imgur = new ImgurClient(new ApiClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = new ClientIdCredential("local-client-id"),
});
byte[] onePixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
Image uploaded = await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(onePixel, "pixel.gif") });
Console.WriteLine($"uploaded: {uploaded.Type} {uploaded.Width}x{uploaded.Height}");
