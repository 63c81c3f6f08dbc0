using System.Net;
using System.Text;
using ImgurGen.Browser.Tests.Support;
using LocalImgur;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>Files pass through the gallery, and are never in it.</summary>
public sealed class UploadStreamTests : ServerTest
{
    // As Imgur answers for a picture that is not there.
    private const string Missing =
        """
        {"data":{"error":"Unable to find an image with the id, AbCdEfG","request":"\/3\/image\/AbCdEfG","method":"GET"},"success":false,"status":404}
        """;

    [Fact]
    public async Task A_large_file_arrives_byte_for_byte()
    {
        string token = await ReadTokenAsync("/upload");
        byte[] picture = PngHeader.Of(4, 3, fileLength: 5_000_000);
        new Random(7).NextBytes(picture.AsSpan(24));

        using HttpResponseMessage answer = await Http.PostAsync("/upload", UploadForms.Of(token, new ByteArrayContent(picture)));

        Assert.Equal("/pictures", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(picture, await Http.GetByteArrayAsync(await LinkAsync(answer)));
    }

    [Fact]
    public async Task What_is_neither_a_picture_nor_a_video_is_not_passed_on()
    {
        string token = await ReadTokenAsync("/upload");

        using MultipartFormDataContent form = UploadForms.Of(token, new StringContent("words", Encoding.UTF8, "text/plain"));
        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Empty(Asked());
    }

    [Fact]
    public async Task What_arrived_before_a_failure_is_told()
    {
        string token = await ReadTokenAsync("/upload");
        using var form = UploadForms.Of(token, new ByteArrayContent(PngHeader.Of(4, 3)));
        form.Add(new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new("image/png") } }, "files", "broken.png");

        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Imgur did not accept that", page, StringComparison.Ordinal);
        Assert.Contains("1 file arrived before that", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_a_file_says_so()
    {
        string token = await ReadTokenAsync("/upload");
        using MultipartFormDataContent form = UploadForms.Of(token);

        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Contains("No file was chosen.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_of_a_picture_is_on_no_page()
    {
        string token = await ReadTokenAsync("/upload");
        using HttpResponseMessage answer = await Http.PostAsync(
            "/upload", UploadForms.Of(token, new ByteArrayContent(PngHeader.Of(4, 3))));
        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Delete", page, StringComparison.Ordinal);

        using HttpResponseMessage deleted =
            await SendFormAsync("/pictures", "/pictures?handler=Delete", ("id", IdIn(page)));

        Assert.Contains("The picture is deleted.", await deleted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string sent = Imgur.Requests.Last(static request => request.Method == "DELETE").Path;
        string deleteHash = sent[(sent.LastIndexOf('/') + 1)..];
        Assert.NotEqual(IdIn(page), deleteHash);
        Assert.DoesNotContain(deleteHash, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_been_deleted_elsewhere_is_left_out()
    {
        string token = await ReadTokenAsync("/upload");
        using MultipartFormDataContent form = UploadForms.Of(token, new ByteArrayContent(PngHeader.Of(4, 3)));
        form.Add(new ByteArrayContent(PngHeader.Of(5, 3)) { Headers = { ContentType = new("image/png") } }, "files", "b.png");
        using HttpResponseMessage uploaded = await Http.PostAsync("/upload", form);
        Assert.Equal(2, Pictures(await uploaded.Content.ReadAsStringAsync()));

        // Which of the two is asked for first does not matter.
        Imgur.AnswerNextWith(new ScriptedAnswer(404, Missing, "application/json"));
        Assert.Equal(1, Pictures(await Http.GetStringAsync("/pictures")));
        Assert.Equal(1, Pictures(await Http.GetStringAsync("/pictures")));
    }

    private static int Pictures(string page) => page.Split("id=\"picture-").Length - 1;

    private static string IdIn(string page)
    {
        const string before = "id=\"picture-";
        int start = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return page[start..page.IndexOf('"', start)];
    }

    private static async Task<string> LinkAsync(HttpResponseMessage answer)
    {
        string page = await answer.Content.ReadAsStringAsync();
        int start = page.IndexOf("http://127.0.0.1", page.IndexOf("id=\"picture-", StringComparison.Ordinal), StringComparison.Ordinal);
        return page[start..page.IndexOf('"', start)];
    }
}
