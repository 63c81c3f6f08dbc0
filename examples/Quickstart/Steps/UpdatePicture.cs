using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Gives the picture another title, and looks whether it has it.</summary>
internal static class UpdatePicture
{
    public static async Task RunAsync(ImgurClient imgur, Image picture, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Change its title", "imgur.Image.UpdateImageAsync(deletehash, new UpdateImageRequest { Title = ... })");

        // What a request leaves null is not sent, so the description stays as it is.
        var change = new UpdateImageRequest { Title = "Sunset [second edition]" };
        await imgur.Image.UpdateImageAsync(picture.Deletehash ?? picture.Id, change, cancellationToken);

        Image changed = await imgur.Image.GetImageAsync(picture.Id, cancellationToken);
        narrator.Done($"\"{Words.Plain(picture.Title ?? "Sunset")}\" is now \"{Words.Plain(changed.Title)}\"");
    }
}
