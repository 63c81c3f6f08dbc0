namespace LocalImgur.Data;

internal sealed class AlbumStore
{
    private readonly Table<string, Album> albums = new();

    public void Add(Album album) => albums.Add(album.Id, album);

    public Album? Find(string id) => albums.Find(id);

    public Album? FindByDeleteHash(string deleteHash) => albums.Where(album => album.DeleteHash == deleteHash).SingleOrDefault();

    /// <summary>The albums of an account, newest first.</summary>
    public IReadOnlyList<Album> Of(long accountId) => [.. albums.Where(album => album.AccountId == accountId).Reverse()];

    public void Update(string id, Func<Album, Album> change) => albums.Update(id, change);

    public void AddImage(string id, string imageId)
        => albums.Update(id, album => album with { ImageIds = album.ImageIds.Add(imageId) });

    /// <summary>Takes a deleted image out of every album that shows it.</summary>
    public void RemoveImage(string imageId)
    {
        foreach (Album album in albums.Where(album => album.ImageIds.Contains(imageId)))
            albums.Update(album.Id, current => current with { ImageIds = current.ImageIds.Remove(imageId) });
    }

    public bool Remove(string id) => albums.Remove(id);
}
