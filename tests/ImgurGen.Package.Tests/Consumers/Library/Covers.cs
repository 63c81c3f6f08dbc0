using System.Threading.Tasks;
using Library.Imgur;

namespace Library;

/// <summary>A library that has a client inside.</summary>
public static class Covers
{
    /// <summary>The link of an image.</summary>
    /// <param name="imgur">The client.</param>
    /// <param name="hash">The image's hash.</param>
    /// <returns>The link.</returns>
    public static async Task<string> OfAsync(ImgurClient imgur, string hash) => (await imgur.Image.GetImageAsync(hash)).Link;
}
