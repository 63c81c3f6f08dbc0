namespace ImgurGen.Client.Tests.Support;

/// <summary>Keeps every report, at once and in order; the framework's own hands them to a thread of its choice.</summary>
public sealed class Progress : IProgress<UploadProgress>
{
    private readonly List<UploadProgress> reports = [];

    public IReadOnlyList<UploadProgress> Reports => reports;

    public void Report(UploadProgress value) => reports.Add(value);
}
