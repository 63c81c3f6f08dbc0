using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Asks for an image that does not exist, to show what an error tells.</summary>
internal static class ProvokeError
{
    private const string NoImage = "doesNotExist";

    public static async Task RunAsync(ImgurClient imgur, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Provoke an error", $"imgur.Image.GetImageAsync(\"{NoImage}\")");
        try
        {
            Image image = await imgur.Image.GetImageAsync(NoImage, cancellationToken);
            narrator.Say($"[yellow]There is such an image, to everybody's surprise:[/] {image.Link}");
        }
        catch (ApiNotFoundException error)
        {
            // The type says what kind of failure it is; any other kind is not meant and ends the story.
            narrator.Show(error);
        }
    }
}
