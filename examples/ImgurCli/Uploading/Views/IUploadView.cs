using ImgurGen;

namespace ImgurCli.Uploading.Views;

/// <summary>Who watches a run. All of it may be called by several threads at once.</summary>
internal interface IUploadView
{
    /// <summary>The run begins.</summary>
    /// <param name="count">How many files it has to send.</param>
    void Open(int count);

    /// <summary>A file is sent now.</summary>
    /// <returns>Who is told how far it is.</returns>
    IProgress<UploadProgress> Begin(UploadSource source);

    /// <summary>A file is done, one way or another.</summary>
    void End(UploadResult result);

    /// <summary>Nothing goes on for a while, for the sake of a rate limit.</summary>
    void TellWait(TimeSpan wait);

    /// <summary>Something is not as it should be, and the run goes on.</summary>
    void Warn(string message);
}
