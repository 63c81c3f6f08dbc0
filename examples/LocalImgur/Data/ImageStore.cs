namespace LocalImgur.Data;

internal sealed class ImageStore
{
    private readonly Table<string, Image> images = new();

    public void Add(Image image) => images.Add(image.Id, image);

    public Image? Find(string id) => images.Find(id);

    public Image? FindByDeleteHash(string deleteHash) => images.Where(image => image.DeleteHash == deleteHash).SingleOrDefault();

    /// <summary>The images of an account, newest first.</summary>
    public IReadOnlyList<Image> Of(long accountId) => [.. images.Where(image => image.AccountId == accountId).Reverse()];

    public void Describe(string id, string? title, string? description)
        => images.Update(id, image => image with { Title = title ?? image.Title, Description = description ?? image.Description });

    public void CountView(string id) => images.Update(id, static image => image with { Views = image.Views + 1 });

    public bool Remove(string id) => images.Remove(id);
}
