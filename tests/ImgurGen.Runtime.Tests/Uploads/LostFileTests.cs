using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Uploads;

public sealed class LostFileTests
{
    [Fact]
    public async Task A_file_that_is_deleted_before_the_call_is_reported_as_a_missing_file()
    {
        string path = Path.GetTempFileName();
        var file = FileContent.FromFile(path);
        File.Delete(path);

        FileNotFoundException exception = await Assert.ThrowsAsync<FileNotFoundException>(() => UploadAsync(file));

        Assert.Equal(path, exception.FileName);
    }

    [Fact]
    public async Task A_stream_that_fails_while_it_is_sent_is_no_failure_of_the_connection()
    {
        var failure = new IOException("The disk is gone.");
        using var stream = new FailingStream(failure);

        Assert.Same(failure, await Assert.ThrowsAsync<IOException>(() => UploadAsync(FileContent.FromStream(stream))));
    }

    private static async Task UploadAsync(FileContent file)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            context => context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}"""), readsBodies: false);
        using ApiConnection connection = server.Connect();
        var body = new MultipartBody();
        body.Add("image", file);
        ApiRequest request = TestApi.Upload.Request();
        request.Body = body;
        await connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);
    }

    /// <summary>Gives one piece of several, and then fails.</summary>
    private sealed class FailingStream(IOException failure) : MemoryStream(new byte[1000])
    {
        private bool wasRead;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (wasRead)
                return ValueTask.FromException<int>(failure);

            wasRead = true;
            return base.ReadAsync(buffer[..10], cancellationToken);
        }
    }
}
