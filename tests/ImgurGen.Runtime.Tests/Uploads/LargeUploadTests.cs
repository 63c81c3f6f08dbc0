using System.Buffers;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Uploads;

[Collection(MeasuringMemory.Name)]
public sealed class LargeUploadTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task Two_hundred_megabytes_are_sent_in_flat_memory()
    {
        long received = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            async context =>
            {
                received = await CountAsync(context.Request);
                await context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
            },
            readsBodies: false);
        using ApiConnection connection = server.Connect();
        await connection.SendAsync<Picture, PictureCodec>(Upload(Megabyte), CancellationToken.None);

        long before = GC.GetTotalAllocatedBytes(precise: true);
        await connection.SendAsync<Picture, PictureCodec>(Upload(200 * Megabyte), CancellationToken.None);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.InRange(received, 200 * Megabyte, 200 * Megabyte + 1000);

        // Server and client together; a copy of the file would be 200.
        Assert.InRange(allocated, 0, 8 * Megabyte);
    }

    [Fact]
    public async Task A_cancelled_upload_stops_reading_its_file()
    {
        using var source = new CancellationTokenSource();
        long read = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context => await CountAsync(context.Request), readsBodies: false);
        using ApiConnection connection = server.Connect();
        var body = new MultipartBody();
        body.Add("video", FileContent.FromStream(new EndlessStream(1000 * Megabyte, position =>
        {
            read = position;
            if (position > Megabyte)
                source.Cancel();
        })));
        ApiRequest request = TestApi.Upload.Request();
        request.Body = body;

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.SendAsync<Picture, PictureCodec>(request, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.InRange(read, Megabyte, 3 * Megabyte);
    }

    private static ApiRequest Upload(long length)
    {
        var body = new MultipartBody();
        body.Add("type", "file");
        body.Add("video", FileContent.FromStream(new EndlessStream(length, _ => { }), "film.mp4", "video/mp4"));
        ApiRequest request = TestApi.Upload.Request();
        request.Body = body;
        return request;
    }

    private static async Task<long> CountAsync(HttpRequest request)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(64 * 1024);
        long count = 0;
        for (int read; (read = await request.Body.ReadAsync(piece)) > 0;)
            count += read;
        ArrayPool<byte>.Shared.Return(piece);
        return count;
    }
}
