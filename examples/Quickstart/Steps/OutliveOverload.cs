using Imgur;
using Quickstart.Hosts;
using Quickstart.Telling;

namespace Quickstart.Steps;

/// <summary>Calls a server that is overloaded for a moment: what is safe to repeat is repeated.</summary>
internal static class OutliveOverload
{
    public static async Task RunAsync(
        ImgurClient imgur, string imageId, ImgurHost host, Narrator narrator, CancellationToken cancellationToken)
    {
        narrator.Chapter("Outlive an overload", $"imgur.Image.GetImageAsync(\"{imageId}\")");
        if (!host.TryOverload())
        {
            narrator.Skip("Only a LocalImgur in this process fails on request.");
            return;
        }

        int? before = host.RequestCount;
        long start = TimeProvider.System.GetTimestamp();
        Image image = await imgur.Image.GetImageAsync(imageId, cancellationToken);

        TimeSpan took = TimeProvider.System.GetElapsedTime(start);
        if (host.RequestCount - before is not 2)
            narrator.Wonder($"\"{Words.Plain(image.Title)}\" did not need a second attempt");
        else
            narrator.Done($"503 at first, \"{Words.Plain(image.Title)}\" at the second attempt, {took.TotalSeconds:N1} s after the call");
    }
}
