using ImgurGen;

namespace Imgur;

/// <summary>What takes several operations, as one method of the client.</summary>
public partial class ImgurClient
{
    /// <summary>Uploads a picture into an album of its own.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="title">The title of both.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The picture, and what deletes the album.</returns>
    /// <exception cref="ApiException">A call failed. A picture that has got no album has been deleted again.</exception>
    public async Task<SharedPicture> ShareAsync(FileContent picture, string title, CancellationToken cancellationToken = default)
    {
        Image image = await Image.UploadImageAsync(new UploadImageRequest { Image = picture, Title = title }, cancellationToken);
        try
        {
            CreatedAlbum album = await Album.CreateAlbumAsync(
                new CreateAlbumRequest { Title = title, Deletehashes = [image.Deletehash!] }, cancellationToken);
            return new SharedPicture(image, album.Id, album.Deletehash);
        }
        catch
        {
            // However it failed, also because the caller does not want to wait any more: nobody else knows how to delete the picture.
            await Image.DeleteImageAsync(image.Deletehash!, CancellationToken.None);
            throw;
        }
    }
}
