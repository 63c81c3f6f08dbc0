using System.Threading.Tasks;
using Imgur;
using ImgurGen;

/// <summary>A library's own surface, behind which the client is nobody's business.</summary>
public sealed class Pictures
{
    private readonly ImgurClient imgur = new(new ApiClientOptions { Credential = new ClientIdCredential("local-client-id") });

    /// <summary>The address of a picture.</summary>
    /// <param name="hash">The picture's hash.</param>
    /// <returns>The address.</returns>
    public async Task<string> LinkOfAsync(string hash)
    {
        Image image = await imgur.Image.GetImageAsync(hash);
        return image.Link;
    }
}
