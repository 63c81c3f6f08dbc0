using System.Net;
using ImgurGen.Browser.Tests.Support;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>Forms that another site has made do nothing.</summary>
public sealed class FormTokenTests : ServerTest
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/albums")]
    [InlineData("/album/AbCdEfG?handler=Delete")]
    [InlineData("/pictures?handler=Delete")]
    [InlineData("/post/AbCdEfG?handler=Vote")]
    [InlineData("/post/AbCdEfG?handler=Comment")]
    public async Task A_form_without_the_token_is_refused_and_nothing_is_asked_of_Imgur(string path)
    {
        await SignInAsync();
        int asked = Imgur.Requests.Count;

        using HttpResponseMessage answer = await Http.PostAsync(path, new FormUrlEncodedContent([new("title", "Stolen")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("That form was too old", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(asked, Imgur.Requests.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("made-up")]
    public async Task An_upload_without_the_token_is_refused_before_its_file_is_passed_on(string? token)
    {
        await Http.GetStringAsync("/upload"); // the cookie is there, as in a browser that another site has led here
        using var form = new MultipartFormDataContent();
        if (token is not null)
            form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(Picture(), "files", "a.png");

        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Asked());
    }

    [Fact]
    public async Task A_token_behind_the_file_is_none()
    {
        string token = await ReadTokenAsync("/upload");
        using var form = new MultipartFormDataContent
        {
            { Picture(), "files", "a.png" },
            { new StringContent(token), "__RequestVerificationToken" },
        };

        using HttpResponseMessage answer = await Http.PostAsync("/upload", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(Asked());
    }

    private static ByteArrayContent Picture() => new(PngHeader.Of(4, 3)) { Headers = { ContentType = new("image/png") } };
}
