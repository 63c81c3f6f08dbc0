using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Reads the picture back: every field has its own type.</summary>
internal static class ReadPicture
{
    public static async Task RunAsync(ImgurClient imgur, string imageId, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Read it back", $"imgur.Image.GetImageAsync(\"{imageId}\")");
        Image image = await imgur.Image.GetImageAsync(imageId, cancellationToken);

        narrator.Done($"\"{Words.Plain(image.Title)}\": {Words.Plain(image.Description)}");
        narrator.Say($"{image.Type}, {image.Width} x {image.Height} pixels, {Words.Size(image.Size)}, {Words.Count(image.Views, "view")}");
        narrator.Say($"[grey]uploaded at {image.Datetime:yyyy-MM-dd HH:mm:ss} UTC, a {nameof(DateTimeOffset)}[/]");
    }
}
