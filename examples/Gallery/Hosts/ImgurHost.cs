namespace Gallery.Hosts;

/// <summary>Where Imgur is, and as which application the gallery calls it.</summary>
public abstract class ImgurHost : IAsyncDisposable
{
    /// <summary>Which Imgur it is, in a few words.</summary>
    public abstract string Description { get; }

    /// <summary>Where its API is.</summary>
    public abstract Uri BaseAddress { get; }

    /// <summary>The id of the application.</summary>
    public abstract string ClientId { get; }

    /// <summary>The application's secret; null for an application that cannot sign users in.</summary>
    public abstract string? ClientSecret { get; }

    /// <summary>Where pictures and videos come from: schemes and hosts, as a content security policy has them.</summary>
    public abstract IReadOnlyList<string> MediaOrigins { get; }

    /// <summary>The Imgur that the environment names, else one in this process.</summary>
    public static async Task<ImgurHost> FindAsync()
        => EnvironmentHost.Find() is { } named ? named : await LocalHost.StartAsync();

    /// <summary>Tells where the gallery is, once it listens.</summary>
    public virtual void OnGalleryOpened(Uri gallery)
    {
    }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
