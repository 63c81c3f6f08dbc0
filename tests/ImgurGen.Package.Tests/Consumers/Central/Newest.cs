using Imgur;

namespace Central;

public static class Newest
{
    public static async Task<string> LinkAsync(ImgurClient imgur, string username)
    {
        IReadOnlyList<Image> images = await imgur.Account.GetAccountImagesAsync(username);
        return images.OrderByDescending(image => image.Datetime).First().Link;
    }
}
