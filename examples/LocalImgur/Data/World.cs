namespace LocalImgur.Data;

/// <summary>Everything that the server knows.</summary>
internal sealed class World
{
    public World(LocalImgurOptions options, Catalogue catalogue)
    {
        Options = options;
        Catalogue = catalogue;
        Tokens = new TokenStore(options, Ids);
    }

    public LocalImgurOptions Options { get; }

    public TimeProvider Time => Options.TimeProvider;

    public Catalogue Catalogue { get; }

    public IdSource Ids { get; } = new();

    public ImageStore Images { get; } = new();

    public AlbumStore Albums { get; } = new();

    public GalleryStore Gallery { get; } = new();

    public CommentStore Comments { get; } = new();

    public AccountStore Accounts { get; } = new();

    public FavoriteStore Favorites { get; } = new();

    public NotificationStore Notifications { get; } = new();

    public TokenStore Tokens { get; }

    /// <summary>The number of the user who is logged in: the owner of the first access token, who consents to OAuth.</summary>
    public required long UserId { get; init; }

    public Account LoggedIn => Accounts.Find(UserId) ?? throw new InvalidOperationException("The user has not been seeded.");

    public void DeleteImage(string id)
    {
        Gallery.Remove(id);
        Albums.RemoveImage(id);
        Images.Remove(id);
    }

    public void DeleteAlbum(string id)
    {
        Gallery.Remove(id);
        Albums.Remove(id);
    }
}
