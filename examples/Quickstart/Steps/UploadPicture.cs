using Imgur;
using ImgurGen;
using Quickstart.Drawing;
using Quickstart.Telling;
using Spectre.Console;

namespace Quickstart.Steps;

/// <summary>Draws a picture and uploads it, with a bar that follows the bytes.</summary>
internal static class UploadPicture
{
    private const int PreviewWidth = 24;

    public static async Task<Image> RunAsync(
        ImgurClient imgur, Belongings belongings, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Upload a picture", "imgur.Image.UploadImageResponseAsync(new UploadImageRequest { Image = file })");
        byte[] png = PngEncoder.Encode(Sunset.Width, Sunset.Height, Sunset.Draw());
        if (narrator.Console.Profile.Capabilities is { Ansi: true, ColorSystem: >= ColorSystem.EightBit })
            narrator.Show(Sunset.DrawSmall(PreviewWidth));

        // The ...ResponseAsync twin of each method tells more than the payload: status, headers and rate limits.
        ApiResponse<Image> response = await narrator.Console.Progress().StartAsync(progress =>
        {
            ProgressTask bar = progress.AddTask("sunset.png", maxValue: png.Length);
            var request = new UploadImageRequest
            {
                Image = FileContent.FromBytes(png, "sunset.png", "image/png").WithProgress(new UploadBar(bar)),
                Title = "Sunset",
                Description = "Drawn by the ImgurGen quickstart.",
            };
            return imgur.Image.UploadImageResponseAsync(request, cancellationToken);
        });

        // Whoever knows an image's deletehash may change and delete it: it is kept, not shown. An upload is answered with one.
        Image picture = response.Payload;
        string key = picture.Deletehash ?? picture.Id;
        belongings.Add("picture", token => imgur.Image.DeleteImageAsync(key, token));
        narrator.Done($"{Words.Size(png.Length)} are now image [bold]{picture.Id}[/] at {picture.Link}");
        if (response.RateLimits?.User is { } credits)
            narrator.Say($"[grey]HTTP {(int)response.StatusCode}. An upload costs 10 credits; {credits.Remaining} of {credits.Limit} are left.[/]");
        return picture;
    }
}
