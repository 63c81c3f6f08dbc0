using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Uploads;

/// <summary>
/// The upload of a file of 200 MB from the disk: by how many MB the heap and the process of the client grow beyond what they were before. And
/// the time that files of 4 MB take, as a part of what HttpClient's own contents need. Client and server are processes of their own.
/// </summary>
internal sealed class UploadFigures : IFigures
{
    private const double Megabytes = 8;

    // Nearly all of it is the disk's and the sockets', which vary from process to process: the figure is there to tell of half as much again.
    private const double Time = 1.40;
    private const double BytesOfMegabyte = 1024 * 1024;

    public string Name => "upload";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        using Child client = Child.Start(Roles.Upload, server.Address.ToString());
        UploadResult result = UploadResult.Parse(await client.ReadLineAsync());
        yield return new Figure($"{Name}/200-mb/heap-mb", result.ManagedBytes / BytesOfMegabyte, Megabytes);
        yield return new Figure($"{Name}/200-mb/process-mb", result.WorkingSetBytes / BytesOfMegabyte, Megabytes);
        yield return new Figure($"{Name}/4-mb", result.Time, Time);
    }
}
