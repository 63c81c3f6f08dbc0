using Imgur;
using ImgurGen;
using Quickstart.Drawing;
using Quickstart.Telling;
using Spectre.Console;

namespace Quickstart.Steps;

/// <summary>Draws a picture and uploads it, with a bar that follows the bytes.</summary>
internal static class UploadPicture
{
    private const string FileName = "sunset.png";
    private const string Title = "Sunset";
    private const int PreviewWidth = 18;

    public static async Task<UploadedPicture> RunAsync(
        ImgurClient imgur, Belongings belongings, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Upload a picture", "imgur.Image.UploadImageResponseAsync(new UploadImageRequest { Image = file })");
        byte[] png = PngEncoder.Encode(Sunset.Width, Sunset.Height, Sunset.Draw());
        if (narrator.Console.Profile.Capabilities is { Ansi: true, ColorSystem: >= ColorSystem.EightBit })
            narrator.Show(Sunset.DrawSmall(PreviewWidth));

        var bar = new UploadBar(FileName);
        var request = new UploadImageRequest
        {
            Image = FileContent.FromBytes(png, FileName, "image/png").WithProgress(bar),
            Title = Title,
            Description = "Drawn by the ImgurGen quickstart.",
        };

        // The ...ResponseAsync twin of each method tells more than the payload: status, headers and rate limits.
        ApiResponse<Image> response = await bar.WatchAsync(
            narrator.Console, () => imgur.Image.UploadImageResponseAsync(request, cancellationToken));

        // A picture without an owner is answered with a deletehash, which is a secret: it is kept, not shown. Its owner can do without.
        Image image = response.Payload;
        var picture = new UploadedPicture(image.Id, Title, image.Deletehash ?? image.Id);
        belongings.Add("picture", token => imgur.Image.DeleteImageAsync(picture.DeleteHash, token));

        string sent = $"{Words.Size(png.Length)}, sent in {Words.Count(bar.Reports, "piece")}";
        narrator.Done($"{sent}, are image [bold]{image.Id}[/]: {image.Link}");
        if (response.RateLimits?.User is { } credits)
            narrator.Say($"[grey]HTTP {(int)response.StatusCode}; {credits.Remaining} of {credits.Limit} credits are left.[/]");
        return picture;
    }
}
