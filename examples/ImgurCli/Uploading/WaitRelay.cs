namespace ImgurCli.Uploading;

/// <summary>Hands on that the client waits: the client is made before there is a view to tell it to.</summary>
internal sealed class WaitRelay
{
    /// <summary>Who is told.</summary>
    public Action<TimeSpan>? Listener { get; set; }

    public void Tell(TimeSpan wait) => Listener?.Invoke(wait);
}
