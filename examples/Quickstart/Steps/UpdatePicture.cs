using Imgur;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Gives the picture another title, and looks whether it has it.</summary>
internal static class UpdatePicture
{
    public static async Task RunAsync(
        ImgurClient imgur, UploadedPicture picture, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Change its title", "imgur.Image.UpdateImageAsync(deletehash, new UpdateImageRequest { Title = ... })");

        // What a request leaves null is not sent, so the description stays as it is.
        var change = new UpdateImageRequest { Title = "Sunset [second edition]" };
        await imgur.Image.UpdateImageAsync(picture.DeleteHash, change, cancellationToken);

        Image changed = await imgur.Image.GetImageAsync(picture.Id, cancellationToken);
        narrator.Done($"\"{picture.Title}\" is now \"{Words.Plain(changed.Title)}\"");
    }
}
