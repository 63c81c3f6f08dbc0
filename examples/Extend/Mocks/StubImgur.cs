using Imgur;

namespace Extend.Mocks;

/// <summary>A client that calls nobody: what a test needs of it is overridden.</summary>
internal sealed class StubImgur(params GalleryItem[] posts) : ImgurClient
{
    public override GalleryOperations Gallery { get; } = new StubGallery(posts);
}
