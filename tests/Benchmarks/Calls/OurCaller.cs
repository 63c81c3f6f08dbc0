using Imgur;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>The generated client, with every default.</summary>
internal sealed class OurCaller : Caller
{
    private readonly ImgurClient imgur;

    /// <param name="address">Where the API is.</param>
    public OurCaller(Uri address) => imgur = new ImgurClient(new ApiClientOptions
    {
        BaseAddress = address,
        Credential = new BearerTokenCredential(Token),

        // Imgur's own is 20 MB.
        UploadLimits = { ["image"] = long.MaxValue },
    });

    public override Task GetImageAsync() => imgur.Image.GetImageAsync("AbCdEfG");

    public override Task GetGalleryPageAsync(long page = 0) => imgur.Gallery.GetGalleryAsync(page: page);

    public override async Task<int> CountItemsAsync()
    {
        int items = 0;
        await foreach (GalleryItem item in imgur.Gallery.GetGalleryAllAsync())
        {
            GC.KeepAlive(item);
            items++;
        }

        return items;
    }

    public override Task UploadAsync(string path, Action onProgress)
    {
        FileContent file = FileContent.FromFile(path).WithProgress(new Progress(onProgress));
        return imgur.Image.UploadImageAsync(new UploadImageRequest { Image = file });
    }

    public override void Dispose() => imgur.Dispose();

    private sealed class Progress(Action onReport) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => onReport();
    }
}
