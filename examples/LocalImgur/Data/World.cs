namespace LocalImgur.Data;

/// <summary>Everything that the server knows.</summary>
internal sealed class World
{
    public World(LocalImgurOptions options, Catalogue catalogue)
    {
        Options = options;
        Catalogue = catalogue;
        Tokens = new TokenStore(options, Ids);
        RedirectUri = options.RedirectUri;
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

    /// <summary>What Imgur has copied from Reddit: not part of the gallery, and found by its subreddit alone.</summary>
    public GalleryStore Subreddits { get; } = new();

    public NotificationStore Notifications { get; } = new();

    public ConversationStore Conversations { get; } = new();

    public TokenStore Tokens { get; }

    /// <summary>The number of the user who is logged in: the owner of the first access token, who consents to OAuth.</summary>
    public required long UserId { get; init; }

    /// <summary>Null once that user has deleted the account.</summary>
    public Account? LoggedIn => Accounts.Find(UserId);

    /// <summary>Where the application has asked to have browsers sent after sign-in; it may be changed at any time.</summary>
    public Uri? RedirectUri { get; set; }

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

    /// <summary>Deletes a user with everything that is theirs. Their tokens end first, so nothing new can appear meanwhile.</summary>
    public void DeleteAccount(long id)
    {
        Tokens.EndAllOf(id);
        foreach (Comment comment in Comments.Of(id))
            Comments.Delete(comment.Id);
        foreach (Album album in Albums.Of(id))
            DeleteAlbum(album.Id);
        foreach (Image image in Images.Of(id))
            DeleteImage(image.Id);
        foreach (Conversation conversation in Conversations.Of(id))
            Conversations.Remove(conversation.Id);
        Accounts.Remove(id);
    }
}
