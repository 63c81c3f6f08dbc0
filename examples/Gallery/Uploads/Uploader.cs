using Gallery.Accounts;
using Imgur;
using ImgurGen;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Gallery.Uploads;

/// <summary>Passes files on from browsers to Imgur, piece by piece: memory holds no more of one than is under way.</summary>
public sealed class Uploader(Visitor visitor, RecentUploads recent)
{
    /// <summary>The largest picture that Imgur takes, in bytes.</summary>
    public const long LargestPicture = 20 * 1024 * 1024;

    /// <summary>The largest video that Imgur takes, in bytes.</summary>
    public const long LargestVideo = 200 * 1024 * 1024;

    /// <summary>Whether a file is of a kind that Imgur takes, as far as its media type says.</summary>
    internal static bool Takes(FileMultipartSection file) => TypeOf(file)?.Type.Value is "image" or "video";

    /// <summary>Uploads a file.</summary>
    /// <param name="file">The file as it arrives.</param>
    /// <param name="title">Its title; null for none.</param>
    /// <param name="album">The album of the visitor's to put it in; null for none.</param>
    /// <param name="cancellationToken">Ends the upload.</param>
    /// <exception cref="ApiException">Imgur did not take it, or it is longer than anything that Imgur takes.</exception>
    /// <exception cref="IOException">It did not arrive as a whole.</exception>
    internal async Task<Image> UploadAsync(FileMultipartSection file, string? title, string? album, CancellationToken cancellationToken)
    {
        MediaTypeHeaderValue? type = TypeOf(file);
        var content = FileContent.FromStream(file.FileStream!, file.FileName, type?.MediaType.Value);
        bool isVideo = type?.Type == "video";
        var request = new UploadRequest
        {
            Image = isVideo ? null : content,
            Video = isVideo ? content : null,
            Title = title,
            Album = visitor.IsSignedIn ? album : null,
        };
        Image image = await PassOnAsync(request, cancellationToken);

        // Who is signed in deletes as the owner. Of anybody else Imgur asks for this, and says it only now.
        if (!visitor.IsSignedIn && image.Deletehash is { Length: > 0 } proof)
            await recent.AddAsync(new RecentUpload(image.Id, proof), cancellationToken);
        return image;
    }

    private async Task<Image> PassOnAsync(UploadRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await visitor.Imgur.Image.UploadAsync(request, cancellationToken);
        }
        catch (InvalidDataException endless)
        {
            // The one thing that the reader of forms says so of the content of a file.
            throw new ApiContentTooLargeException($"The file is longer than {LargestVideo} bytes.", innerException: endless);
        }
    }

    private static MediaTypeHeaderValue? TypeOf(FileMultipartSection file)
        => MediaTypeHeaderValue.TryParse(file.Section.ContentType, out MediaTypeHeaderValue? type) ? type : null;
}
