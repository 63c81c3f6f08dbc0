using System.Net;
using System.Text;
using Gallery.Uploads;
using ImgurGen.Browser.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>How much a form may hold.</summary>
public sealed class UploadFormTests : ServerTest
{
    private const int Megabyte = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_form_may_be_longer_than_the_largest_file()
    {
        using MultipartFormDataContent form = UploadForms.Of(await ReadTokenAsync("/upload"), new ByteArrayContent(PngHeader.Of(4, 3)));
        form.Add(new RepeatedContent(pieces: 250, Megabyte, static () => { }) { Headers = { ContentType = new("video/mp4") } }, "files", "b.mp4");
        using var stop = new CancellationTokenSource();

        Task<HttpResponseMessage> sending = Http.PostAsync("/upload", form, stop.Token);
        Task arrived = Imgur.WaitForRequestsAsync(static requests => requests.Any(static request => request.Path == "/3/upload"));

        Assert.Same(arrived, await Task.WhenAny(arrived, sending).WaitAsync(Patience));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_file_that_is_longer_than_any_that_Imgur_takes_is_called_too_large()
    {
        using var file = new RepeatedContent(pieces: 201, Megabyte, static () => { }) { Headers = { ContentType = new("video/mp4") } };

        using HttpResponseMessage answer = await Http.PostAsync("/upload", UploadForms.Of(await ReadTokenAsync("/upload"), file));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("That file is too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_read_as_far_as_it_may_be_long()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[101]), "files", "a.png" } };
        var http = new DefaultHttpContext();
        http.Request.ContentType = content.Headers.ContentType!.ToString();
        http.Request.Body = await content.ReadAsStreamAsync();
        UploadForm form = (await UploadForm.OpenAsync(http.Request, longestFile: 100, default))!;
        await using IAsyncEnumerator<FileMultipartSection> files = form.ReadFilesAsync(default).GetAsyncEnumerator();
        Assert.True(await files.MoveNextAsync());

        await Assert.ThrowsAsync<InvalidDataException>(() => files.Current.FileStream!.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task What_arrived_before_a_form_broke_off_is_told()
    {
        using MultipartFormDataContent form = UploadForms.Of(await ReadTokenAsync("/upload"), new ByteArrayContent(PngHeader.Of(4, 3)));
        byte[] whole = await form.ReadAsByteArrayAsync();
        string boundary = form.Headers.ContentType!.Parameters.Single(static parameter => parameter.Name == "boundary").Value!.Trim('"');
        byte[] broken = [.. whole.AsSpan(0, whole.Length - $"--{boundary}--\r\n".Length), .. Encoding.ASCII.GetBytes($"--{boundary}\r\n")];
        using var content = new ByteArrayContent(broken) { Headers = { ContentType = form.Headers.ContentType } };

        using HttpResponseMessage answer = await Http.PostAsync("/upload", content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("That form cannot be read", page, StringComparison.Ordinal);
        Assert.Contains("1 file arrived before that", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, HttpStatusCode.OK)] // with the token, sixteen
    [InlineData(16, HttpStatusCode.BadRequest)]
    public async Task A_form_has_a_few_fields_and_not_many(int count, HttpStatusCode status)
    {
        using MultipartFormDataContent form = UploadForms.Of(await ReadTokenAsync("/upload"));
        for (int number = 0; number < count; number++)
            form.Add(new StringContent("value"), $"field{number}");

        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(Asked());
    }

    [Theory]
    [InlineData("/pictures?handler=Delete")]
    [InlineData("/albums")]
    [InlineData("/album/AbCdEfG?handler=Remove")]
    [InlineData("/post/AbCdEfG?handler=Comment")]
    public async Task A_form_that_lacks_a_field_is_not_called_old(string path)
    {
        await SignInAsync();
        int asked = Asked().Count;

        using HttpResponseMessage answer = await SendFormAsync("/sign-out", path);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Something in that form is not as it should be", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(asked, Asked().Count);
    }
}
