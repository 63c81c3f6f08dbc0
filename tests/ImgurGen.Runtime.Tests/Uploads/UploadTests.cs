using System.Text;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Uploads;

public sealed class UploadTests
{
    private static readonly byte[] Bytes = "GIF89a\0\u0001"u8.ToArray();

    private static async Task<ReceivedRequest> SendAsync(ApiBody body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":{"id":"a"},"success":true,"status":200}""");
        using ApiConnection connection = server.Connect();
        ApiRequest request = TestApi.Upload.Request();
        request.Body = body;
        await connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);
        return server.Request;
    }

    private static async Task<string> SendFieldAsync(FileContent file)
    {
        var body = new MultipartBody();
        body.Add("image", file);
        return (await SendAsync(body)).Text;
    }

    [Fact]
    public async Task Fields_and_files_are_parts_in_their_order()
    {
        var body = new MultipartBody();
        body.Add("title", "né");
        body.Add("none", (string?)null);
        body.Add("nothing", (FileContent?)null);
        body.Add("image", FileContent.FromBytes(Bytes, "é\"\r\n.gif", "image/gif"));
        body.Add("ids[]", ["1", "2"]);

        ReceivedRequest received = await SendAsync(body);

        string boundary = received.Header("Content-Type")!.Split("boundary=")[1].Trim('"');
        string expected = string.Join("\r\n",
        [
            $"--{boundary}", "Content-Disposition: form-data; name=\"title\"", "", "né",
            $"--{boundary}", "Content-Disposition: form-data; name=\"image\"; filename=\"é%22%0D%0A.gif\"", "Content-Type: image/gif", "", "GIF89a\0\u0001",
            $"--{boundary}", "Content-Disposition: form-data; name=\"ids[]\"", "", "1",
            $"--{boundary}", "Content-Disposition: form-data; name=\"ids[]\"", "", "2",
            $"--{boundary}--", "",
        ]);
        Assert.StartsWith("multipart/form-data;", received.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal(expected, received.Text);
        Assert.Equal(Encoding.UTF8.GetByteCount(expected).ToString(System.Globalization.CultureInfo.InvariantCulture), received.Header("Content-Length"));
    }

    [Fact]
    public async Task Base64_and_addresses_are_the_text_of_their_field()
    {
        string base64 = await SendFieldAsync(FileContent.FromBase64("R0lGODlh"));
        string address = await SendFieldAsync(FileContent.FromUri(new Uri("https://example.com/a.png?x=1")));

        Assert.Contains("name=\"image\"\r\n\r\nR0lGODlh\r\n", base64, StringComparison.Ordinal);
        Assert.Contains("name=\"image\"\r\n\r\nhttps://example.com/a.png?x=1\r\n", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_on_disk_has_its_name_and_length()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gif");
        await File.WriteAllBytesAsync(path, Bytes);
        try
        {
            FileContent file = FileContent.FromFile(path);
            Assert.Equal(Bytes.Length, file.Length);
            Assert.Contains(
                $"filename=\"{Path.GetFileName(path)}\"\r\nContent-Type: application/octet-stream\r\n\r\nGIF89a", await SendFieldAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_cannot_be_uploaded_is_refused_at_once()
    {
        Assert.Throws<FileNotFoundException>(() => FileContent.FromFile("/no/such/file.png"));
        Assert.Throws<ArgumentException>("base64", () => FileContent.FromBase64("not base64!"));
        Assert.Throws<ArgumentException>("uri", () => FileContent.FromUri(new Uri("a.png", UriKind.Relative)));
        Assert.Throws<ArgumentException>("contentType", () => FileContent.FromBytes(Bytes, contentType: "no type"));
        Assert.Throws<ArgumentException>("file", () => new BinaryBody(FileContent.FromUri(new Uri("https://example.com/a.png")), "image/png"));
    }

    [Theory]
    [InlineData("image/gif", "image/gif")]
    [InlineData("image/*", "image/png")]
    public async Task A_whole_body_is_the_bytes_with_their_media_type(string mediaType, string expected)
    {
        ReceivedRequest received = await SendAsync(new BinaryBody(FileContent.FromBytes(Bytes, contentType: "image/png"), mediaType));

        Assert.Equal(expected, received.Header("Content-Type"));
        Assert.Equal(Bytes, received.Body);
    }

    [Fact]
    public async Task A_seekable_stream_is_sent_from_where_it_stood_as_often_as_needed()
    {
        using var stream = new MemoryStream([.. "skipped"u8, .. Bytes]) { Position = 7 };
        var body = new BinaryBody(FileContent.FromStream(stream), "image/gif");

        Assert.True(body.CanRepeat);
        Assert.Equal(Bytes, (await SendAsync(body)).Body);
        Assert.Equal(Bytes, (await SendAsync(body)).Body);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once_and_chunked()
    {
        using var stream = new EndlessStream(1000, _ => { });
        var body = new BinaryBody(FileContent.FromStream(stream), "image/gif");

        ReceivedRequest received = await SendAsync(body);

        Assert.False(body.CanRepeat);
        Assert.Equal(1000, received.Body.Length);
        Assert.Equal("chunked", received.Header("Transfer-Encoding"));
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(body));
        Assert.Contains("seek", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_is_closed_after_the_call_only_if_that_was_asked_for(bool leaveOpen)
    {
        using var stream = new MemoryStream(Bytes);
        var body = new MultipartBody();
        body.Add("image", FileContent.FromStream(stream, leaveOpen: leaveOpen));

        await SendAsync(body);

        Assert.Equal(leaveOpen, stream.CanRead);
    }

    [Fact]
    public async Task A_stream_is_closed_although_the_call_was_cancelled_before_it_began()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");
        using ApiConnection connection = server.Connect();
        using var stream = new MemoryStream(Bytes);
        ApiRequest request = TestApi.Upload.Request();
        request.Body = new BinaryBody(FileContent.FromStream(stream, leaveOpen: false), "image/gif");
        var cancelled = new CancellationToken(canceled: true);

        OperationCanceledException exception =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.SendAsync(request, cancelled));

        Assert.Equal(cancelled, exception.CancellationToken);
        Assert.False(stream.CanRead);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Progress_counts_up_to_the_length()
    {
        var progress = new RecordingProgress();
        await SendAsync(new BinaryBody(FileContent.FromBytes(new byte[200_000]).WithProgress(progress), "image/gif"));

        Assert.True(progress.Reports.Count > 1);
        Assert.Equal(progress.Reports.Order().ToList(), progress.Reports);
        Assert.Equal(200_000, progress.Reports[^1]);
        Assert.All(progress.Totals, total => Assert.Equal(200_000, total));
    }

    private sealed class RecordingProgress : IProgress<UploadProgress>
    {
        public List<long> Reports { get; } = [];

        public List<long?> Totals { get; } = [];

        public void Report(UploadProgress value)
        {
            Reports.Add(value.BytesSent);
            Totals.Add(value.TotalBytes);
        }
    }
}
