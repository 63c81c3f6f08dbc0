using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Uploads;

public sealed class UploadLimitTests
{
    private const string Accepted = """{"data":{"id":"a"},"success":true,"status":200}""";

    private static MultipartBody Multipart(FileContent file, long? maxBytes = null)
    {
        var body = new MultipartBody();
        body.Add("title", "t");
        if (maxBytes is { } limit)
            body.Add("image", file, limit);
        else
            body.Add("image", file);
        return body;
    }

    private static async Task<Exception?> SendAsync(ApiBody body, int requests, params (string Field, long Bytes)[] limits)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, Accepted);
        using ApiConnection connection = server.Connect(configure: options =>
        {
            foreach ((string field, long bytes) in limits)
                options.UploadLimits[field] = bytes;
        });
        ApiRequest request = TestApi.Upload.Request();
        request.Body = body;
        Task<ApiResponse<Picture>> call = connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);

        Exception? failure = await Record.ExceptionAsync(() => call);
        Assert.Equal(requests, server.Requests.Count);
        return failure;
    }

    private static async Task<ApiContentTooLargeException> RefuseAsync(ApiBody body, params (string Field, long Bytes)[] limits) =>
        Assert.IsType<ApiContentTooLargeException>(await SendAsync(body, 0, limits));

    private static async Task AcceptAsync(ApiBody body, params (string Field, long Bytes)[] limits) =>
        Assert.Null(await SendAsync(body, 1, limits));

    [Fact]
    public async Task A_file_that_is_too_long_is_refused_before_anything_is_sent()
    {
        ApiContentTooLargeException exception = await RefuseAsync(Multipart(FileContent.FromBytes(new byte[11]), 10));

        Assert.Equal("image", exception.Field);
        Assert.Equal(11, exception.Length);
        Assert.Equal(10, exception.Limit);
        Assert.Equal("uploadImage", exception.OperationId);
        Assert.Null(exception.StatusCode);
        Assert.Equal(
            "uploadImage (POST /3/image) sent nothing: the file of the field 'image' has 11 bytes, and 10 are allowed "
            + "(x-imgurgen-max-bytes, ApiClientOptions.UploadLimits).",
            exception.Message);
    }

    [Fact]
    public async Task A_file_of_just_the_greatest_length_is_sent() => await AcceptAsync(Multipart(FileContent.FromBytes(new byte[10]), 10));

    [Fact]
    public async Task A_file_that_is_the_whole_body_has_a_limit_too()
    {
        FileContent file = FileContent.FromBytes(new byte[11]);

        ApiContentTooLargeException exception = await RefuseAsync(new BinaryBody(file, "image/gif", 10));

        Assert.Equal("", exception.Field);
        Assert.Contains("sent nothing: the file has 11 bytes, and 10 are allowed", exception.Message, StringComparison.Ordinal);
        await AcceptAsync(new BinaryBody(file, "image/gif", 11));
        await AcceptAsync(new BinaryBody(file, "image/gif", 10), ("", 11));
        await RefuseAsync(new BinaryBody(file, "image/gif"), ("", 10));
    }

    [Fact]
    public async Task The_length_of_base64_is_that_of_what_it_stands_for()
    {
        // RFC 4648, section 10: "foobar" is Zm9vYmFy.
        await AcceptAsync(Multipart(FileContent.FromBase64("Zm9vYmFy"), 6));
        Assert.Equal(6, (await RefuseAsync(Multipart(FileContent.FromBase64("Zm9vYmFy"), 5))).Length);
    }

    [Fact]
    public async Task What_has_no_known_length_is_left_to_the_api()
    {
        await AcceptAsync(Multipart(FileContent.FromUri(new Uri("https://example.com/a.png")), 1));
        using var stream = new EndlessStream(1000, static _ => { });
        await AcceptAsync(Multipart(FileContent.FromStream(stream), 1));
    }

    [Fact]
    public async Task The_length_of_a_stream_counts_from_where_it_stands()
    {
        using var stream = new MemoryStream(new byte[20]) { Position = 10 };

        await AcceptAsync(Multipart(FileContent.FromStream(stream), 10));
        stream.Position = 9;
        await RefuseAsync(Multipart(FileContent.FromStream(stream), 10));
    }

    [Fact]
    public async Task The_callers_limit_goes_before_that_of_the_document()
    {
        FileContent file = FileContent.FromBytes(new byte[11]);

        await AcceptAsync(Multipart(file, 10), ("image", 11));
        await AcceptAsync(Multipart(file, 10), ("image", long.MaxValue));
        await RefuseAsync(Multipart(file, 10), ("video", long.MaxValue));
        Assert.Equal(5, (await RefuseAsync(Multipart(file, 20), ("image", 5))).Limit);
        Assert.Equal(5, (await RefuseAsync(Multipart(file), ("image", 5))).Limit);
    }

    [Fact]
    public async Task Limits_are_read_once_when_the_client_is_made()
    {
        var options = new ApiClientOptions { UploadLimits = { ["image"] = 5 } };
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, Accepted);
        options.BaseAddress = server.Address;
        using var connection = ApiConnection.Create(TestApi.Imgur, options);
        options.UploadLimits["image"] = long.MaxValue;
        ApiRequest request = TestApi.Upload.Request();
        request.Body = Multipart(FileContent.FromBytes(new byte[6]));

        await Assert.ThrowsAsync<ApiContentTooLargeException>(() => connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_is_at_least_one(long bytes)
    {
        var options = new ApiClientOptions { BaseAddress = new Uri("http://localhost"), UploadLimits = { ["image"] = bytes } };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => ApiConnection.Create(TestApi.Imgur, options));
        Assert.Contains("'image'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("maxBytes", () => Multipart(FileContent.FromBytes(new byte[1]), bytes));
        Assert.Throws<ArgumentOutOfRangeException>("maxBytes", () => new BinaryBody(FileContent.FromBytes(new byte[1]), "image/gif", bytes));
    }

    [Fact]
    public async Task A_refused_stream_is_closed_if_that_was_asked_for()
    {
        var stream = new MemoryStream(new byte[11]);

        await RefuseAsync(Multipart(FileContent.FromStream(stream, leaveOpen: false), 10));

        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task A_file_with_a_limit_that_is_gone_is_the_callers_error()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.gif");
        await File.WriteAllBytesAsync(path, new byte[3]);
        FileContent file = FileContent.FromFile(path);
        File.Delete(path);

        Assert.IsType<FileNotFoundException>(await SendAsync(Multipart(file, 10), 0));
    }

    [Theory]
    [InlineData(413, """<html><title>413 Request Entity Too Large</title></html>""", "text/html")]
    [InlineData(413, """{"data":{"error":"File is over the size limit","request":"/3/image","method":"POST"},"success":false,"status":413}""", "application/json")]
    [InlineData(400, """{"data":{"error":{"code":1002,"message":"File is over the size limit","type":"ImgurException","exception":[]},"request":"/3/image","method":"POST"},"success":false,"status":400}""", "application/json")]
    [InlineData(200, """{"data":{"error":{"code":"1002","message":"File is over the size limit"}},"success":false,"status":400}""", "application/json")]
    public async Task The_same_exception_tells_that_the_api_refused(int status, string body, string contentType)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, contentType, body);
        using ApiConnection connection = server.Connect();

        ApiContentTooLargeException exception = await Assert.ThrowsAsync<ApiContentTooLargeException>(() => connection.SendAsync(TestApi.Upload));

        Assert.Equal(status, (int)exception.StatusCode!);
        Assert.Null(exception.Limit);
        Assert.Null(exception.Field);
    }

    [Theory]
    [InlineData(400, """{"error":{"code":1002,"message":"Imgur's code for the size"}}""", typeof(ApiException))]
    [InlineData(413, """{"message":"too long"}""", typeof(ApiContentTooLargeException))]
    public async Task The_code_is_Imgurs_alone_and_413_is_everyones(int status, string body, Type expected)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Equal(expected, exception.GetType());
    }
}
