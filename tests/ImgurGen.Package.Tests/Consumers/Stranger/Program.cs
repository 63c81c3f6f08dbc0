using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.Json.Nodes;
using Imgur;
using ImgurGen;

// The payload that Imgur once sent for an image, as it was captured.
const string CapturedImage = """
    {"id":"ClF8rLe","title":null,"description":null,"datetime":1451248840,"type":"image\/jpeg","animated":false,"width":2448,"height":3264,
    "size":1071339,"views":176,"bandwidth":188555664,"vote":null,"favorite":false,"nsfw":null,"section":null,"account_url":null,
    "account_id":null,"in_gallery":false,"link":"https:\/\/i.imgur.com\/ClF8rLe.jpg"}
    """;

Image image = JsonSerializer.Deserialize<Image>(CapturedImage)!;
Say("image", $"{image.Id} {image.Type} {image.Width}x{image.Height} {image.Datetime.UtcDateTime:O} {image.Link}");

JsonObject popular = JsonNode.Parse(CapturedImage)!.AsObject();
popular["bandwidth"] = 225726091430;
Say("bandwidth", JsonSerializer.Deserialize<Image>(popular.ToJsonString())!.Bandwidth);

var reversed = new JsonObject();
foreach ((string name, JsonNode? value) in JsonNode.Parse(CapturedImage)!.AsObject().Reverse())
    reversed.Add(name, value?.DeepClone());
Say("first property", reversed.First().Key);
Image readInReverse = JsonSerializer.Deserialize<Image>(reversed.ToJsonString())!;
Say("same in reverse", JsonSerializer.Serialize(readInReverse) == JsonSerializer.Serialize(image));

// An album as it was captured, but for its privacy, which no specification knows.
const string AlbumOfFriends = """
    {"id":"VZQXk","title":"Gianluca Gimini's bikes","description":null,"datetime":1460715031,"cover":"CJCA0gW","cover_width":1200,
    "cover_height":786,"account_url":"mrcassette","account_id":157430,"privacy":"friends","layout":"blog","views":667581,
    "link":"https:\/\/imgur.com\/a\/VZQXk","favorite":false,"nsfw":false,"section":"pics","images_count":1,"in_gallery":true,"images":[]}
    """;
Album album = JsonSerializer.Deserialize<Album>(AlbumOfFriends)!;
Say("privacy", $"{album.Privacy.Value?.ToString() ?? "unknown"} {album.Privacy.Raw}");
Say("privacy written", JsonNode.Parse(JsonSerializer.Serialize(album))!["privacy"]);

Say("runtime library", typeof(ApiClientOptions).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

using var imgur = new ImgurClient(new ApiClientOptions
{
    BaseAddress = new Uri(args[0]),
    Credential = new ClientIdCredential("local-client-id"),
});
byte[] onePixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
Image uploaded = await imgur.Image.UploadImageAsync(new UploadImageRequest
{
    Image = FileContent.FromBytes(onePixel, "pixel.gif"),
    Title = "One pixel",
});
Image downloaded = await imgur.Image.GetImageAsync(uploaded.Id);
Say("uploaded", $"{downloaded.Title} {downloaded.Type} {downloaded.Width}x{downloaded.Height} {downloaded.Size}");

static void Say(string name, object? value) => Console.WriteLine(FormattableString.Invariant($"{name}: {value}"));
