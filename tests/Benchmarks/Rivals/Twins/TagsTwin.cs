namespace ImgurGen.Benchmarks.Rivals.Twins;

/// <summary>The tags that Imgur presents.</summary>
public sealed class TagsTwin
{
    public List<TagTwin>? Tags { get; set; }

    public string? Featured { get; set; }

    public List<TagsGalleryTwin>? Galleries { get; set; }
}
