using Imgur;
using ImgurGen;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Reads what was read before: the server confirms that it is current, and sends it no second time.</summary>
internal static class ReadAgain
{
    public static async Task RunAsync(ImgurClient imgur, string imageId, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Read it again", $"imgur.Image.GetImageResponseAsync(\"{imageId}\")");

        // Answers with an ETag are kept, and shown to the server at the next call: there is nothing to do for it.
        ApiResponse<Image> again = await imgur.Image.GetImageResponseAsync(imageId, cancellationToken);

        string title = Words.Plain(again.Payload.Title);
        if (again.FromCache)
            narrator.Done($"304 Not Modified: \"{title}\" comes out of the cache");
        else
            narrator.Wonder($"\"{title}\" was sent in full: it has changed meanwhile, or came without an ETag");
        narrator.Say($"[grey]ETag {again.ETag?.Tag ?? "none"}[/]");
    }
}
